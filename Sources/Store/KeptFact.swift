public import Casework
internal import Foundation
public import PQ
public import Statute

/// One fact as it stands in the books (登记原文), with what was said of it later.
public struct KeptFact: Sendable {
  public let number: FactNumber
  /// The table that keeps it, `grading_decided`.
  public let table: String
  /// What it was by law, `grading.approved` or `site.described`; nil for a fact that no act states.
  public let act: String?
  public let subjectKind: SubjectKind?
  /// Whom it speaks of, by number and name; nil where there is nobody.
  public let subject: String?
  public let on: Day?
  public let document: String?
  public let recordedAt: Instant
  public let recordedBy: String
  /// The fact that it answers.
  public let corrects: FactNumber?
  public let isVoid: Bool
  /// Why it corrects.
  public let reason: String?
  /// The fact that answers it; nil while it stands.
  public let correctedBy: FactNumber?
  /// What it says, column by column; each value as a JSON document.
  public let columns: [(name: String, json: String)]
}

extension CorrectionDesk {
  /// The fact of that number as known at an instant; nil if there is none.
  public func fact(_ number: FactNumber, knownAt instant: Instant = .infinity) async throws -> KeptFact? {
    try await pool.transaction(isolation: .repeatableRead, readOnly: true) { session in
      guard let row = try await FactRow(number, in: session) else { return nil }
      let told = try await session.fetchCells(
        """
        select c.content ->> 'act', ledger.called((c.content ->> $3)::uuid, $4), c.content ->> 'document',
          (c.content ->> 'recorded_at')::timestamptz, c.content ->> 'recorded_by',
          (c.content ->> 'corrects')::bigint, c.content ->> 'reason',
          (select l.id from \(row.relation) l where l.corrects = $2 and l.recorded_at <= $4)
        from (select $1::text::jsonb) c(content) where (c.content ->> 'recorded_at')::timestamptz <= $4
        """, Parameters(row.content, number, row.subject ?? "", instant))
      guard let cells = told.rows.first, case .instant(let recordedAt) = cells[3] else { return nil }
      let table = String(row.relation.drop { $0 != "." }.dropFirst())
      let kind = row.subject.flatMap(SubjectKind.init(rawValue:))
      return KeptFact(
        number: number, table: table,
        act: cells[0].string ?? kind.flatMap { FactContents.kept(in: table)?.plainAct(of: $0) }, subjectKind: kind,
        subject: cells[1].string, on: row.actedOn, document: cells[2].string, recordedAt: recordedAt,
        recordedBy: cells[4].string ?? "", corrects: cells[5].number, isVoid: row.isVoid, reason: cells[6].string,
        correctedBy: cells[7].number, columns: try row.columnsStated())
    }
  }

  /// Who by law may perform an act that is a step of a machine: in any edition, in any stage.
  public func performers(of act: String) async throws -> Roles {
    try await pool.withSession { session in
      let found = try await session.fetchCells(
        "select distinct actor from law.provision where act = $1", Parameters(act))
      var roles: Roles = []
      for actors in found.rows.compactMap(\.first?.string) {
        for actor in actors.split(separator: ",") {
          if let role = Role(rawValue: String(actor)) { roles.formUnion(Roles(role)) }
        }
      }
      return roles
    }
  }
}

extension FactRow {
  /// What it says, in the order of its columns; neither what the register fills nor what it computes.
  fileprivate func columnsStated() throws -> [(name: String, json: String)] {
    guard let content = try JSONSerialization.jsonObject(with: Data(content.utf8)) as? [String: Any] else { return [] }
    return try columns.filter { !$0.isGenerated && !Self.headers.contains($0.name) }.compactMap { column in
      guard let value = content[column.name] else { return nil }
      let json = try JSONSerialization.data(
        withJSONObject: value, options: [.fragmentsAllowed, .withoutEscapingSlashes, .sortedKeys])
      return (column.name, String(decoding: json, as: UTF8.self))
    }
  }
}
