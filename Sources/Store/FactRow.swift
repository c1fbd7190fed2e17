internal import Casework
internal import PQ
internal import Statute

/// One fact as it lies in its table, whichever that is (事实原文).
struct FactRow {
  /// `ledger.grading_decided`.
  let relation: String
  /// The column that says whom it speaks of; nil where there is none.
  let subject: String?
  /// The row as JSON, as PostgreSQL writes it.
  let content: String
  let columns: [Column]
  let actedOn: Day?
  let isVoid: Bool
  let hasPermit: Bool

  struct Column {
    let name: String
    let kind: CorrectionRefusal.ColumnKind
    /// Whether it takes JSON of any kind.
    let isJSON: Bool
    let isGenerated: Bool
    let isRequired: Bool
  }

  /// Columns that every fact has and the register fills.
  static let headers: Set<String> = ["id", "recorded_at", "recorded_by", "corrects", "void", "reason", "import"]

  /// The columns that a correction takes over: what the fact says, and the import it came by, whose rules it is held to.
  var carried: [String] {
    columns.filter { !$0.isGenerated && (!Self.headers.contains($0.name) || $0.name == "import") }.map(\.name)
  }

  /// The fact of that number; nil if there is none.
  init?(_ number: FactNumber, in session: Session) async throws {
    let found = try await session.fetchCells(
      """
      select relation, subject, content::text, (content ->> 'acted_on')::date, (content ->> 'void')::boolean,
        relation = 'ledger.permit' or content ->> 'permit' is not null
      from ledger.fact($1)
      """, Parameters(number))
    guard let row = found.rows.first, let relation = row[0].string, let content = row[2].string else { return nil }
    self.relation = relation
    subject = row[1].string
    self.content = content
    actedOn = row[3].civilDay
    isVoid = row[4] == .bool(true)
    hasPermit = row[5] == .bool(true)
    let columns = try await session.fetchCells(
      """
      select a.attname::text, case when b.typcategory = 'A' then 'list' when b.oid = 'jsonb'::regtype then 'jsonb'
          else coalesce((array['number', 'truth', 'text', 'period'])[strpos('NBSR', b.typcategory::text)],
            case b.oid when 'date'::regtype then 'day' when 'uuid'::regtype then 'identifier' else 'instant' end) end,
        a.attgenerated <> '', a.attnotnull
      from pg_attribute a join pg_type t on t.oid = a.atttypid
      join pg_type b on b.oid = case t.typbasetype when 0 then t.oid else t.typbasetype end
      where a.attrelid = $1::text::regclass and a.attnum > 0 and not a.attisdropped order by a.attnum
      """, Parameters(relation))
    self.columns = columns.rows.compactMap { cells in
      guard let name = cells[0].string, let kind = cells[1].string else { return nil }
      return Column(
        name: name, kind: .init(rawValue: kind) ?? .text, isJSON: kind == "jsonb", isGenerated: cells[2] == .bool(true),
        isRequired: cells[3] == .bool(true))
    }
  }

  /// Who corrected the fact already.
  func correction(of number: FactNumber, in session: Session) async throws -> CorrectionRefusal? {
    let found = try await session.fetchCells(
      "select id, recorded_by::text, recorded_at from \(relation) where corrects = $1", Parameters(number))
    guard let row = found.rows.first, case .integer(let id) = row[0], case .instant(let instant) = row[2] else {
      return nil
    }
    return .overtaken(by: id, party: row[1].string ?? "", at: instant.description)
  }
}

extension PQ.Cell {
  var string: String? { if case .text(let text) = self { text } else { nil } }
  var number: Int64? { if case .integer(let number) = self { number } else { nil } }
  var civilDay: Day? { if case .day(let day) = self { Day(number: day) } else { nil } }
  /// The texts of a list, empty for those that are missing.
  var strings: [String] { if case .list(let cells) = self { cells.map { $0.string ?? "" } } else { [] } }
}
