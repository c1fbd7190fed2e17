import ArgumentParser
import Casework
import Foundation
import Intake
import PQ
import Registry
import Statute
import Store

/// 导入:台账、销号台账、名册。
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "导入台账、销号台账、名册:先看计划,再登记",
    subcommands: [Draw.self, Apply.self, List.self])

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
      guard let bytes = FileManager.default.contents(atPath: file) else { throw Stop(.notFound, "没有文件“\(file)”") }
      let books = try await Books.open(options)
      let pool = Pool(books.app, size: 1)
      let index = try await PostgresRegister(pool, today: Books.today).ledgerIndex()
      await pool.close()
      var source = SystemRandomNumberGenerator()
      let plan: Plan
      do {
        plan = try IntakeDesk.plan(
          file: file, named: URL(filePath: file).lastPathComponent, digest: digest(of: bytes), sheet: sheet,
          under: PlanTerms(today: Books.today, campaignStart: campaignStart, asOf: asOf), index: index, using: &source)
      } catch {
        throw Stop(.refused, "不能读“\(file)”:\(error.wording.sentence)。\(error.wording.cure)")
      }
      if let output {
        try PlanFile(plan: plan, lastFact: index.lastFact).encoded.write(to: URL(filePath: output), options: .atomic)
      }
      show(plan)
      if !plan.mayBeAppliedWhole { throw Stop(.refused, "有 \(plan.rowsRefused) 行被拒绝;改正后重报,或登记时加 --skip-refused") }
    }

    private func show(_ plan: Plan) {
      let proposed =
        remarksOnly
        ? []
        : plan.rows.filter { !$0.decision.isEmpty }.map { row in
          [
            row.verdict.rawValue, plan.sheet, "第\(row.row)行", "", "", "", "", "",
            row.decision.facts.map { FactWording.words($0) }.joined(separator: ";"),
          ]
        }
      Printer(format: options.format).print(
        rows: proposed
          + plan.remarks.map { remark in
            [
              remark.weight.rawValue, plan.sheet, remark.cell, plan.heading(remark), remark.value, remark.code.name,
              remark.basis ?? "", remark.cure, remark.sentence,
            ]
          },
        keys: ["weight", "sheet", "cell", "heading", "value", "code", "basis", "cure", "reason"],
        heads: ["类别", "工作表", "位置", "栏目", "值", "代码", "依据", "办法", "将登记/原因"])
      note(
        "\(plan.fileName)·\(plan.sheet):新增 \(plan.count(.new)) 行,变更 \(plan.count(.changed)) 行,未变 \(plan.count(.unchanged)) 行,拒绝 \(plan.rowsRefused) 行;将登记 \(plan.factCount) 条事实"
      )
      if !plan.hiddenSheets.isEmpty { note("隐藏的工作表未读:\(plan.hiddenSheets.joined(separator: "、"))") }
    }
  }

  struct Apply: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "按计划登记:一次事务,要么全成,要么不动", discussion: "示例:mlps import apply 台账.plan")
    @OptionGroup var options: GlobalOptions
    @Argument(help: "import plan 存下的计划") var plan: String
    @Flag(help: "跳过被拒绝的行") var skipRefused = false

    func run() async throws {
      guard let bytes = FileManager.default.contents(atPath: plan) else { throw Stop(.notFound, "没有计划“\(plan)”") }
      let file = try PlanFile(bytes)
      guard file.plan.mayBeAppliedWhole || skipRefused else {
        throw Stop(.refused, "计划中有 \(file.plan.rowsRefused) 行被拒绝,未登记任何一行;改正后重报,或加 --skip-refused")
      }
      let books = try await Books.open(options)
      let pool = Pool(books.app, size: 1)
      var source = SystemRandomNumberGenerator()
      let entry = ImportEntry(
        id: .fresh(using: &source), fileName: file.plan.fileName, fileDigest: file.plan.fileDigest,
        planDigest: digest(of: bytes), rowsRead: file.plan.rows.count, rowsRefused: file.plan.rowsRefused)
      do {
        try await PostgresRegister(pool, today: Books.today).record(
          file.plan.decision, by: NSUserName(), as: entry, after: file.lastFact)
      } catch {
        throw stop(for: error)
      }
      await pool.close()
      Printer(format: options.format).print(
        rows: [[entry.id.description, file.plan.fileName, String(file.plan.rows.count), String(file.plan.factCount)]],
        keys: ["import", "file", "rows", "facts"], heads: ["导入号", "文件", "行数", "事实"])
    }

    private func stop(for failure: RecordFailure) -> Stop {
      switch failure {
      case .alreadyApplied: Stop(.done, "这份计划此前已登记过,未再登记")
      case .overtaken: Stop(.overtaken, "登记簿在计划之后有变动,未登记任何一行;请重新 import plan")
      case .unreachable(let why): Stop(.noService, "数据库不可用,未登记任何一行:\(why)")
      case .disagreement(let constraint, let detail):
        Stop(.defect, "登记被数据库拒绝(\(constraint)),未登记任何一行;这是程序缺陷,请报告:\(detail)")
      }
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "历次导入", discussion: "示例:mlps import list")
    @OptionGroup var options: GlobalOptions

    func run() async throws {
      let books = try await Books.open(options)
      let pool = Pool(books.app, size: 1)
      let entries = try await ImportBook(pool).all()
      await pool.close()
      Printer(format: options.format).print(
        rows: entries.map {
          [
            $0.id, $0.recordedAt.description, $0.recordedBy, $0.fileName, String($0.rowsRead), String($0.rowsRefused),
            String($0.facts),
          ]
        },
        keys: ["import", "recorded_at", "recorded_by", "file", "rows", "refused", "facts"],
        heads: ["导入号", "登记时间", "登记人", "文件", "行数", "拒绝", "事实"])
    }
  }
}
