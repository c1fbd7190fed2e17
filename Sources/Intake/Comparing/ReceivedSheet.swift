internal import Spreadsheet

/// The top of a sheet that came in, its merges spread out (来表): what stands in each cell, and where that was written.
struct ReceivedSheet {
  /// What a cell shows, and the cell it is written in: of a merge the first.
  struct Entry {
    let text: String
    let key: String
    let origin: CellRange
  }

  let name: String
  /// By rows from the first of the sheet; nil where a cell shows nothing.
  let rows: [[Entry?]]

  /// Rows above which a header is looked for; one of five may end below them.
  static let depth = IntakeDesk.headRows + 5

  init(_ name: String, rows values: [[CellValue]], merges: [CellRange] = []) {
    self.name = name
    let width = values.map(\.count).max() ?? 0
    var rows = values.enumerated().map { row, values in
      (0..<width).map { column -> Entry? in
        guard column < values.count, let text = ReceivedSheet.text(values[column]) else { return nil }
        return Entry(text: text, key: HeaderKey.of(text), origin: CellRange(row: row, column: column))
      }
    }
    for merge in merges where merge.rows.lowerBound < rows.count {
      let head = (merge.rows.lowerBound, merge.columns.lowerBound)
      guard head.1 < width, let entry = rows[head.0][head.1] else { continue }
      for row in merge.rows.clamped(to: 0...rows.count - 1) {
        for column in merge.columns.clamped(to: 0...width - 1) {
          rows[row][column] = Entry(text: entry.text, key: entry.key, origin: merge)
        }
      }
    }
    self.rows = rows
  }

  var width: Int { rows.first?.count ?? 0 }

  private static func text(_ value: CellValue) -> String? {
    let text: String
    switch value {
    case .text(let words): text = CellText.line(words)
    case .number(_, let raw): text = raw
    case .empty, .date, .boolean, .error, .formulaWithoutValue: return nil
    }
    return text.isEmpty ? nil : text
  }

  /// The tops of the sheets of a file that are not hidden; of a CSV there is one.
  static func all(of path: String) throws(IntakeRefusal) -> [ReceivedSheet] {
    do {
      return IntakeDesk.isCSV(path) ? [try csv(path)] : try workbook(path)
    } catch let refusal as SheetRefusal {
      throw .file(refusal)
    } catch {
      preconditionFailure("a reader throws its refusals only: \(error)")
    }
  }

  private static func csv(_ path: String) throws -> ReceivedSheet {
    var reader = try CSVReader(path: path)
    var rows: [[CellValue]] = []
    do {
      try reader.read { record in
        while rows.count < record.line - 1, rows.count < depth { rows.append([]) }
        guard rows.count < depth else { throw IntakeDesk.Seen() }
        rows.append(record.fields.prefix(1024).map { $0.isEmpty ? .empty : .text($0) })
      }
    } catch is IntakeDesk.Seen {}
    return ReceivedSheet("CSV", rows: rows)
  }

  private static func workbook(_ path: String) throws -> [ReceivedSheet] {
    var reader = try WorkbookReader(path: path)
    let sheets = reader.sheets
    var found: [ReceivedSheet] = []
    for (place, info) in sheets.enumerated() where !info.isHidden {
      var rows: [[CellValue]] = []
      var values: [CellValue] = []
      do {
        // To its end: the merges of a sheet stand behind its rows.
        let summary = try reader.read(sheet: place) { cells in
          guard cells.row < depth else { return }
          while rows.count < cells.row { rows.append([]) }
          IntakeDesk.fill(&values, cells)
          rows.append(values)
        }
        found.append(ReceivedSheet(info.name, rows: rows, merges: summary.merges))
      } catch SheetRefusal.notAWorksheet {
        // A sheet of charts has no header.
      }
    }
    return found
  }
}
