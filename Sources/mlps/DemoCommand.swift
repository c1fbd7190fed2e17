import ArgumentParser
import Backend
import Casework
import Foundation
import PQ
import PrivateCluster
import Reports
import Sample
import Statute
import Store

/// 示例:装入聊城示例数据,出三期报表。
struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "装入聊城示例数据,出 2015-12-20、2016-03-31、2016-06-30 三期报表",
    discussion: """
      示例:mlps demo -o out
           mlps demo --campaign site-self-check --as-of 2016-06-30 -o out
      再次运行不会重复装入;报表按原截止日和数据提取时间重出,字节相同。给出 --campaign 则从示例数据出另一专项行动的一期,
      --region 只出一个地区的分册;各表均标“示例数据”。
      """)
  @OptionGroup var options: GlobalOptions
  @Option(name: [.customShort("o"), .customLong("out"), .long], help: "报表所在文件夹") var output = "out"
  @Option(help: ArgumentHelp("出另一专项行动的一期", valueName: "campaign")) var campaign: String?
  @Option(help: ArgumentHelp("该期截止日", valueName: "day")) var asOf: Day?
  @Option(help: ArgumentHelp("该期数据提取时间（UTC）", valueName: "instant")) var knownAt: Instant?
  @Option(help: ArgumentHelp("统计归属代码（只出此地区的分册）", valueName: "code")) var region: String?

  func validate() throws {
    guard campaign == nil || asOf != nil else { throw ValidationError("--campaign 要有 --as-of") }
    guard campaign != nil || (asOf == nil && knownAt == nil && region == nil) else {
      throw ValidationError("--as-of、--known-at、--region 要有 --campaign")
    }
  }

  func run() async throws {
    note("打开数据库……")
    let wasRunning = Books.isRunning(options)
    let books = try await Books.open(options)
    let office = Office(app: Pool(books.app, size: 1), reader: Pool(books.reader, size: 1))
    let desks = office.desks(for: .office(named: NSUserName()))
    let regions = try await desks.regions.all()
    guard regions.city == LiaochengSample.city else {
      throw Stop(.refused, "此库的行政区划是\(regions.cityName)(\(regions.city)),示例是聊城的。请用 --home 另指一个空文件夹")
    }
    try await load(into: books)
    let desk = PrintingDesk(desks)
    var written: [String] = []
    for order in try orders() {
      let folder = "\(output)/\(order.asOf)"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      let printed: PrintingDesk.Printed
      do { printed = try await desk.build(order, into: folder) } catch let problem as Problem { throw Stop(problem) }
      written += printed.files.map { "\(folder)/\($0.fileName)" }
    }
    await office.close()
    print(written.joined(separator: "\n"))
    // A server that was started for the demonstration alone does not outlive it.
    if !wasRunning { try books.cluster?.stop() }
    note("请打开 \(written.last { $0.contains("附件1") } ?? output)")
  }

  /// The three issues of the sample's own campaign, or the one that was asked for.
  private func orders() throws -> [ReportOrder] {
    if let campaign, let asOf {
      return [
        ReportOrder(
          campaign: campaign, asOf: asOf, knownAt: knownAt, region: region)
      ]
    }
    return try LiaochengSample.issues.map { issue in
      guard let knownAt = Instant(issue.knownAt) else { throw Stop(.defect, "示例的提取时间不是时刻:\(issue.knownAt)") }
      return ReportOrder(
        campaign: LiaochengSample.campaign, asOf: issue.asOf, knownAt: knownAt)
    }
  }

  /// Loads the sample into an empty ledger; leaves one that holds it alone, and refuses one that holds anything else.
  private func load(into books: Books) async throws {
    let session = try await Session.connect(books.owner)
    defer { Task { await session.close() } }
    let restoration = Restoration(session)
    guard try await restoration.ledgerIsEmpty() else {
      let foreign = try await session.fetchCells(
        "select count(*) from ledger.site where recorded_by <> $1", Parameters(LiaochengSample.party))
      guard case .integer(0)? = foreign.rows.first?.first else {
        throw Stop(.refused, "此数据库已有真实登记,不装入示例数据。请用 --home 另指一个空文件夹")
      }
      note("示例数据已在库中")
      return
    }
    note("装入示例数据……")
    let history = LiaochengSample.history()
    try await restoration.restore(
      history.map { batch in
        guard let instant = Instant(batch.recordedAt) else {
          throw Stop(.defect, "示例的登记时间不是时刻:\(batch.recordedAt)")
        }
        return Restoration.Entry(
          recordedAt: instant, party: batch.recordedBy, facts: batch.decision.facts.count,
          decision: { batch.decision(numberedBy: $0) })
      }, openedOn: Books.today, under: Self.campaign)
    note("已装入 \(history.reduce(0) { $0 + $1.decision.facts.count }) 条事实")
  }

  /// The campaign of the sample as it was opened; its list was whole three weeks later.
  private static var campaign: Restoration.Campaign? {
    Campaign.shippedPack(LiaochengSample.campaign).map {
      Restoration.Campaign(
        id: LiaochengSample.campaign, pack: $0, document: "示例〔2015〕1号", openedOn: LiaochengSample.start,
        frozenOn: LiaochengSample.listFrozen, party: LiaochengSample.party)
    }
  }
}

extension Parameters {
  /// These parameters, in order.
  init<each Value: Bound>(_ values: repeat each Value) {
    self.init()
    repeat append(each values)
  }
}
