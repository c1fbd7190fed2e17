import ArgumentParser
import Backend
import Foundation
import Statute
import Wording

extension PermitCommand {
  /// 核发。
  struct Issue: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say("核发上线许可", "Issue a permit to go live"),
      discussion: say(
        """
        示例：mlps permit issue W900001 --issued-by 张警官 --as police_supervisor:李支队长 -o 许可.json
        条件不全则不予核发，退出码 1；先问 mlps gate
        """,
        """
        Example: mlps permit issue W900001 --issued-by ZHANG --as police_supervisor:LI -o permit.json
        Refused (1) while a condition is missing; ask mlps gate first
        """))

    @OptionGroup var options: GlobalOptions
    @OptionGroup var capacity: PartyOptions
    @Argument(help: ArgumentHelp(say("网站的登记号、域名或标识", "A site's number, domain or identifier"), valueName: "site"))
    var site: String
    @Option(help: ArgumentHelp(say("承办人；审批人为 --as 所写", "Who proposes it; --as approves"), valueName: "name"))
    var issuedBy: String
    @Option(help: ArgumentHelp(say("核发日（默认今天）", "The day (today)"), valueName: "day")) var on: String?
    @Option(name: .customShort("o"), help: ArgumentHelp(say("签名文件", "Write a signed file"), valueName: "file"))
    var output: String?

    func run() async throws {
      let day = try on.map { text throws(Stop) in try Typed.day(text, "--on") } ?? Books.today
      try capacity.requireStated(options)
      try await Counter.open(options, as: capacity) { counter in
        _ = try await counter.ask(
          Question.post(
            "sites", site, "acts", "site.permit",
            body: ["acted_on": "\(day)", "content": ["issued_by": issuedBy]],
            headers: [("If-Match", "*"), ("Idempotency-Key", UUID().uuidString.lowercased())]
          ).repeatable)
        if let output {
          let file = try await counter.ask(.get("sites", site, "permit", "file", query: [("as_of", "\(day)")]))
          try file.body.write(to: URL(filePath: output), options: .atomic)
        }
        _ = try await counter.show(.get("sites", site, "permit", query: [("as_of", "\(day)")]))
      }
    }
  }
}
