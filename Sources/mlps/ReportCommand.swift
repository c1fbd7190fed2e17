import ArgumentParser
import Crypto
import Foundation
import Store
import Wording

/// 报表:目录、出表、核验。
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "报表:目录、出表、发布、对照、核验、底稿、上报",
    subcommands: [
      List.self, Build.self, Pdf.self, Release.self, Diff.self, Verify.self, Extract.self, Check.self, Submit.self,
    ])

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "各专项行动的报表;历次出表", discussion: "示例:mlps report list\n     mlps report list --runs")
    @OptionGroup var options: GlobalOptions
    @Flag(help: "列历次出表") var runs = false

    func run() async throws {
      try await Counter.open(options) { _ = try await $0.show(.get(runs ? "reports" : "books")) }
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
      let digest = SHA256.hash(data: bytes).hexadecimal
      try await Counter.open(options) {
        _ = try await $0.show(.post("reports", "verification", query: [("sha256", digest)]))
      }
    }
  }
}
