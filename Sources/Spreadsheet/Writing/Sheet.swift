import CXLSXWriter
import Glibc

/// One sheet of a workbook being written; rows and columns are counted from 0.
public final class Sheet {
  public let name: String

  /// Nil once the workbook is closed or gone.
  var native: UnsafeMutablePointer<lxw_worksheet>?
  let isInOrder: Bool
  /// The row being written, -1 before the first.
  var currentRow = -1
  var merges: [CellRange] = []
  /// Merges of several rows whose last row is still to come, with their style.
  var openMerges: [(range: CellRange, style: Style?)] = []
  /// Where a text is ended by a zero, as the library wants it: four bytes for each unit a cell can hold.
  private let text = UnsafeMutablePointer<CChar>.allocate(capacity: CellText.limit * 4 + 1)
  /// Where rows go that are not kept.
  private var rows: RowPacker?
  var isHidden = false
  var isActive = false

  init(name: String, native: UnsafeMutablePointer<lxw_worksheet>, isInOrder: Bool) {
    self.name = name
    self.native = native
    self.isInOrder = isInOrder
  }

  deinit { text.deallocate() }

  /// Has the library write its rows to a packer; the library's own file is closed empty.
  func packRows(scratch path: String) throws(WritingRefusal) {
    guard let native, let own = native.pointee.optimize_tmpfile else { return }
    let packer = try RowPacker(path: path)
    fclose(own)
    native.pointee.optimize_tmpfile = packer.stream
    native.pointee.file = packer.stream
    rows = packer
  }

  /// Takes the stream away from the library and waits until what went into it is packed.
  private func endRows() -> (packed: PackedRows?, code: Int32) {
    guard let native, let packer = rows.take() else { return (nil, 0) }
    native.pointee.optimize_tmpfile = nil
    native.pointee.file = nil
    return packer.finish()
  }

  /// The bytes with a zero behind them, until the next are asked for.
  @inline(__always)
  func terminated(_ utf8: UnsafeBufferPointer<UInt8>) -> UnsafePointer<CChar> {
    if let start = utf8.baseAddress { memcpy(text, start, utf8.count) }
    text[utf8.count] = 0
    return UnsafePointer(text)
  }

  /// The sheet of the library, once the cell is known to be on it and its row not yet gone.
  @inline(__always)
  func enter(_ row: Int, _ column: Int) throws(WritingRefusal) -> UnsafeMutablePointer<lxw_worksheet> {
    guard let native else { throw .closed }
    guard row >= 0, row < CellPlace.rowsOfSheet, column >= 0, column < CellPlace.columnsOfSheet else {
      throw .outsideSheet(sheet: name, row: row, column: column)
    }
    if row != currentRow { try turn(to: row, column) }
    return native
  }

  func place(_ row: Int, _ column: Int) -> CellPlace { CellPlace(sheet: name, row: row, column: column) }

  func check(_ code: lxw_error) throws(WritingRefusal) {
    guard code == LXW_NO_ERROR else { throw .of(code, sheet: name) }
  }

  func check(_ range: CellRange) throws(WritingRefusal) {
    guard range.isOnSheet else {
      throw .outsideSheet(sheet: name, row: range.rows.upperBound, column: range.columns.upperBound)
    }
  }

  private func turn(to row: Int, _ column: Int) throws(WritingRefusal) {
    if isInOrder {
      guard row > currentRow else { throw .rowAlreadyWritten(place(row, column)) }
      try padMerges(through: row)
    }
    currentRow = row
  }

  /// Pads what merges are still open, and ends the rows; nil where the library has them all.
  func finish() throws(WritingRefusal) -> PackedRows? {
    guard let native, isInOrder else { return nil }
    if let last = openMerges.map(\.range.rows.upperBound).max() { try padMerges(through: last) }
    lxw_worksheet_write_single_row(native)
    let rows = endRows()
    guard rows.code == 0 else { throw .system(operation: "write", path: name, code: rows.code) }
    // Of a sheet without rows the library asks for no stream; of any other it reads what it takes for rows, and closes it.
    guard native.pointee.dim_rowmin != LXW_ROW_MAX else { return nil }
    guard let nothing = fopen("/dev/null", "re") else {
      throw .system(operation: "open", path: "/dev/null", code: errno)
    }
    native.pointee.optimize_tmpfile = nothing
    return rows.packed
  }

  /// Ends the rows of a sheet that nobody wants any more, before the library frees it.
  func abandon() {
    _ = endRows()
    if let nothing = native?.pointee.optimize_tmpfile { fclose(nothing) }
  }
}
