import ArgumentParser
import PQ
import Reports
import Statute
import Store
import Wording

/// 指标:目录、定义、清单。
struct MeasureCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure", abstract: "指标:目录、定义、每个数背后的清单", subcommands: [List.self, Explain.self, Sites.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "全部指标", discussion: "示例:mlps measure list")
    @OptionGroup var options: GlobalOptions

    func run() {
      Printer(format: options.format).print(
        rows: Measures.catalogue.all.map { [$0.id, $0.heading, $0.definition] }, keys: ["id", "heading", "definition"],
        heads: ["编号", "名称", "定义"])
    }
  }

  struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "一个指标的定义、所在集合与条件", discussion: "示例:mlps measure explain D8")
    @OptionGroup var options: GlobalOptions
    @Argument(help: "指标编号") var id: String

    func run() throws {
      let measure = try MeasureCommand.measure(id)
      var lines = [
        ("编号", "id", measure.id), ("名称", "heading", measure.heading), ("定义", "definition", measure.definition),
      ]
      switch measure.rule {
      case .set(let kind, _):
        lines += [("所计的行", "of", kind.rawValue), ("条件", "where", measure.predicate ?? "")]
        var outer: [String] = []
        var at = measure.within
        while let id = at {
          outer.append(id)
          at = Measures.catalogue[id]?.within
        }
        lines.append(("包含于", "within", outer.joined(separator: " ⊂ ")))
      case .rate(let numerator, let denominator):
        lines.append(("分子/分母", "rate", "\(numerator) / \(denominator)"))
      }
      if options.format == .table {
        Printer(format: .table).print(rows: lines.map { [$0.0, $0.2] }, keys: [], heads: ["项", "值"])
      } else {
        Printer(format: options.format).print(rows: [lines.map(\.2)], keys: lines.map(\.1), heads: [])
      }
    }
  }

  struct Sites: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "任一单元格背后的清单",
      discussion: "示例:mlps measure sites D9 --campaign liaocheng-2015 --as-of 2016-06-30 --region 371502")
    @OptionGroup var options: GlobalOptions
    @Argument(help: "指标编号") var id: String
    @Option(help: "专项行动") var campaign = "liaocheng-2015"
    @Option(help: "截止日") var asOf: Day
    @Option(help: "数据提取时间(默认现在)") var knownAt: Instant?
    @Option(help: "统计归属代码") var region: String?

    func run() async throws {
      let measure = try MeasureCommand.measure(id)
      guard let kind = measure.kind else { throw Stop(.usage, "\(id)是比率,没有清单;请查其分子或分母") }
      guard let campaign = Campaign.named(campaign) else { throw Stop(.notFound, "没有专项行动“\(campaign)”") }
      let columns: [(key: String, head: String)] =
        switch kind {
        case .site:
          [
            ("number", "网站编号"), ("region_name", "统计归属"), ("unit_name", "主办单位"), ("name", "网站名称"),
            ("main_domain", "主域名"), ("missing", "未完成事项"),
          ]
        case .finding:
          [
            ("number", "编号"), ("region_name", "地区"), ("unit_name", "单位"), ("site_name", "网站"),
            ("severity", "等级"), ("due_on", "整改时限"), ("status", "状态"),
          ]
        case .object, .unit: [("region", "地区"), ("name", "名称")]
        case .correction:
          [
            ("number", "更正号"), ("kind", "事项"), ("subject", "主体"), ("reason", "更正原因"),
            ("recorded_by", "更正人"), ("recorded_on", "更正时间"),
          ]
        case .act, .incident: [("region", "地区"), ("category", "单位类别")]
        }
      let books = try await Books.open(options)
      let pool = Pool(books.reader, size: 1)
      let desk = ReportDesk(pool)
      let known: Instant
      if let knownAt { known = knownAt } else { known = try await desk.freeze() }
      let question = ReportDesk.Question(campaign: campaign, asOf: asOf, knownAt: known)
      let rows = try await desk.read(question) { _, source in
        var rows: [[String]] = []
        _ = try await source.rows(
          ListQuery(
            kind: kind, columns: columns.map(\.key), measure: id, region: region, order: [columns[0].key])
        ) { cells in rows.append(cells.map(\.text)) }
        return rows
      }
      await pool.close()
      Printer(format: options.format).print(rows: rows, keys: columns.map(\.key), heads: columns.map(\.head))
      note("\(measure.heading):\(rows.count)")
    }
  }

  static func measure(_ id: String) throws -> Measure {
    guard let measure = Measures.catalogue[id] else { throw Stop(.notFound, "没有指标“\(id)”;mlps measure list 列出全部") }
    return measure
  }
}

extension Reports.Cell {
  /// As a terminal or CSV shows it.
  var text: String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .number(let number): String(number)
    case .decimal(let value, let places):
      places == 0 ? String(value) : "\(value / 10)"
    case .day(let day): day.description
    case .flag(let flag): flag ? "是" : "否"
    case .particulars(let particulars):
      particulars.map { $0.place + $0.name + ($0.value.isEmpty ? "" : "=" + $0.value) }.joined(separator: "; ")
    }
  }
}
