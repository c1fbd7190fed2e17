internal import Casework
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Intake
internal import Registry
internal import Statute
internal import Store
internal import Wording

/// The drawing of a plan (拟订导入计划): a file is read against the register; nothing is recorded.
struct PlanErrand: Sendable {
  let fileName: String
  let bytes: Data
  let sheet: String?
  let asOf: Day?
  let campaignStart: Day
  let today: Day
  let reach: Reach
  let regions: Regions
  /// Reads the register whole: whom a row means is not a matter of what the party sees.
  let register: PostgresRegister

  /// The file of the plan among the files of its job.
  static let file = "import.plan"

  var errand: Errand {
    Errand(
      kind: .plan,
      question: .object([
        ("file", .text(fileName)), ("bytes", .int(bytes.count)), ("sha256", .text(bytes.sha256)),
        ("sheet", .text(orNull: sheet)), ("as_of", .text(orNull: asOf?.description)),
        ("campaign_start", .text(campaignStart.description)), ("scope", .text(reach.scope)),
      ]), perform: draw)
  }

  @Sendable private func draw(_ tell: @escaping Errand.Telling) async throws -> Errand.Outcome {
    try await tell(.init(0, of: 3, say("读登记簿", "reading the register")))
    let whole = try await register.ledgerIndex()
    let index = reach.isWhole ? whole : whole.confined(to: reach.codes)
    try await tell(.init(1, of: 3, say("读文件", "reading the file")))
    try Task.checkCancellation()
    var plan = try read(index)
    if !reach.isWhole { plan = plan.confined(to: reach.codes, of: whole) }
    try await tell(.init(2, of: 3, say("存计划", "keeping the plan")))
    try Task.checkCancellation()
    let file = PlanFile(plan: plan, lastFact: whole.lastFact)
    return Errand.Outcome(
      result: PlanAnswer.summary(file, job: Self.file),
      files: [JobFile(name: Self.file, mediaType: "application/octet-stream", bytes: Array(file.encoded))])
  }

  private func read(_ index: LedgerIndex) throws -> Plan {
    let folder = try Scratch.make()
    defer { Scratch.remove(folder) }
    let ending = [".csv", ".txt", ".tsv"].first { fileName.lowercased().hasSuffix($0) } ?? ".xlsx"
    let path = folder.appending(path: "file" + ending)
    try bytes.write(to: path)
    var source = SystemRandomNumberGenerator()
    do {
      return try IntakeDesk.plan(
        file: path.path(percentEncoded: false), named: fileName, digest: bytes.sha256, sheet: sheet,
        under: PlanTerms(today: today, campaignStart: campaignStart, asOf: asOf, regions: RegionTable(regions)),
        index: index, using: &source)
    } catch {
      throw Problem(
        .unprocessableContent,
        .init(
          "file_not_read",
          say("不能读“\(fileName)”:\(error.wording.sentence)", "“\(fileName)” is not read: \(error.wording.sentence)"),
          cure: error.wording.cure))
    }
  }
}
