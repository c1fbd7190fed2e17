internal import Casework
internal import Spreadsheet

/// Where each column of a form stands on a sheet (栏目对照), found by name, never by position.
struct HeaderMap {
  let form: Form
  /// Counted from 0.
  let row: Int
  private let columns: [Int]
  let headings: [String]
  let faults: [HeaderFault]
  /// Headings that the form does not know, where it lets them pass.
  let ignored: [String]

  /// The column of a field, counted from 0, or nil when the sheet has none.
  @inline(__always)
  func column(_ field: EntryField) -> Int? {
    let column = columns[field.position]
    return column < 0 ? nil : column
  }

  func heading(_ column: Int) -> String { headings.indices.contains(column) ? headings[column] : "" }

  /// Reads a row as the header of a form, or says that it is none.
  init?(row: Int, values: [CellValue], form wanted: Form?) {
    let texts = values.map { value -> String in
      if case .text(let text) = value { CellText.line(text) } else { "" }
    }
    let filled = texts.count { !$0.isEmpty }
    var best: (form: Form, found: Int, complete: Bool)?
    for form in wanted.map({ [$0] }) ?? Form.allCases {
      let fields = Set(texts.compactMap { HeaderMap.field($0, form) })
      let complete = form.required.allSatisfy(fields.contains)
      guard fields.count >= 3, complete || fields.count * 2 >= filled else { continue }
      if let known = best, (known.found, known.complete ? 1 : 0) >= (fields.count, complete ? 1 : 0) { continue }
      best = (form, fields.count, complete)
    }
    guard let form = best?.form else { return nil }
    var columns = [Int](repeating: -1, count: EntryField.allCases.count)
    var faults: [HeaderFault] = []
    var ignored: [String] = []
    for (column, text) in texts.enumerated() where !text.isEmpty {
      let cell = cellReference(row: row, column: column)
      guard let field = HeaderMap.field(text, form) else {
        if form.refusesUnknownColumns { faults.append(.unknown(text, cell: cell)) } else { ignored.append(text) }
        continue
      }
      let first = columns[field.position]
      if first >= 0 {
        faults.append(.doubled(text, cell: cell, first: cellReference(row: row, column: first)))
      } else {
        columns[field.position] = column
      }
    }
    let free = cellReference(row: row, column: (texts.lastIndex { !$0.isEmpty } ?? -1) + 1)
    for field in form.required where columns[field.position] < 0 {
      faults.append(.missing(Headings.heading(of: field, in: form), cell: free))
    }
    if form == .roster, columns[EntryField.url.position] < 0, columns[EntryField.domain.position] < 0 {
      faults.append(.missing(Headings.heading(of: .url, in: form), cell: free))
    }
    (self.form, self.row, self.columns, headings) = (form, row, columns, texts)
    (self.faults, self.ignored) = (faults, ignored)
  }

  /// Whether a later row repeats the header, as page breaks make some programs do.
  func isRepeated(_ values: [CellValue]) -> Bool {
    guard columns[EntryField.unit.position] >= 0, columns[EntryField.site.position] >= 0 else { return false }
    return [EntryField.unit, .site].allSatisfy { field in
      let column = columns[field.position]
      guard column < values.count, case .text(let text) = values[column] else { return false }
      return text == headings[column] || CellText.line(text) == headings[column]
    }
  }

  private static func field(_ text: String, _ form: Form) -> EntryField? {
    guard !text.isEmpty else { return nil }
    return Headings.field(HeaderKey.of(text), in: form)
      ?? HeaderKey.withoutNote(text).flatMap { Headings.field($0, in: form) }
  }
}

extension EntryField {
  /// Place in the list of fields; a row asks for it once a cell, too often to search.
  @inline(__always)
  var position: Int { Int(unsafeBitCast(self, to: UInt8.self)) }
}
