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

  init(seed: UInt64 = 7, sites: Int = 9, progress: Int = 55) {
    register = SampleRegister(seed: seed, sites: sites, progress: progress)
    let before = SampleRegister(seed: seed, sites: sites, progress: progress - 15)
    issue = Issue(
      campaign: Self.campaign, asOf: Day(2016, 3, 31), knownAt: "2016-04-01T01:30:00Z",
      regions: SampleRegister.regions2016, cube: register.cube(),
      previous: Previous(asOf: Day(2016, 3, 24), cube: before.cube(), regions: SampleRegister.regions2016),
      integrity: Integrity(unknownDates: 3, conflicts: 2, corrections: ["F1": "误报作废，见更正单"]))
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
