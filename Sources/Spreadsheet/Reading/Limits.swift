/// How much of a file a reader is willing to hold or to go through.
public struct Limits: Hashable, Sendable {
  /// Bytes of the file itself.
  public var fileBytes = 512 << 20
  /// Bytes all parts of a workbook come to once inflated, as declared and as found.
  public var inflatedBytes = 2 << 30
  /// How many times its packed size a part may grow, once it is over 8 MiB.
  public var ratio = 250
  /// Parts of a workbook.
  public var parts = 4096
  /// Sheets, styles, relationships and merged ranges, each.
  public var entries = 65_536
  public var rows = CellPlace.rowsOfSheet
  public var columns = CellPlace.columnsOfSheet
  /// UTF-16 units of one cell or field.
  public var cellLength = 32_767
  /// Bytes of text in one row.
  public var rowBytes = 16 << 20
  /// Shared strings of a workbook, and the bytes they come to; these are held in memory.
  public var sharedStrings = 8_000_000
  public var sharedStringBytes = 256 << 20

  public init() {}
}
