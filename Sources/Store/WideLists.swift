internal import PQ
internal import Reports
internal import Statute

/// The lists behind the cells: the same wide rows, filtered by the same measures.
struct WideLists: ListSource {
  let session: Session

  nonisolated(nonsending) func rows(_ list: ListQuery, each: ([Reports.RawCell]) throws -> Void) async throws -> Int {
    var count = 0
    var row: [Reports.RawCell] = []
    let columns = list.columns.joined(separator: ", ")
    // Rows without a number are alike where all that is printed of them is. Words sort alike in every database.
    let order = (list.order + (list.kind.isNumbered ? ["number"] : list.columns))
      .map { $0 == "region_order" ? $0 : "\($0)::text collate \"C\"" }
    let page = list.limit.map { " offset \(list.skipped) limit \($0)" } ?? ""
    try await session.copyCells(
      "select \(columns) from \(list.kind.table)\(condition(of: list)) order by \(order.joined(separator: ", "))\(page)"
    ) { cells in
      row.removeAll(keepingCapacity: true)
      for cell in cells { row.append(Reports.RawCell(cell)) }
      try each(row)
      count += 1
    }
    return count
  }

  func count(_ list: ListQuery) async throws -> Int {
    let table = try await session.fetchCells("select count(*) from \(list.kind.table)\(condition(of: list))")
    guard case .integer(let count)? = table.rows.first?.first else { return 0 }
    return Int(count)
  }

  private func condition(of list: ListQuery) -> String {
    var terms: [String] = []
    if let measure = list.measure {
      guard let predicate = Measures.catalogue[measure]?.predicate else {
        preconditionFailure("\(measure) counts no rows")
      }
      terms.append(predicate)
    }
    if let region = list.region { terms.append("region = '\(region.filter { $0 != "'" })'") }
    return terms.isEmpty ? "" : " where " + terms.joined(separator: " and ")
  }
}

extension Reports.RawCell {
  /// A value of the database as a list prints it.
  @inline(__always)
  init(_ cell: PQ.RawCell) {
    self =
      switch cell {
      case .null: .empty
      case .bool(let value): .flag(value)
      case .integer(let value): .number(Int(value))
      case .text(let utf8): .text(utf8)
      case .day(let value): .day(Day(number: value))
      case .other(let cell):
        if case .list = cell {
          .particulars(WideLists.particulars(cell))
        } else {
          preconditionFailure("a wide row has no such column: \(cell)")
        }
      }
  }
}

extension WideLists {
  /// Particulars as a wide row has them: three texts each, of which the place and the value may be missing.
  static func particulars(_ cell: PQ.Cell) -> [Particular] {
    let texts = cell.strings
    return stride(from: 0, to: texts.count - texts.count % 3, by: 3).map {
      Particular(place: texts[$0], name: texts[$0 + 1], value: texts[$0 + 2])
    }
  }
}
