/// Why a file, or a place in it, could not be read.
///
/// Rows and columns are counted from 0, lines of a CSV from 1, bytes from 0.
public enum SheetRefusal: Error, Hashable, Sendable {
  // The file.
  case fileNotReadable(path: String, code: Int32)
  case fileTooLarge(bytes: Int)
  case fileEmpty
  /// Neither a zip archive nor an OLE file.
  case notAWorkbook
  /// The binary format of Excel 97–2003, whatever the file's name.
  case oldXls
  /// Locked with a password.
  case encrypted
  /// Begins as a zip archive and does not end as one.
  case truncated
  case archiveDamaged(code: Int)

  // The package.
  case tooManyParts(count: Int)
  /// Absolute, with `..`, or with a backslash.
  case partNameUnsafe(String)
  case partNamedTwice(String)
  case compressionUnknown(part: String)
  case macros(part: String)
  /// The binary package of .xlsb.
  case binaryWorkbook
  case partMissing(String)
  case partDamaged(String)
  case inflatedTooLarge(part: String)
  case ratioTooHigh(part: String)
  case relationshipMissing(sheet: String)
  case noSheets
  case noSuchSheet(index: Int)
  /// A sheet of charts, dialogs or old macros.
  case notAWorksheet(sheet: String)
  case tooManyEntries(part: String)

  // The XML.
  case encodingNotUTF8(part: String)
  /// A document type, and with it entities of the file's own making.
  case documentType(part: String)
  case entityUnknown(part: String, byte: Int)
  case xmlBroken(part: String, byte: Int)
  case xmlTokenTooLong(part: String, byte: Int)
  case xmlTooDeep(part: String, byte: Int)

  // The cells.
  case tooManyRows(sheet: String, row: Int)
  case rowOutOfOrder(sheet: String, row: Int)
  case rowTooLong(sheet: String, row: Int)
  case cellOutOfOrder(CellPlace)
  case cellOutOfRange(CellPlace)
  case cellReferenceMalformed(sheet: String, row: Int, text: String)
  case cellTypeUnknown(CellPlace, type: String)
  case cellTooLong(CellPlace)
  case numberMalformed(CellPlace, text: String)
  case booleanMalformed(CellPlace, text: String)
  case styleMissing(CellPlace, index: Int)
  case sharedStringMissing(CellPlace, index: Int)
  case tooManySharedStrings(count: Int)
  case sharedStringsTooLarge(bytes: Int)
  case sharedStringTooLong(index: Int)

  // The lines of a CSV.
  case textEncodingUnknown(byte: Int)
  case quoteUnbalanced(line: Int)
  case quoteMisplaced(line: Int)
  case controlCharacter(line: Int)
  case fieldTooLong(line: Int, column: Int)
  case lineTooLong(line: Int)
  case tooManyFields(line: Int)
  case tooManyLines(line: Int)
}
