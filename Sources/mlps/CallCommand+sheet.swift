import ArgumentParser
import Backend
import Foundation
import Reports
import Statute
import Wording

extension CallCommand {
  /// 催办单。
  struct Sheet: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("应催办的单位：按归属地区列出，可打印", "Whom to call, by region; to print"),
      discussion: say(
        """
        示例：mlps call sheet -o 催办单.xlsx
              mlps call sheet --region 371502 --campaign liaocheng-2015 --on 2016-06-30 -o 催办单.xlsx

        列出单位义务的逾期事项；给出专项行动的，另列名单内未报送的单位（--issue限某一期）。不给-o的只在屏幕列出。
        """,
        """
        Example: mlps call sheet -o calls.xlsx
                 mlps call sheet --region 371502 --campaign liaocheng-2015 --on 2016-06-30 -o calls.xlsx

        What units are late with; with a campaign, the units on its list that handed in nothing too, for one --issue if \
        so wished. Without -o it is only shown.
        """))

    @OptionGroup var options: GlobalOptions
    @Option(help: ArgumentHelp(say("截至日（默认今天）", "As of (today)"), valueName: "day")) var on: String?
    @Option(help: ArgumentHelp(say("归属地区", "One region"), valueName: "code")) var region: String?
    @Option(help: ArgumentHelp(say("专项行动", "A campaign"), valueName: "id")) var campaign: String?
    @Option(help: ArgumentHelp(say("报送期（截止日）", "The issue, by its day"), valueName: "day")) var issue: String?
    @Option(name: [.customShort("o"), .long], help: ArgumentHelp(say("写到", "Where to"), valueName: "file"))
    var output: String?

    func run() async throws {
      let day = try ReminderCommand.day(on)
      let issueDay = try issue.map { text throws(Stop) in try Typed.day(text, "--issue") }
      let query = [
        ("as_of", "\(day)"), ("region", region), ("campaign", campaign), ("issue", issueDay.map { "\($0)" }),
      ]
      try await Counter.open(options) { counter in
        if let output {
          let file = try await counter.ask(.get("calls", "sheet", "file", query: query))
          do { try file.body.write(to: URL(filePath: output), options: .atomic) } catch {
            throw Stop.refusal(
              "file_not_written",
              say(
                "写不成“\(output)”（\(error.localizedDescription)）",
                "“\(output)” cannot be written (\(error.localizedDescription))"),
              basis: "-o", cure: say("核对文件夹、权限和文件是否被打开", "check the folder, the permissions and whether it is open"))
          }
          let count = file.header("Item-Count") ?? "0"
          note(say("已写入\(output)，共\(count)项", "\(output): \(count)"))
        }
        _ = try await counter.show(.get("calls", "sheet", query: query))
      }
    }
  }
}
