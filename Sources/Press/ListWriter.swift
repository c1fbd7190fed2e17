import Reports
import Spreadsheet
import Statute

/// The rows of a ledger as they come: styles made once, codes worded, heights reckoned.
final class ListWriter {
  private let sheet: Sheet
  private let name: String
  private let wording: Wording
  private let measures: Measures
  private let columns: [Place]
  private let lineHeight: Double
  private var row: Int
  private(set) var rows = 0

  /// A column as a cell needs it.
  private struct Place {
    let isOrdinal: Bool
    let width: Int
    let style, plain: Style
    /// The list of words for its codes, and the heading that a code without a word is reported under.
    let wording: String?
    let heading: String
  }

  init(_ sheet: Sheet, _ layout: SheetLayout, face: Face, wording: Wording, measures: Measures, first: Int) throws {
    self.sheet = sheet
    name = layout.name
    self.wording = wording
    self.measures = measures
    row = first
    lineHeight = Double(face.bodySize) * 1.35
    columns = try layout.columns.map { column in
      Place(
        isOrdinal: column.content == .ordinal, width: column.width,
        style: try face.style(.body(column.style, isBold: false)),
        plain: try face.style(.body(column.style, isBold: false, isMissing: true)), wording: column.wording,
        heading: column.heading)
    }
  }

  func write(_ cells: [Reports.Cell]) throws {
    var next = 0
    var lines = 1
    for place in columns.indices {
      let column = columns[place]
      if column.isOrdinal {
        try sheet.write(integer: rows + 1, row: row, column: place, style: column.style)
        continue
      }
      let cell = next < cells.count ? cells[next] : .empty
      next += 1
      if let text = try words(for: cell, of: column) {
        lines = max(lines, Glyphs.lines(text, in: column.width))
        try sheet.write(text: text, row: row, column: place, style: column.plain)
        continue
      }
      switch cell {
      case .empty, .text, .flag, .particulars: try sheet.writeBlank(row: row, column: place, style: column.plain)
      case .number(let number): try sheet.write(integer: number, row: row, column: place, style: column.style)
      case .decimal(let units, let places):
        let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
        try sheet.write(number: Double(units) / Double(scale), row: row, column: place, style: column.plain)
      case .day(let day):
        let (year, month, number) = day.civil
        guard let moment = CivilMoment(year: year, month: month, day: number) else { continue }
        try sheet.write(date: moment, row: row, column: place, style: column.style)
      }
    }
    // No row of a sheet is higher.
    try sheet.setHeight(min(409, max(20, Double(lines) * lineHeight + 5)), row: row)
    row += 1
    rows += 1
  }

  /// The text of a cell, its codes in words; nil for what is written as another kind.
  private func words(for cell: Reports.Cell, of column: Place) throws -> String? {
    func word(_ code: String) throws -> String {
      guard let list = column.wording else { return code }
      guard let word = wording.word(code, in: list) else {
        throw UnwordedCode(sheet: name, heading: column.heading, code: code)
      }
      return word
    }
    switch cell {
    case .text(let text) where !text.isEmpty:
      guard column.wording != nil, text.contains(",") else { return try word(text) }
      return try text.split(separator: ",").map { try word(String($0)) }.joined(separator: "、")
    case .flag(let flag): return column.wording == nil ? (flag ? "是" : "否") : try word("\(flag)")
    case .number(let number) where column.wording != nil: return try word("\(number)")
    case .particulars(let particulars):
      do {
        return try ParticularWording(wording: wording, measures: measures, list: column.wording).text(of: particulars)
      } catch {
        throw UnwordedCode(sheet: name, heading: column.heading, code: error.name)
      }
    case .empty, .text, .number, .decimal, .day: return nil
    }
  }
}
