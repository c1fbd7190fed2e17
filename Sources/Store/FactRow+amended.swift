internal import Casework
internal import PQ
internal import Statute

extension FactRow {
  /// The row as JSON with the columns of a body and perhaps its day changed, every one of them checked.
  ///
  /// Throws `CorrectionRefusal`.
  func amended(by body: String, actedOn day: Day?, in session: Session) async throws -> String {
    var isChanged = false
    let dated = day.map { "{\"acted_on\":\"\($0)\"}" } ?? "{}"
    for (name, kind, value) in try await Self.parts(of: [body, dated], in: session) {
      guard let column = columns.first(where: { $0.name == name }) else {
        let open = columns.filter { !$0.isGenerated && !Self.headers.contains($0.name) && !isFixed($0.name) }
        throw CorrectionRefusal.unknownColumn(name, known: open.map(\.name))
      }
      guard try await differs(value, kind: kind, from: column, in: session) else { continue }
      if Self.headers.contains(name) || column.isGenerated { throw CorrectionRefusal.ownColumn(name) }
      if name == subject { throw CorrectionRefusal.subjectChanged(name) }
      if isFixed(name) { throw CorrectionRefusal.lawChanged(name) }
      if column.isRequired && kind == "null" { throw CorrectionRefusal.emptied(name) }
      isChanged = true
    }
    // A void fact stated anew, unchanged, stands again.
    guard isChanged || isVoid else { throw CorrectionRefusal.unchanged }
    let merged = try await session.fetchCells(
      "select ($1::text::jsonb || $2::text::jsonb || $3::text::jsonb)::text", Parameters(content, body, dated))
    return merged.rows.first?.first?.string ?? content
  }

  private func isFixed(_ name: String) -> Bool { name == subject || name == "act" || name == "provision" }

  /// The members of JSON objects: name, kind of value, value.
  private static func parts(of objects: [String], in session: Session) async throws -> [(String, String, String)] {
    let table: Table
    do {
      table = try await session.fetchCells(
        """
        select key, json_typeof(value), value::text from unnest($1::text[]) body cross join lateral json_each(body::json)
        """, Parameters(objects))
    } catch let error as ServerError where error.sqlState.isIn(class: "22") {
      throw CorrectionRefusal.notAnObject(error.detail ?? error.message)
    }
    var seen: Set<String> = []
    return try table.rows.map { row in
      let name = row[0].string ?? ""
      guard seen.insert(name).inserted else { throw CorrectionRefusal.columnStatedTwice(name) }
      return (name, row[1].string ?? "", row[2].string ?? "")
    }
  }

  /// Whether a value, read as the column reads it, is another than the row's.
  private func differs(
    _ value: String, kind: String, from column: Column, in session: Session
  ) async throws -> Bool {
    let wanted =
      switch column.kind {
      case .number: "number"
      case .truth: "boolean"
      case .list: "array"
      case .text, .day, .instant, .period, .identifier: "string"
      }
    guard kind == "null" || column.isJSON || kind == wanted else {
      throw CorrectionRefusal.wrongType(column: column.name, value: value, expected: column.kind)
    }
    do {
      let told = try await session.fetchCells(
        """
        select (to_jsonb(r) -> $1) is distinct from ($2::text::jsonb -> $1)
        from jsonb_populate_record(null::\(relation), jsonb_build_object($1, $3::text::jsonb)) r
        """, Parameters(column.name, content, value))
      return told.rows.first?.first == .bool(true)
    } catch let error as ServerError where error.sqlState.isIn(class: "22") {
      throw CorrectionRefusal.wrongType(column: column.name, value: value, expected: column.kind)
    } catch let error as ServerError where error.sqlState.isIn(class: "23") {
      throw CorrectionRefusal.broken(constraint: error.constraint ?? error.sqlState.rawValue, column: column.name)
    }
  }
}
