import ArgumentParser
import Crypto
import Foundation
import PQ
import Statute
import Wording

/// 报表:目录、出表、核验。
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "报表:目录、出表、发布、对照、核验",
    subcommands: [List.self, Build.self, Release.self, Diff.self, Verify.self, Submit.self])

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "各专项行动的报表;历次出表", discussion: "示例:mlps report list\n     mlps report list --runs")
    @OptionGroup var options: GlobalOptions
    @Flag(help: "列历次出表") var runs = false

    func run() async throws {
      try await Counter.open(options) { _ = try await $0.show(.get(runs ? "reports" : "books")) }
    }
  }

  struct Build: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "出一期报表",
      discussion: """
        示例:mlps report build liaocheng-2015 --as-of 2016-06-30 -o out
        数据提取时间默认为现在;给出 --known-at 则按当时已登记的情况重出,字节相同。
        勾稽平的出表即发布;不平时不出表(退出码 6),--draft 出草稿,每张表标“草稿”,由 report release 发布。
        """)
    @OptionGroup var options: GlobalOptions
    @Argument(help: "专项行动") var campaign: String
    @Option(help: "截止日") var asOf: Day
    @Option(help: "数据提取时间(UTC)") var knownAt: Instant?
    @Option(help: "只出这些册") var book: [String] = []
    @Option(help: "统计归属代码(分册)") var region: String?
    @Flag(help: "勾稽不平也出,标为草稿") var draft = false
    @Option(name: [.customShort("o"), .long], help: "输出文件夹") var output = "."

    func run() async throws {
      let body: [String: Any?] = [
        "as_of": "\(asOf)", "known_at": knownAt?.description, "books": book, "region": region, "draft": draft,
      ]
      try await Counter.open(options) { counter in
        let job = try await counter.finish(.post("campaigns", campaign, "reports", body: body))
        let folder = URL(filePath: output, directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for file in job.files { try await counter.fetch(file, of: job, to: folder.appending(path: file)) }
        try await counter.show(.get("jobs", job.id, "result"))
        guard job.result["balanced"] as? Bool == true else {
          throw Stop(
            .unbalanced,
            say("勾稽关系不平,所出为草稿;见“数据核对”", "the checks do not balance: what was printed is a draft; see its checks"))
        }
      }
    }
  }

  struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "核验文件是否为某期所出", discussion: "示例:mlps report verify out/附件1….xlsx")
    @OptionGroup var options: GlobalOptions
    @Argument(help: "文件") var file: String

    func run() async throws {
      guard let bytes = FileManager.default.contents(atPath: file) else {
        throw Stop(.notFound, say("没有文件“\(file)”", "there is no file “\(file)”"))
      }
      let digest = SHA256.hash(data: bytes).map { String(format: "%02x", $0) }.joined()
      try await Counter.open(options) {
        _ = try await $0.show(.post("reports", "verification", query: [("sha256", digest)]))
      }
    }
  }
}
