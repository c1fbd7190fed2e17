/// The rows of one sheet, read one after another.
struct SheetScanner: ~Copyable {
  let sheet: String
  let limits: Limits
  let styles: DateStyles
  let isEpoch1904: Bool
  let sharedCount: Int
  var xml: XMLScanner
  var summary = SheetSummary()
  /// Of the row being read.
  var row = -1
  var column = -1
  var slots: UnsafeMutablePointer<CellSlot>
  var slotCapacity = 64
  var slotCount = 0
  var text = ByteBuffer(capacity: 1 << 16)

  init(
    _ xml: consuming XMLScanner, sheet: String, limits: Limits, styles: DateStyles, isEpoch1904: Bool, sharedCount: Int
  ) {
    self.xml = xml
    self.sheet = sheet
    self.limits = limits
    self.styles = styles
    self.isEpoch1904 = isEpoch1904
    self.sharedCount = sharedCount
    slots = .allocate(capacity: slotCapacity)
  }

  deinit { slots.deallocate() }

  var place: CellPlace { CellPlace(sheet: sheet, row: row, column: column) }

  /// Reads the whole sheet, lending each row as it is complete.
  mutating func scan(
    _ shared: UnsafePointer<SharedStrings>, _ body: (borrowing RowCells) throws -> Void
  ) throws -> SheetSummary {
    while true {
      switch try xml.next() {
      case .finished: return summary
      case .start where xml.isMain:
        if xml.name == .row && xml.depth == 3 {
          let isHidden = try readRow()
          summary.rows += 1
          summary.cells += slotCount
          if isHidden { summary.hiddenRows += 1 }
          let cells = RowCells(
            row: row, isHidden: isHidden, slots: UnsafeBufferPointer(start: slots, count: slotCount), text: text.base,
            shared: shared, isEpoch1904: isEpoch1904)
          try body(cells)
        } else if xml.name == XMLName("col") && xml.depth == 3 {
          try readHiddenColumns()
        } else if xml.name == XMLName("mergeCell") && xml.depth == 3 {
          try readMerge()
        } else if xml.depth == 1 && xml.name != XMLName("worksheet") {
          throw xml.broken
        }
      case .start: try xml.skip()
      default: break
      }
    }
  }

  private mutating func readHiddenColumns() throws(SheetRefusal) {
    var (first, last, isHidden) = (0, 0, false)
    for attribute in xml.attributes {
      if attribute.name == XMLName("min") { first = xml.number(attribute) ?? 0 }
      if attribute.name == XMLName("max") { last = xml.number(attribute) ?? 0 }
      if attribute.name == XMLName("hidden") { isHidden = xml.isTrue(attribute) }
    }
    guard isHidden, first >= 1, last >= first, last <= CellPlace.columnsOfSheet else { return }
    guard summary.hiddenColumns.count < limits.entries else { throw .tooManyEntries(part: xml.part) }
    summary.hiddenColumns.append(first - 1...last - 1)
  }

  private mutating func readMerge() throws(SheetRefusal) {
    guard summary.merges.count < limits.entries else { throw .tooManyEntries(part: xml.part) }
    let text = try xml.attribute(XMLName("ref")) ?? ""
    let corners = text.split(separator: ":").map { CellReference.parse($0.utf8) }
    guard let head = corners.first ?? nil, let tail = corners.last ?? nil, corners.count <= 2,
      head.row <= tail.row, head.column <= tail.column
    else { throw .cellReferenceMalformed(sheet: sheet, row: row, text: text) }
    summary.merges.append(CellRange(rows: head.row...tail.row, columns: head.column...tail.column))
  }
}
