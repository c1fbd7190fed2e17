import Reports
import Spreadsheet
import Statute

/// One book on its way to a file.
struct BookPrinter {
  let book: Layout
  let run: PrintRun
  let fileName: String
  private let workbook: Workbook

  init(_ book: Layout, of run: PrintRun, in folder: String) throws {
    self.book = book
    self.run = run
    fileName = book.fileName.filled(for: run.issue, book: book, measures: run.measures)
    // The instant of creation is that of the data, so that the same issue gives the same bytes.
    let created = Int64(run.issue.asOf - Day(1970, 1, 1)) * 86_400
    // A chart keeps what it draws only in a workbook that keeps its cells.
    workbook = try Workbook(
      path: "\(folder)/\(fileName)", properties: WorkbookProperties(title: book.name, created: created),
      constantMemory: !book.hasCharts)
  }

  nonisolated(nonsending) func print() async throws -> PrintedBook {
    var rows: [String: Int] = [:]
    for layout in book.sheets {
      var page = SheetPrinter(
        try workbook.addSheet(layout.name), layout, in: book, of: run, face: Face(workbook, bodySize: layout.bodySize))
      switch layout.content {
      case .summary: rows[layout.name] = try page.printSummary()
      case .list: rows[layout.name] = try await page.printList()
      case .chart(let chart): rows[layout.name] = try page.print(chart, in: workbook)
      case .prose(let paragraphs): rows[layout.name] = try page.printProse(paragraphs)
      case .checks: rows[layout.name] = try page.printChecks()
      case .definitions(let paragraphs): rows[layout.name] = try page.printDefinitions(paragraphs)
      }
      if layout.name == book.sheets.last?.name { try page.printImprint() }
    }
    try workbook.close()
    return PrintedBook(book: book.id, fileName: fileName, path: workbook.path, rows: rows)
  }
}
