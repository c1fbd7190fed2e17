import ArgumentParser
import Foundation
import Statute
import Store
import Wording

extension CalendarCommand {
  /// 载入节假日安排。
  struct Load: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("把一年的节假日安排载入数据库", "Load a year's holiday notice into the database"),
      discussion: say(
        """
        示例：mlps calendar load 2027.json --source 国办发明电〔2026〕9号 --published-on 2026-11-05 --by 张伟

        文件为holiday-cn格式的JSON，须为该年全部安排。已载入的日子只增不改；同一文件再载入不产生变化。尚未办结且涉及该年的期限随之重算。
        """,
        """
        Example: mlps calendar load 2027.json --source 国办发明电〔2026〕9号 --published-on 2026-11-05 --by 张伟

        The file is JSON as holiday-cn writes it, with the whole year. Days once loaded are never altered; the same \
        file again changes nothing. Deadlines still running that the year touches are counted again.
        """))

    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp(say("文件", "The file")), completion: .file(extensions: ["json"])) var file: String
    @Option(help: ArgumentHelp(say("所据文号", "The paper it rests on"), valueName: "paper")) var source: String
    @Option(help: ArgumentHelp(say("通知日期", "The day of the notice"), valueName: "day")) var publishedOn: String
    @Option(help: ArgumentHelp(say("录入人", "Who enters it"), valueName: "name")) var by: String

    func run() async throws {
      let day = try Typed.day(publishedOn, "--published-on")
      for (text, name) in [(source, "--source"), (by, "--by")] {
        guard text.trimmingCharacters(in: .whitespaces) == text, !text.isEmpty,
          !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
        else {
          throw Typed.usage("\(name)应为一行文字，首尾无空格", "\(name) is one line of text without spaces at its ends")
        }
      }
      let year = try HolidayFile.read(file)
      let (added, moved) = try await DueCommand.withBook(options, on: Books.today) { book in
        do {
          return try await book.load(year, source: source, publishedOn: day, by: by, on: Books.today)
        } catch let conflict as CalendarBook.Conflict {
          throw Self.refusal(conflict)
        }
      }
      let known = year.days.count - added
      if moved > 0 { note(say("重算期限\(moved)项", "\(moved) deadlines counted again")) }
      Answer(
        .object([("year", .int(year.year)), ("added", .int(added)), ("known", .int(known))]),
        named: [
          (say("年份", "Year"), String(year.year)), (say("新载入天数", "Days added"), String(added)),
          (say("原已载入", "Days known before"), String(known)),
        ]
      ).print(as: options.format)
    }

    private static func refusal(_ conflict: CalendarBook.Conflict) -> Stop {
      let what =
        conflict.isInFile
        ? say(
          "\(conflict.day)已载入为\(conflict.isWorking ? "上班" : "休息")，与文件相反",
          "\(conflict.day) is loaded as a day \(conflict.isWorking ? "of work" : "off"), the file says the opposite")
        : say("\(conflict.day)已载入，文件中没有", "\(conflict.day) is loaded and not in the file")
      return .refusal(
        "calendar_day_contradicted", what, basis: conflict.source,
        cure: say("核对文件；已载入的日子不能改动", "compare the file; days once loaded are not altered"))
    }
  }
}
