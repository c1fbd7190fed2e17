internal import Casework
internal import Registry
internal import Spreadsheet
internal import Statute

extension IntakeDesk {
  static func planCSV(
    _ path: String, _ fileName: String, _ digest: String, _ form: Form?, _ terms: PlanTerms, _ index: LedgerIndex,
    _ source: inout some RandomNumberGenerator
  ) throws -> Plan {
    var reader = try CSVReader(path: path)
    var head = Head()
    var planner: Planner?
    try reader.read { record in
      let values = record.fields.map { $0.isEmpty ? CellValue.empty : .text($0) }
      let row = record.line - 1
      if planner == nil {
        guard head.rows < headRows else { return }
        head.look(row: row, values: values, form: form)
        guard let map = head.map else { return }
        guard map.faults.isEmpty else { throw IntakeRefusal.headers(sheet: "CSV", map.faults) }
        let asOf = terms.asOf ?? head.asOf ?? terms.today
        planner = Planner(map: map, terms: terms, asOf: asOf, fileName: fileName, index: index)
      } else {
        planner?.take(row: row, values: values, using: &source)
      }
    }
    guard let planner else { throw IntakeRefusal.noForm(sheets: ["CSV"]) }
    return finish(planner, sheet: "CSV", digest: digest, hidden: [])
  }

  static func planWorkbook(
    _ path: String, _ fileName: String, _ digest: String, _ form: Form?, _ sheet: String?, _ terms: PlanTerms,
    _ index: LedgerIndex, _ source: inout some RandomNumberGenerator
  ) throws -> Plan {
    var reader = try WorkbookReader(path: path)
    let sheets = reader.sheets
    if let sheet, !sheets.contains(where: { $0.name == sheet }) { throw IntakeRefusal.noSuchSheet(sheet) }
    var found: [(place: Int, head: Head)] = []
    for (place, info) in sheets.enumerated() where sheet.map({ $0 == info.name }) ?? !info.isHidden {
      let head = try head(of: place, in: &reader, form)
      if head.map != nil { found.append((place, head)) }
    }
    let whole = found.filter { $0.head.map?.faults.isEmpty == true }
    guard whole.count <= 1 else { throw IntakeRefusal.severalSheets(whole.map { sheets[$0.place].name }) }
    guard let (place, head) = whole.first ?? found.first, let map = head.map else {
      throw IntakeRefusal.noForm(sheets: sheets.filter { !$0.isHidden }.map(\.name))
    }
    guard map.faults.isEmpty else { throw IntakeRefusal.headers(sheet: sheets[place].name, map.faults) }
    var planner = Planner(
      map: map, terms: terms, asOf: terms.asOf ?? head.asOf ?? terms.today, fileName: fileName, index: index)
    var values: [CellValue] = []
    try reader.read(sheet: place) { cells in
      guard cells.row > map.row else { return }
      fill(&values, cells)
      planner.take(row: cells.row, values: values, using: &source)
    }
    // Our own lists of choices and imprints are hidden by design.
    let hidden = sheets.filter { $0.isHidden && !["字典", "_meta"].contains($0.name) }.map(\.name)
    return finish(planner, sheet: sheets[place].name, digest: digest, hidden: hidden)
  }

  private static func head(of place: Int, in reader: inout WorkbookReader, _ form: Form?) throws -> Head {
    var head = Head()
    var values: [CellValue] = []
    do {
      try reader.read(sheet: place) { cells in
        fill(&values, cells)
        head.look(row: cells.row, values: values, form: form)
        if head.map != nil || head.rows >= headRows { throw Seen() }
      }
    } catch is Seen {
    } catch SheetRefusal.notAWorksheet {
      // A sheet of charts has no header.
    }
    return head
  }

  static func fill(_ values: inout [CellValue], _ cells: borrowing RowCells) {
    values.removeAll(keepingCapacity: true)
    for place in 0..<cells.count {
      let cell = cells[place]
      guard cell.column < 1024 else { break }
      while values.count < cell.column { values.append(.empty) }
      values.append(cell.value)
    }
  }
}
