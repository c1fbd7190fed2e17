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
    /// The words for its codes, the name of their list, and the heading that a code without a word is reported under.
    let words: [String: String]?
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
        plain: try face.style(.body(column.style, isBold: false, isMissing: true)),
        words: column.wording.map { wording.words($0) ?? [:] }, wording: column.wording, heading: column.heading)
    }
  }

  func write(_ cells: [RawCell]) throws {
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
      switch cell {
      case .text(let utf8) where column.words == nil && !utf8.isEmpty:
        lines = max(lines, Glyphs.lines(utf8: utf8, in: column.width))
        try sheet.write(utf8: utf8, row: row, column: place, style: column.plain)
      case .number(let number) where column.words == nil:
        try sheet.write(integer: number, row: row, column: place, style: column.style)
      case .day(let day):
        let (year, month, number) = day.civil
        guard let moment = CivilMoment(year: year, month: month, day: number) else { continue }
        try sheet.write(date: moment, row: row, column: place, style: column.style)
      default:
        guard let text = try words(for: cell, of: column) else {
          try sheet.writeBlank(row: row, column: place, style: column.plain)
          continue
        }
        lines = max(lines, Glyphs.lines(text, in: column.width))
        try sheet.write(text: text, row: row, column: place, style: column.plain)
      }
    }
    // No row of a sheet is higher.
    try sheet.setHeight(min(409, max(20, Double(lines) * lineHeight + 5)), row: row)
    row += 1
    rows += 1
  }

  /// What a cell says in words; nil where it says nothing.
  private func words(for cell: RawCell, of column: Place) throws -> String? {
    func word(_ code: String) throws -> String {
      guard let words = column.words else { return code }
      guard let word = words[code] else { throw UnwordedCode(sheet: name, heading: column.heading, code: code) }
      return word
    }
    switch cell {
    case .text(let utf8):
      guard !utf8.isEmpty else { return nil }
      let text = String(decoding: utf8, as: UTF8.self)
      guard utf8.contains(UInt8(ascii: ",")) else { return try word(text) }
      return try text.split(separator: ",").map { try word(String($0)) }.joined(separator: "、")
    case .flag(let flag): return column.words == nil ? (flag ? "是" : "否") : try word("\(flag)")
    case .number(let number): return try word("\(number)")
    case .particulars(let particulars):
      do {
        return try ParticularWording(wording: wording, measures: measures, list: column.wording).text(of: particulars)
      } catch {
        throw UnwordedCode(sheet: name, heading: column.heading, code: error.name)
      }
    case .empty, .day: return nil
    }
  }
}
