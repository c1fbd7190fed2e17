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
  /// The buffer of the scratch file that rows go to.
  private var buffer: UnsafeMutablePointer<CChar>?
  var isHidden = false
  var isActive = false

  init(name: String, native: UnsafeMutablePointer<lxw_worksheet>, isInOrder: Bool) {
    self.name = name
    self.native = native
    self.isInOrder = isInOrder
  }

  deinit { text.deallocate() }

  /// Lets rows reach the scratch file in large pieces and without a lock for each: the library's own pieces are of 4 KB, a
  /// million of them in a large ledger, and a sheet is written by one.
  func widenScratch() {
    guard let scratch = native?.pointee.optimize_tmpfile else { return }
    let size = 1 << 18
    let buffer = UnsafeMutablePointer<CChar>.allocate(capacity: size)
    setvbuf(scratch, buffer, _IOFBF, size)
    __fsetlocking(scratch, Int32(FSETLOCKING_BYCALLER))
    self.buffer = buffer
  }

  /// The buffer, to whoever closes the scratch file.
  func yieldBuffer() -> UnsafeMutablePointer<CChar>? { buffer.take() }

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

  /// Pads what merges are still open, and asks whether every row so far has reached the disk.
  func finish() throws(WritingRefusal) {
    guard let native, isInOrder else { return }
    if let last = openMerges.map(\.range.rows.upperBound).max() { try padMerges(through: last) }
    lxw_worksheet_write_single_row(native)
    // The library never asks its scratch file whether a write failed.
    guard let scratch = native.pointee.optimize_tmpfile else { return }
    guard fflush(scratch) == 0, ferror(scratch) == 0 else {
      throw .system(operation: "write", path: name, code: errno)
    }
  }
}
