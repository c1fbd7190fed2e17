/// An .xlsx workbook that came in, opened with its package checked; cells are read sheet by sheet, row by row.
///
/// Memory does not grow with the rows: one row is held, and the texts that cells share.
/// Formulas, comments, links to other files, pictures and conditional formats are passed over.
public struct WorkbookReader: ~Copyable {
  /// In the order of the workbook, hidden ones among them.
  public let sheets: [SheetInfo]
  /// Days are counted from 1904-01-01, as old Macintosh files do; dates come out right either way.
  public let isEpoch1904: Bool

  private let archive: ZipArchive
  private let styles: DateStyles
  private let sharedPart: String?
  private var shared = SharedStrings()
  private var isSharedRead = false

  public init(path: String, limits: Limits = Limits()) throws(SheetRefusal) {
    let archive = try ZipArchive(path: path, limits: limits)
    let parts = try WorkbookParts(archive)
    var styles = DateStyles()
    if let part = parts.styles { styles = try DateStyles(archive, part) }
    self.archive = archive
    self.styles = styles
    sheets = parts.sheets
    isEpoch1904 = parts.isEpoch1904
    sharedPart = parts.sharedStrings
  }

  /// Reads a sheet from its first row to its last, and throws a `SheetRefusal` or whatever `row` throws.
  ///
  /// Rows come in order; those that the file leaves out do not come at all.
  @discardableResult
  public mutating func read(
    sheet index: Int, row: (borrowing RowCells) throws -> Void
  ) throws -> SheetSummary {
    guard sheets.indices.contains(index) else { throw SheetRefusal.noSuchSheet(index: index) }
    let sheet = sheets[index]
    guard let part = sheet.part else { throw SheetRefusal.notAWorksheet(sheet: sheet.name) }
    if !isSharedRead, let sharedPart {
      shared = try SharedStrings(archive, sharedPart)
      isSharedRead = true
    }
    let xml = try XMLScanner(try archive.open(part))
    var scanner = SheetScanner(
      xml, sheet: sheet.name, limits: archive.limits, styles: styles, isEpoch1904: isEpoch1904,
      sharedCount: shared.count)
    return try withUnsafePointer(to: shared) { shared in try scanner.scan(shared, row) }
  }
}
