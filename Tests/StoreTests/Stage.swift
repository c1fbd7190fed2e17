import Casework
import PQ
import Registry
import Statute
import Store
import _Scenes
import _TestKit

/// A scene set up on a real database (舞台): everything before its last wish is done.
struct Stage {
  enum Outcome: Sendable {
    case done(Receipt)
    case refused(Refusal)
  }

  let database: EphemeralDatabase
  let books: PostgresCaseBooks

  /// Lends the scene, played up to its last wish, to the body.
  static func use(_ scene: Scene, _ body: (Stage) async throws -> Void) async throws {
    try await EphemeralDatabase.use { database in
      let pool = Pool(database.app, size: 3)
      let stage = Stage(database: database, books: PostgresCaseBooks(pool))
      do {
        try await stage.set(scene)
        try await body(stage)
      } catch {
        await pool.close()
        throw error
      }
      await pool.close()
    }
  }

  private func set(_ scene: Scene) async throws {
    try await books.transaction(as: Party("甲", as: [])) { desk in
      _ = try await desk.append(Deed(registrations: scene.registrations), on: Scenes.opened, document: nil)
      for given in scene.given {
        _ = try await desk.append(Deed(given.entry), on: given.day, document: nil)
      }
    }
    for wish in scene.wishes.dropLast() {
      _ = try await registrar(for: wish).perform(wish.asked())
    }
  }

  func version(of subject: Subject) async throws -> FactNumber {
    try await books.transaction(as: Party("甲", as: [])) { desk in
      try await desk.file(of: subject, on: Scenes.opened, locked: false)?.version ?? 0
    }
  }

  func outcome(of wish: Scene.Wish, expecting: FactNumber? = nil, key: String? = nil) async throws -> Outcome {
    do {
      return .done(
        try await registrar(for: wish).perform(
          wish.asked(expecting: expecting, key: key), fingerprint: String(repeating: "0", count: 64)))
    } catch let refusal as Refusal {
      return .refused(refusal)
    }
  }

  /// The scene's cases are known by fixed identities, as on paper.
  private func registrar(for wish: Scene.Wish) -> Registrar<PostgresCaseBooks> {
    Registrar(books, today: wish.day, fresh: { wish.opening })
  }
}

extension Scene.Wish {
  func asked(expecting: FactNumber? = nil, key: String? = nil) -> Registry.Wish {
    Registry.Wish(act, on: subject, by: party, on: day, document: document, expecting: expecting, key: key)
  }
}
