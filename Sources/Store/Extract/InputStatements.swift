internal import PQ

/// The digest of each table of what was recorded by an instant; none where not all of the books is seen. Days that have ended
/// are digested once and kept.
struct InputDigests: Statement {
  static let sql = "select relation, row_count, sha256 from press.input_digests($1)"
  let bound: Instant

  func bind(to parameters: inout Parameters) { parameters.append(bound) }

  struct Answer: Row {
    let table: InputDigest.Table

    init(_ row: inout RowReader) throws(DecodeFailure) {
      let relation: String = try row.next()
      let count: Int64 = try row.next()
      table = InputDigest.Table(relation: relation, rows: Int(count), hash: try row.next())
    }
  }
}

/// The same as it was kept with a run, and how it was reckoned.
struct InputOfRun: Statement {
  static let sql = """
    select t."table", t.rows, coalesce(t.days_sha256, t.sha256), t.days_sha256 is not null
    from press.report_run r
    cross join lateral jsonb_to_recordset(r.input) t("table" text, rows bigint, sha256 text, days_sha256 text)
    where r.id = $1
    """
  let run: Int64

  func bind(to parameters: inout Parameters) { parameters.append(run) }

  struct Answer: Row {
    let table: InputDigest.Table
    let reckoning: InputDigest.Reckoning

    init(_ row: inout RowReader) throws(DecodeFailure) {
      table = try InputDigests.Answer(&row).table
      let isByDays: Bool = try row.next()
      reckoning = isByDays ? .days : .rows
    }
  }
}

/// The tables of the extract in their order.
struct InputTables: Statement {
  static let sql = """
    select relation, counted, heads, kinds, selected, source || ' order by ' || key
    from press.input_tables($1) order by place
    """
  let bound: Instant

  func bind(to parameters: inout Parameters) { parameters.append(bound) }

  struct Answer: Row {
    let table: InputTable

    init(_ row: inout RowReader) throws(DecodeFailure) {
      let relation: String = try row.next()
      let isCounted: Bool = try row.next()
      let heads: [String] = try row.next()
      let kinds: [String] = try row.next()
      let selected: [String] = try row.next()
      let source: String = try row.next()
      table = InputTable(
        relation: relation, isCounted: isCounted, columns: zip(heads, kinds).map { ($0, $1) },
        sql: "select \(selected.joined(separator: ", ")) \(source)")
    }
  }
}
