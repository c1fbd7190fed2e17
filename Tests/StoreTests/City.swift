import Casework
import Foundation
import PQ
import Press
import Registry
import Reports
import Statute
import Store
import Testing
import _Scenes
import _TestKit

/// The city's offices at work on one set of books (全市各部门): they act, are refused, and are counted.
struct City {
  let database: EphemeralDatabase
  private let pool: Pool

  static func use(_ body: (City) async throws -> Void) async throws {
    try await EphemeralDatabase.use { database in
      let city = City(database: database, pool: Pool(database.app, size: 2))
      do {
        try await body(city)
      } catch {
        await city.pool.close()
        throw error
      }
      await city.pool.close()
    }
  }

  /// What was there before anybody acted, as the coordinator's ledger says.
  func enter(_ decision: Decision, on day: Day) async throws {
    try await database.record(decision, by: "专项办", openedOn: day)
  }

  /// An act that must succeed; the subject it opened, or its own.
  @discardableResult func act(
    _ act: any Act, on subject: Subject, by party: Party, on day: Day, document: String? = nil
  ) async throws -> Subject {
    let receipt = try await perform(act, on: subject, by: party, on: day, document: document)
    return receipt.opened ?? subject
  }

  /// Several acts on one subject, each with its day, by one party.
  func acts(_ acts: [(any Act, Day)], on subject: Subject, by party: Party) async throws {
    for (act, day) in acts { try await self.act(act, on: subject, by: party, on: day) }
  }

  /// An act that must be refused; the codes of the reasons.
  func refusal(
    of act: any Act, on subject: Subject, by party: Party, on day: Day, document: String? = nil
  ) async throws -> Set<String> {
    do {
      _ = try await perform(act, on: subject, by: party, on: day, document: document)
    } catch let refusal as Refusal {
      switch refusal {
      case .reasons(let reasons), .conditionFails(let reasons): return Set(reasons.map(\.code))
      case .notPermitted: return ["not_permitted"]
      case .notAuthorised: return ["not_authorised"]
      default: return ["\(refusal)"]
      }
    }
    Issue.record("nobody refused \(type(of: act).name)")
    return []
  }

  private func perform(
    _ act: any Act, on subject: Subject, by party: Party, on day: Day, document: String?
  ) async throws -> Receipt {
    try await Registrar(PostgresCaseBooks(pool), today: day)
      .perform(Registry.Wish(act, on: subject, by: party, on: day, document: document))
  }

  /// The stage in which a case stands on a day.
  func stage<M: CaseMachine>(_ machine: M.Type, of subject: Subject, on day: Day) async throws -> M.Stage {
    try await PostgresCaseBooks(pool).transaction(as: Party("甲", as: [])) { desk in
      let file = try #require(try await desk.file(of: subject, on: day, locked: false))
      return file.stage(machine, of: subject.id, on: day)
    }
  }

  /// The conditions of the gate that a site does not meet on a day.
  func missing(at site: Subject, on day: Day) async throws -> Set<String> {
    try await PostgresCaseBooks(pool).transaction(as: Party("甲", as: [])) { desk in
      let file = try #require(try await desk.file(of: site, on: day, locked: false))
      return Set(Gate.missing(try #require(file.gate), under: file.policy).map(\.code.rawValue))
    }
  }

  /// The measures of the campaign on a day, by their numbers.
  func counts(_ measures: [String], on day: Day) async throws -> [String: Int] {
    let campaign = try #require(Campaign.named("liaocheng-2015"))
    let readers = Pool(database.reader, size: 1)
    let cube = try await ReportDesk(readers).read(.init(campaign: campaign, asOf: day, knownAt: .infinity)) {
      issue, _ in
      issue.cube
    }
    await readers.close()
    return Dictionary(uniqueKeysWithValues: measures.map { id in (id, cube.count(id) { _ in true }) })
  }

  /// The books of an issue, printed; how many, all of them balanced.
  func books(on day: Day) async throws -> Int {
    let campaign = try #require(Campaign.named("liaocheng-2015"))
    let folder = FileManager.default.temporaryDirectory.appending(path: "mlps-city-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let readers = Pool(database.reader, size: 1)
    let desk = ReportDesk(readers)
    let known = try await desk.freeze()
    let printed = try await desk.read(.init(campaign: campaign, asOf: day, knownAt: known)) { issue, lists in
      let run = try await PrintRun(of: issue, lists: lists)
      var printed = 0
      for layout in campaign.books {
        let book = try await run.write(layout, to: folder.path)
        if run.balance.isBalanced, FileManager.default.fileExists(atPath: book.path) { printed += 1 }
      }
      return printed
    }
    await readers.close()
    return printed
  }
}
