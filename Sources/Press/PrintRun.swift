public import Reports

/// The printing of one issue (出表): its balance, worked out first, and then its books.
public struct PrintRun: Sendable {
  public let issue: Issue
  /// The checks, run on the cube that every sheet is written from.
  public let balance: Balance

  let lists: any ListSource
  let measures: Measures
  /// The rows of each list, by the name of its sheet.
  private let rows: [String: Int]

  /// Counts the lists and runs the checks; nothing is written.
  public init(of issue: Issue, lists: any ListSource, measures: Measures = .catalogue) async throws {
    self.issue = issue
    self.lists = lists
    self.measures = measures
    var counts: [ListCount] = []
    for sheet in issue.campaign.books.flatMap(\.sheets) {
      guard let query = sheet.query(for: issue), let measure = query.measure else { continue }
      counts.append(ListCount(sheet: sheet.name, measure: measure, rows: try await lists.count(query)))
    }
    rows = Dictionary(counts.map { ($0.sheet, $0.rows) }, uniquingKeysWith: max)
    balance = Balance(of: issue, lists: counts, measures: measures)
  }

  /// Writes a book into a folder; throws `Unbalanced` when the checks fail, unless the issue is a draft.
  ///
  /// The file appears whole or not at all.
  nonisolated(nonsending) public func write(_ book: Layout, to folder: String) async throws -> PrintedBook {
    let draft = try await print(book, to: folder)
    try draft.publish()
    return draft.book
  }

  /// The same but for the packing, which takes as long as the writing and needs nothing of this run.
  nonisolated(nonsending) public func print(_ book: Layout, to folder: String) async throws -> BookDraft {
    guard balance.isBalanced || issue.isDraft else { throw Unbalanced(failures: balance.failures) }
    return try await BookPrinter(book, of: self, in: folder).print()
  }

  /// Books with the longest lists first, so that these are packed while others are written.
  public func longestFirst(_ books: [Layout]) -> [Layout] {
    func length(_ book: Layout) -> Int { book.sheets.reduce(0) { $0 + (rows[$1.name] ?? 0) } }
    return books.enumerated().sorted { (length($1.element), $0.offset) < (length($0.element), $1.offset) }.map(
      \.element)
  }
}
