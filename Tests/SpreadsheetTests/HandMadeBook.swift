import Spreadsheet

/// The smallest workbook there is, any part of which a test may replace.
struct HandMadeBook {
  static let transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

  var contentTypes = """
    <?xml version="1.0" encoding="UTF-8"?>
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
    <Default Extension="xml" ContentType="application/xml"/>\
    <Override PartName="/xl/workbook.xml" \
    ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>
    """
  var root = """
    <Relationships><Relationship Id="rId1" Type="\(transitional)/officeDocument" Target="xl/workbook.xml"/></Relationships>
    """
  var workbook = """
    <workbook xmlns="\(main)" xmlns:r="\(transitional)"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>
    """
  var relationships = """
    <Relationships><Relationship Id="rId1" Type="\(transitional)/worksheet" Target="worksheets/sheet1.xml"/>\
    <Relationship Id="rId2" Type="\(transitional)/styles" Target="/xl/styles.xml"/>\
    <Relationship Id="rId3" Type="\(transitional)/sharedStrings" Target="sharedStrings.xml"/></Relationships>
    """
  var sheet = ""
  var sharedStrings = "<sst xmlns=\"\(main)\"></sst>"
  var styles = """
    <styleSheet xmlns="\(main)"><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>\
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="31"/><xf numFmtId="49"/></cellXfs>\
    </styleSheet>
    """
  var more: [ZipMaker.Entry] = []

  init(rows: String = "", shared: [String] = []) {
    sheet = "<worksheet xmlns=\"\(HandMadeBook.main)\"><sheetData>\(rows)</sheetData></worksheet>"
    sharedStrings = "<sst xmlns=\"\(HandMadeBook.main)\">\(shared.map { "<si>\($0)</si>" }.joined())</sst>"
  }

  var zip: ZipMaker {
    var zip = ZipMaker()
    zip.add("[Content_Types].xml", contentTypes)
    zip.add("_rels/.rels", root)
    zip.add("xl/workbook.xml", workbook)
    zip.add("xl/_rels/workbook.xml.rels", relationships)
    zip.add("xl/worksheets/sheet1.xml", sheet)
    zip.add("xl/sharedStrings.xml", sharedStrings)
    zip.add("xl/styles.xml", styles)
    zip.entries += more
    return zip
  }
}

/// Every cell of a sheet by its name, and what was found besides.
struct Contents: Equatable {
  var cells: [String: CellValue] = [:]
  var formulas: Set<String> = []
  var hiddenRows: [Int] = []
  var summary = SheetSummary()

  init(path: String, sheet: Int = 0, limits: Limits = Limits()) throws {
    var reader = try WorkbookReader(path: path, limits: limits)
    try self.init(&reader, sheet: sheet)
  }

  init(_ reader: inout WorkbookReader, sheet: Int) throws {
    var found = Contents()
    found.summary = try reader.read(sheet: sheet) { row in
      if row.isHidden { found.hiddenRows.append(row.row) }
      for index in 0..<row.count {
        let cell = row[index]
        let name = cellReference(row: row.row, column: cell.column)
        found.cells[name] = cell.value
        if cell.isFormula { found.formulas.insert(name) }
      }
    }
    self = found
  }

  private init() {}
}

/// What reading a book comes to: its first sheet, or the refusal.
func outcome(_ book: HandMadeBook, limits: Limits = Limits()) throws -> Result<Contents, SheetRefusal> {
  try outcome(book.zip.archive(), limits: limits)
}

func outcome(_ file: [UInt8], limits: Limits = Limits()) throws -> Result<Contents, SheetRefusal> {
  let scratch = Scratch()
  write(file, to: scratch.file("x.xlsx"))
  do {
    return .success(try Contents(path: scratch.file("x.xlsx"), limits: limits))
  } catch let refusal as SheetRefusal {
    return .failure(refusal)
  }
}

func refusal(_ book: HandMadeBook, limits: Limits = Limits()) throws -> SheetRefusal? {
  guard case .failure(let refusal) = try outcome(book, limits: limits) else { return nil }
  return refusal
}
