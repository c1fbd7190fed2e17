import PQ

/// The fact tables as the catalog knows them, not as anybody lists them.
enum FactTables {
  /// Those tables that have a column by which one fact corrects another, the headers aside.
  static func all(in session: Session) async throws -> [String] {
    try await session.texts(
      """
      select c.oid::regclass::text from pg_class c join pg_attribute a on a.attrelid = c.oid
      where a.attname = 'corrects' and c.relkind = 'r' and c.relname not like '%\\_header'
      order by 1
      """)
  }
}
