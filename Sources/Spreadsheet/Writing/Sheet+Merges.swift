import CXLSXWriter

extension Sheet {
  /// Merges a range and gives all its cells a style; write its head afterwards, by any verb, in the range's first row.
  ///
  /// In constant memory a merge is made in its first row; the rows below are padded as they come.
  public func merge(_ range: CellRange, style: Style? = nil) throws(WritingRefusal) {
    try check(range)
    guard !range.isOneCell else { throw .mergeOfOneCell(place(range.rows.lowerBound, range.columns.lowerBound)) }
    if let other = merges.first(where: range.overlaps) { throw .mergesOverlap(sheet: name, range, other) }
    _ = try enter(range.rows.lowerBound, range.columns.lowerBound)
    merges.append(range)
    if isInOrder && range.rows.count > 1 {
      try pad(range, row: range.rows.lowerBound, style)
      openMerges.append((range, style))
    } else {
      try register(range, style)
    }
  }

  /// Merges a range under one text.
  public func merge(_ range: CellRange, text: String, style: Style? = nil) throws(WritingRefusal) {
    try merge(range, style: style)
    try write(text: text, row: range.rows.lowerBound, column: range.columns.lowerBound, style: style)
  }

  /// Gives open merges their cells in every row after the current one up to `row`, in order.
  func padMerges(through row: Int) throws(WritingRefusal) {
    while let next = openMerges.map({ max($0.range.rows.lowerBound, currentRow + 1) }).min(), next <= row {
      currentRow = next
      for (range, style) in openMerges where range.rows.contains(next) {
        // Padding first turns the library's row, so that registering leaves the head of the range alone.
        try pad(range, row: next, style)
        if range.rows.upperBound == next { try register(range, style) }
      }
      openMerges.removeAll { $0.range.rows.upperBound <= next }
    }
  }

  private func pad(_ range: CellRange, row: Int, _ style: Style?) throws(WritingRefusal) {
    guard let style else { return }
    for column in range.columns {
      try check(worksheet_write_blank(native, UInt32(row), UInt16(column), style.native))
    }
  }

  /// Tells the library of the range; of its cells it writes those whose row has not gone yet.
  private func register(_ range: CellRange, _ style: Style?) throws(WritingRefusal) {
    try check(
      worksheet_merge_range(
        native, UInt32(range.rows.lowerBound), UInt16(range.columns.lowerBound), UInt32(range.rows.upperBound),
        UInt16(range.columns.upperBound), "", style?.native))
  }
}
