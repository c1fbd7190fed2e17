internal import PQ
internal import Statute

/// Writes the law of this binary into the database (法条导出), so that facts can refer to it; nothing is ever altered.
enum LawWriter {
  static func write(to session: Session) async throws {
    let law = LawExport.all
    try await session.run(
      script: """
        create temp table stated (
          machine text, edition date, from_stage text, event text, condition text, to_stage text, actor text, basis text
        ) on commit drop
        """)
    try await session.copyIn("copy stated from stdin (format binary)") { row in
      for line in law {
        row.add(line.machine, line.edition, line.from, line.event, line.condition, line.to, line.by, line.basis)
        try await row.endRow()
      }
    }
    if let altered = try await session.fetchOptional(AlteredProvision()) {
      throw MigrationRefusal.alteredLaw(altered.value)
    }
    try await session.run(
      script: """
        insert into law.provision (machine, edition, from_stage, event, condition, to_stage, actor, basis)
        select s.* from stated s
        where not exists (
          select from law.provision p
          where (p.machine, p.edition, p.from_stage, p.event, p.condition, p.to_stage, p.actor)
            = (s.machine, s.edition, s.from_stage, s.event, s.condition, s.to_stage, s.actor))
        order by s.edition, s.machine, s.from_stage, s.event, s.condition
        """)
  }

  /// A provision of an edition that the database knows and this binary states otherwise.
  struct AlteredProvision: Statement {
    typealias Answer = Single<String>
    static let sql = """
      select p.machine || ' ' || p.edition || ' ' || p.from_stage || ' ' || p.event
      from law.provision p
      where not exists (
        select from stated s
        where (s.machine, s.edition, s.from_stage, s.event, s.condition, s.to_stage, s.actor, s.basis)
          = (p.machine, p.edition, p.from_stage, p.event, p.condition, p.to_stage, p.actor, p.basis))
      limit 1
      """
  }
}
