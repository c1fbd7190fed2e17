/// `C7` taken apart.
enum CellReference {
  /// Row and column counted from 0, or nil when the bytes name no cell of a sheet.
  @inline(__always)
  static func parse(_ bytes: some Collection<UInt8>) -> (row: Int, column: Int)? {
    var column = 0
    var row = 0
    var letters = 0
    var digits = 0
    for byte in bytes {
      if byte >= 0x41, byte <= 0x5A, digits == 0, letters < 3 {
        column = column * 26 + Int(byte - 0x40)
        letters += 1
      } else if byte >= 0x30, byte <= 0x39, letters > 0, digits < 7 {
        row = row * 10 + Int(byte - 0x30)
        digits += 1
      } else {
        return nil
      }
    }
    guard row > 0, column > 0, column <= CellPlace.columnsOfSheet, row <= CellPlace.rowsOfSheet else { return nil }
    return (row - 1, column - 1)
  }
}
