import ArgumentParser
import Backend
import Foundation
import Statute
import Wording

/// 导入:台账、销号台账、名册。
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "导入台账、销号台账、名册:先看计划,再登记",
    subcommands: [Draw.self, Apply.self, Revert.self, List.self])

  struct Draw: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "plan", abstract: "读一个文件,列出逐行将登记什么、拒绝什么;不改动登记簿",
      discussion: "示例:mlps import plan 附件2_台账.xlsx -o 台账.plan")
    @OptionGroup var options: GlobalOptions
    @Argument(help: "文件(.xlsx 或 .csv)") var file: String
    @Option(name: [.customShort("o"), .long], help: "计划存为文件,供 import apply 使用") var output: String?
    @Option(help: "工作表(默认按表头找)") var sheet: String?
    @Option(help: "台账所载的截止日(默认取标题所写,否则为今天)") var asOf: Day?
    @Option(help: "专项行动开始日") var campaignStart = Day(2015, 11, 16)
    @Flag(help: "只列拒绝、提示和差异,不逐行列出将登记什么") var remarksOnly = false

    func run() async throws {
      guard let bytes = FileManager.default.contents(atPath: file) else {
        throw Stop(.notFound, say("没有文件“\(file)”", "there is no file “\(file)”"))
      }
      try await Counter.open(options) { counter in
        let job = try await counter.finish(
          .post(
            bytes, to: "imports",
            query: [
              ("name", URL(filePath: file).lastPathComponent), ("sheet", sheet), ("as_of", asOf?.description),
              ("campaign_start", "\(campaignStart)"),
            ]))
        if let output {
          for kept in job.files { try await counter.fetch(kept, of: job, to: URL(filePath: output)) }
        }
        try await counter.show(
          .get("jobs", job.id, "result", query: [("remarks_only", remarksOnly ? "true" : nil)]))
        try conclude(job.result)
      }
    }

    private func conclude(_ result: [String: Any]) throws {
      func count(_ name: String) -> Int { result[name] as? Int ?? 0 }
      func text(_ name: String) -> String { result[name] as? String ?? "" }
      note(
        say(
          "\(text("file"))·\(text("sheet")):新增 \(count("new")) 行,变更 \(count("changed")) 行,未变 \(count("unchanged")) 行,拒绝 \(count("refused")) 行;将登记 \(count("facts")) 条事实",
          "\(text("file")) · \(text("sheet")): \(count("new")) new, \(count("changed")) changed, \(count("unchanged")) unchanged, \(count("refused")) refused; \(count("facts")) facts to record"
        ))
      let hidden = result["hidden_sheets"] as? [String] ?? []
      if !hidden.isEmpty {
        note(
          say(
            "隐藏的工作表未读:\(hidden.joined(separator: "、"))",
            "hidden sheets were not read: \(hidden.joined(separator: ", "))"))
      }
      guard count("refused") == 0 else {
        throw Stop(
          .refused,
          say(
            "有 \(count("refused")) 行被拒绝;改正后重报,或登记时加 --skip-refused",
            "\(count("refused")) rows are refused; mend them, or apply with --skip-refused"))
      }
    }
  }

  struct Apply: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "按计划登记:一次事务,要么全成,要么不动", discussion: "示例:mlps import apply 台账.plan")
    @OptionGroup var options: GlobalOptions
    @Argument(help: "import plan 存下的计划") var plan: String
    @Flag(help: "跳过被拒绝的行") var skipRefused = false

    func run() async throws {
      guard let bytes = FileManager.default.contents(atPath: plan) else {
        throw Stop(.notFound, say("没有计划“\(plan)”", "there is no plan “\(plan)”"))
      }
      try await Counter.open(options) { counter in
        let answered = try await counter.show(
          .post(bytes, to: "imports", "application", query: [("skip_refused", skipRefused ? "true" : nil)]))
        if answered.header("Applied") != nil {
          note(say("这份计划此前已登记过,未再登记", "this plan was applied before; nothing was recorded"))
        }
      }
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "历次导入", discussion: "示例:mlps import list")
    @OptionGroup var options: GlobalOptions

    func run() async throws {
      try await Counter.open(options) { _ = try await $0.show(.get("imports")) }
    }
  }
}
