public import Reports

/// The printing of one issue (出表): its balance, worked out first, and then its books.
public struct PrintRun: Sendable {
  public let issue: Issue
  /// The checks, run on the cube that every sheet is written from.
  public let balance: Balance

  let lists: any ListSource
  let measures: Measures
  /// How many rows there are of each set that is listed.
  private let counts: [ListQuery: Int]

  /// Counts the lists and runs the checks; nothing is written.
  public init(of issue: Issue, lists: any ListSource, measures: Measures = .catalogue) async throws {
    self.issue = issue
    self.lists = lists
    self.measures = measures
    var counts: [ListQuery: Int] = [:]
    var listed: [ListCount] = []
    for sheet in issue.campaign.books.flatMap(\.sheets) {
      guard let query = sheet.query(for: issue), let measure = query.measure else { continue }
      let rows = if let known = counts[query.set] { known } else { try await lists.count(query) }
      counts[query.set] = rows
      listed.append(ListCount(sheet: sheet.name, measure: measure, rows: rows))
    }
    self.counts = counts
    balance = Balance(of: issue, lists: listed, measures: measures)
  }

  /// How many rows a list has.
  func count(_ query: ListQuery) async throws -> Int {
    if let known = counts[query.set] { known } else { try await lists.count(query) }
  }

  /// Writes a book into a folder; throws `Unbalanced` when the checks fail, unless the issue is a draft.
  ///
  /// The file appears whole or not at all.
  nonisolated(nonsending) public func write(_ book: Layout, to folder: String) async throws -> PrintedBook {
    guard balance.isBalanced || issue.isDraft else { throw Unbalanced(failures: balance.failures) }
    return try await BookPrinter(book, of: self, in: folder).print()
  }
}
