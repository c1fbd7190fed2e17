import ArgumentParser
import Foundation
import Statute
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
      let notice = try HolidayFile.read(file)
      try await Counter.open(options, speakingAs: by) { counter in
        _ = try await counter.show(
          .post(
            "calendar",
            body: [
              "year": notice.year, "papers": notice.papers, "source": source, "published_on": "\(day)",
              "days": notice.days.map { ["day": $0.date, "festival": $0.name, "working": !$0.isOffDay] },
            ]))
      }
    }
  }
}
