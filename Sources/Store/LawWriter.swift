internal import PQ
internal import Statute

/// Writes the law of this binary into the database (法条导出), so that facts can refer to it; nothing is ever altered.
enum LawWriter {
  static func write(to session: Session) async throws {
  }
}
