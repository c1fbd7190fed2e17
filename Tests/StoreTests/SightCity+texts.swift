import PQ
import _TestKit

extension SightCity {
  /// What one scope answers to a question.
  static func texts(_ sql: String, seeing scope: String, of database: EphemeralDatabase) async throws -> [String] {
    let acting = try await database.session(reached: database.app(seeing: scope)) { try await $0.texts(sql) }
    let reading = try await database.session(reached: database.reader(seeing: scope)) { try await $0.texts(sql) }
    return acting == reading ? acting : ["app: \(acting), reader: \(reading)"]
  }
}
