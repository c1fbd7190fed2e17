import Foundation
import Press
import Reports
import Statute

/// One issue made up for tests, with the register it was frozen from.
struct Sample {
  static let campaign = Campaign.named("liaocheng-2015")!
  static let books = campaign.books.map(\.id)

  var issue: Issue
  var register: SampleRegister

  init(seed: UInt64 = 7, sites: Int = 9, progress: Int = 55, of campaign: Campaign = Self.campaign) {
    let isLater = campaign.begins > Day(2019, 8, 2)
    let regions = isLater ? SampleRegister.regions2025 : SampleRegister.regions2016
    register = SampleRegister(seed: seed, sites: sites, progress: progress, regions: regions)
    let before = SampleRegister(seed: seed, sites: sites, progress: progress - 15, regions: regions)
    issue = Issue(
      campaign: campaign, asOf: isLater ? Day(2025, 9, 30) : Day(2016, 3, 31),
      knownAt: isLater ? "2025-10-01T01:30:00Z" : "2016-04-01T01:30:00Z",
      regions: regions, units: register.units, cube: register.cube(),
      previous: Previous(
        asOf: isLater ? Day(2025, 8, 31) : Day(2016, 3, 24), cube: before.cube(), regions: regions),
      integrity: Integrity(unknownDates: 3, conflicts: 2, corrections: ["F1": "误报作废，见更正单"]))
    issue.history = issue.previous.map { [$0] } ?? []
    let change = issue.cube.count("A1") - issue.previous!.cube.count("A1")
    issue.integrity.movement = Movement(entered: max(change, 0) + 2, left: max(-change, 0) + 2)
  }

  func run() async throws -> PrintRun { try await PrintRun(of: issue, lists: register) }

  /// Writes a book into a folder of its own.
  func write(_ book: Layout.ID) async throws -> PrintedBook {
    try await run().write(issue.campaign.book(book)!, to: Sample.emptyFolder().path())
  }

  /// A folder of its own, gone with the process; `MLPS_BOOKS` names a place where books are kept to be looked at.
  static func emptyFolder() throws -> URL {
    let folder = shelf.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  private static let shelf: URL = {
    if let kept = ProcessInfo.processInfo.environment["MLPS_BOOKS"] { return URL(filePath: kept) }
    atexit { try? FileManager.default.removeItem(at: Sample.shelf) }
    return FileManager.default.temporaryDirectory.appending(path: "press-\(getpid())")
  }()

  func balance(_ lists: [ListCount] = []) -> Balance { Balance(of: issue, lists: lists) }
}
