/// What a package says of its workbook: its sheets in order, and the parts they share.
struct WorkbookParts {
  var sheets: [SheetInfo] = []
  var isEpoch1904 = false
  var styles: String?
  var sharedStrings: String?

  init(_ archive: borrowing ZipArchive) throws(SheetRefusal) {
    try WorkbookParts.checkContentTypes(archive)
    let root = try Relationship.read(of: "", in: archive)
    guard let workbook = root.first(where: { $0.kind == "officeDocument" })?.part else {
      throw .partMissing("officeDocument")
    }
    guard !workbook.lowercased().hasSuffix(".bin") else { throw .binaryWorkbook }
    let relationships = try Relationship.read(of: workbook, in: archive)
    styles = relationships.first { $0.kind == "styles" }?.part
    sharedStrings = relationships.first { $0.kind == "sharedStrings" }?.part
    try readWorkbook(archive, workbook, relationships)
    guard !sheets.isEmpty else { throw .noSheets }
  }

  private mutating func readWorkbook(
    _ archive: borrowing ZipArchive, _ part: String, _ relationships: [Relationship]
  ) throws(SheetRefusal) {
    let byID = Dictionary(relationships.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var xml = try XMLScanner(try archive.open(part))
    while true {
      switch try xml.next() {
      case .finished: return
      case .start where xml.name == XMLName("workbookPr") && xml.isMain:
        let date1904 = try xml.attribute(XMLName("date1904"))
        isEpoch1904 = date1904 == "1" || date1904 == "true"
      case .start where xml.name == XMLName("sheet") && xml.isMain && xml.depth == 3:
        guard sheets.count < archive.limits.entries else { throw .tooManyEntries(part: part) }
        let name = try xml.attribute(XMLName("name")) ?? ""
        guard let target = byID[try xml.attribute(XMLName("id")) ?? ""], let part = target.part else {
          throw .relationshipMissing(sheet: name)
        }
        let state = try xml.attribute(XMLName("state")) ?? ""
        sheets.append(
          SheetInfo(
            name: name, visibility: SheetVisibility(rawValue: state) ?? .visible,
            part: target.kind == "worksheet" ? part : nil))
      default: break
      }
    }
  }

  private static func checkContentTypes(_ archive: borrowing ZipArchive) throws(SheetRefusal) {
    if let part = archive.contains(where: { $0.hasSuffix("vbaproject.bin") || $0.hasPrefix("xl/macrosheets/") }) {
      throw .macros(part: part)
    }
    if archive.part("xl/workbook.bin") != nil { throw .binaryWorkbook }
    let name = "[Content_Types].xml"
    var xml = try XMLScanner(try archive.open(name))
    while true {
      switch try xml.next() {
      case .finished: return
      case .start:
        let type = (try xml.attribute(XMLName("ContentType")) ?? "").lowercased()
        if type.contains("macroenabled") { throw .macros(part: try xml.attribute(XMLName("PartName")) ?? name) }
      default: break
      }
    }
  }
}
