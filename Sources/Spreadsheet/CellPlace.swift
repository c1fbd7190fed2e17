/// One cell of one sheet, rows and columns counted from 0.
public struct CellPlace: Hashable, Sendable {
  /// Rows a sheet of the format can have.
  public static let rowsOfSheet = 1_048_576
  /// Columns a sheet of the format can have.
  public static let columnsOfSheet = 16_384

  public let sheet: String
  public let row: Int
  public let column: Int

  public init(sheet: String, row: Int, column: Int) {
    self.sheet = sheet
    self.row = row
    self.column = column
  }

  /// `C7`, as people name it.
  public var reference: String { cellReference(row: row, column: column) }
}

extension CellPlace: CustomStringConvertible {
  public var description: String { "\(sheet)!\(reference)" }
}

/// The name people give the cell in this row and column, both counted from 0: (6, 2) is `C7`.
public func cellReference(row: Int, column: Int) -> String { columnName(column) + String(row + 1) }

/// The letters of a column counted from 0: 0 is `A`, 26 is `AA`.
public func columnName(_ column: Int) -> String {
  var letters: [UInt8] = []
  var rest = column + 1
  while rest > 0 {
    letters.append(UInt8(65 + (rest - 1) % 26))
    rest = (rest - 1) / 26
  }
  return String(decoding: letters.reversed(), as: UTF8.self)
}
