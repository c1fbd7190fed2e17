import Reports
import Spreadsheet
import Statute

/// The rows of a ledger as they come: styles made once, codes worded, heights reckoned.
final class ListWriter {
  private let sheet: Sheet
  private let name: String
  private let headings: [Column]
  private let wording: Wording
  private let measures: Measures
  private let columns: [Place]
  /// By column, each code in words as it was written before: a handful, asked for in every row, so found without hashing.
  private var worded: [[(code: [UInt8], words: Words)]]
  private let lineHeight: Double
  private var row: Int
  private(set) var rows = 0

  /// A column as every cell of a ledger asks for it; nothing in it is counted by who holds it.
  private struct Place {
    let isOrdinal, isCoded: Bool
    let width: Int
    let style, plain: Style
  }

  private struct Words {
    let utf8: [UInt8]
    let lines: Int
  }

  init(_ sheet: Sheet, _ layout: SheetLayout, face: Face, wording: Wording, measures: Measures, first: Int) throws {
    self.sheet = sheet
    name = layout.name
    headings = layout.columns
    self.wording = wording
    self.measures = measures
    row = first
    lineHeight = Double(face.bodySize) * 1.35
    worded = Array(repeating: [], count: headings.count)
    columns = try headings.map { column in
      Place(
        isOrdinal: column.content == .ordinal, isCoded: column.wording != nil, width: column.width,
        style: try face.style(.body(column.style, isBold: false)),
        plain: try face.style(.body(column.style, isBold: false, isMissing: true)))
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
      case .text(let utf8) where !column.isCoded && !utf8.isEmpty:
        lines = max(lines, Glyphs.lines(utf8: utf8, in: column.width))
        try sheet.write(utf8: utf8, row: row, column: place, style: column.plain)
      case .number(let number) where !column.isCoded:
        try sheet.write(integer: number, row: row, column: place, style: column.style)
      case .day(let day):
        let (year, month, number) = day.civil
        guard let moment = CivilMoment(year: year, month: month, day: number) else { continue }
        try sheet.write(date: moment, row: row, column: place, style: column.style)
      default:
        guard let words = try words(for: cell, in: place) else {
          try sheet.writeBlank(row: row, column: place, style: column.plain)
          continue
        }
        lines = max(lines, words.lines)
        try words.utf8.withUnsafeBufferPointer {
          try sheet.write(utf8: $0, row: row, column: place, style: column.plain)
        }
      }
    }
    // No row of a sheet is higher.
    try sheet.setHeight(min(409, max(20, Double(lines) * lineHeight + 5)), row: row)
    row += 1
    rows += 1
  }

  /// What a cell says in words; nil where it says nothing.
  private func words(for cell: RawCell, in place: Int) throws -> Words? {
    switch cell {
    case .text(let utf8): return utf8.isEmpty ? nil : try words(for: utf8, in: place)
    case .flag(let flag): return try words(for: columns[place].isCoded ? "\(flag)" : flag ? "是" : "否", in: place)
    case .number(let number): return try words(for: "\(number)", in: place)
    case .particulars(let particulars):
      do {
        let wording = ParticularWording(wording: wording, measures: measures, list: headings[place].wording)
        return set(try wording.text(of: particulars), in: place)
      } catch {
        throw unworded(error.name, in: place)
      }
    case .empty, .day: return nil
    }
  }

  private func words(for codes: String, in place: Int) throws -> Words {
    var codes = codes
    return try codes.withUTF8 { try words(for: $0, in: place) }
  }

  /// The same of a code, or of several; one that comes again is not worded again.
  private func words(for utf8: UnsafeBufferPointer<UInt8>, in place: Int) throws -> Words {
    let known = worded[place].firstIndex { $0.code.count == utf8.count && $0.code.elementsEqual(utf8) }
    if let known { return worded[place][known].words }
    let codes = String(decoding: utf8, as: UTF8.self)
    let list = headings[place].wording
    let words = try codes.split(separator: ",").map { code in
      guard let list else { return String(code) }
      guard let word = wording.words(list)?[String(code)] else { throw unworded(String(code), in: place) }
      return word
    }
    let written = set(words.joined(separator: "、"), in: place)
    worded[place].append((Array(utf8), written))
    return written
  }

  private func unworded(_ code: String, in place: Int) -> UnwordedCode {
    UnwordedCode(sheet: name, heading: headings[place].heading, code: code)
  }

  private func set(_ text: String, in place: Int) -> Words {
    Words(utf8: Array(text.utf8), lines: Glyphs.lines(text, in: columns[place].width))
  }
}
