/// Which styles of a workbook show a number as a date.
struct DateStyles {
  /// One for each style a cell can name.
  private(set) var isDate: [Bool] = []
  /// A workbook without a part for styles has one style, whatever number a cell names.
  private(set) var isKnown = false

  init() {}

  init(_ archive: borrowing ZipArchive, _ part: String) throws(SheetRefusal) {
    isKnown = true
    var codes: [Int: Bool] = [:]
    var xml = try XMLScanner(try archive.open(part))
    var isInCellFormats = false
    while true {
      switch try xml.next() {
      case .finished: return
      case .start where xml.name == XMLName("numFmt") && xml.isMain && xml.depth == 3:
        guard codes.count < archive.limits.entries else { throw .tooManyEntries(part: part) }
        if let id = Int(try xml.attribute(XMLName("numFmtId")) ?? "") {
          codes[id] = NumberFormat.isDate(try xml.attribute(XMLName("formatCode")) ?? "")
        }
      case .start where xml.name == XMLName("cellXfs") && xml.isMain: isInCellFormats = true
      case .end where xml.depth == 1: isInCellFormats = false
      case .start where isInCellFormats && xml.name == XMLName("xf") && xml.isMain && xml.depth == 3:
        guard isDate.count < archive.limits.entries else { throw .tooManyEntries(part: part) }
        let id = Int(try xml.attribute(XMLName("numFmtId")) ?? "") ?? 0
        isDate.append(codes[id] ?? NumberFormat.isDate(builtIn: id))
      default: break
      }
    }
  }
}
