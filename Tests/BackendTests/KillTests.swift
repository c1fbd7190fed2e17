import Casework
import Foundation
import PQ
import Statute
import Store
import Testing
import _Scenes
import _TestKit

@testable import Backend

@Suite struct `A house that is killed` {
  /// How often the house is killed, and in how many acts; `make kill` asks for more.
  static let kills = number("MLPS_KILLS") ?? 20
  static let acts = number("MLPS_ACTS") ?? 400

  private static func number(_ name: String) -> Int? { ProcessInfo.processInfo.environment[name].flatMap { Int($0) } }

  @Test func `keeps every act it acknowledged once, none by half, and its chain whole`() async throws {
    let house = try await KilledHouse.open()
    let (clients, perFolder) = (6, 48)
    let folders = (Self.acts + perFolder - 1) / perFolder
    let pool = Pool(house.app, size: 1)
    try await KillFolders.enter(folders, into: PostgresCaseBooks(pool))
    await pool.close()
    let clerks = try await KillClerks(of: folders, at: house.app)
    let before = try await KillBooks(house.owner).lastFact()

    let told = KillTold()
    let strokes = KillStrokes(Self.kills, in: folders * perFolder, seed: 20_261_121)
    try await withThrowingTaskGroup(of: Void.self) { working in
      for client in 0..<clients {
        working.addTask {
          for folder in stride(from: client, to: folders, by: clients) {
            try await Self.work(on: folder, acts: perFolder, at: house, as: clerks, told, strokes)
          }
        }
      }
      try await working.waitForAll()
    }
    #expect(await strokes.dealt == Self.kills)
    #expect(told.receipts.count + told.refused.count == folders * perFolder)
    #expect(told.receipts.count * 10 >= told.refused.count * 90, "\(Set(told.refused))")
    try await KillBooks(house.owner).expect(told.receipts, after: before)
    try await house.close()
  }

  /// Does what is to be done in one folder; what was not acknowledged is sent again under its key.
  private static func work(
    on folder: Int, acts: Int, at house: KilledHouse, as clerks: KillClerks, _ told: KillTold,
    _ strokes: KillStrokes
  ) async throws {
    var chance = Shuffler(seed: UInt64(folder))
    var names: [String: String] = [:]
    for errand in KillFolders.agenda(of: folder, acts: acts, &chance) {
      func named(_ text: String) -> String {
        names.reduce(KillFolders.text(text, of: folder)) { $0.replacing($1.key, with: $1.value) }
      }
      let wish = errand.wish
      let subject = named(wish.subject.id.description)
      var sheet: [String: Any] = [
        "acted_on": wish.day.description,
        "content": try JSONSerialization.jsonObject(with: Data(named(try ActBody.text(of: wish.act)).utf8)),
      ]
      if let document = wish.document { sheet["document"] = document }
      let path = "/v1/\(wish.subject.kind.plural)/\(subject)/acts/\(type(of: wish.act).name)"
      let answer = try await CutClient.post(
        path, try JSONSerialization.data(withJSONObject: sheet), key: errand.key, token: clerks.token(of: wish.party),
        at: house
      ) { try await strokes.begin(at: house, told) }
      guard answer.status < 300 else {
        // Whatever the law says to it, nobody may be turned away for the kill.
        #expect([409, 422, 403].contains(answer.status), "\(path) \(answer.status) \(answer.body)")
        told.note(refused: "\(type(of: wish.act).name) \(answer.json["code"] ?? answer.body)")
        continue
      }
      let opened = answer.json["opened"] as? String
      if let opened { names[named(wish.opening.description)] = opened }
      told.note(
        KillTold.Receipt(
          key: errand.key, act: answer.json["act"] as? String ?? "", facts: answer.json["facts"] as? [Int] ?? [],
          version: answer.json["version"] as? Int ?? 0, opened: opened,
          dues: (answer.json["due"] as? [Any])?.count ?? 0))
    }
  }
}
