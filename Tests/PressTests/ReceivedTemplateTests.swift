import Foundation
import Intake
import Press
import Reports
import Testing

/// Books as they are printed, received again as templates.
@Suite struct ReceivedTemplateTests {
  @Test(arguments: Sample.books) func `a printed book held against its own layout is the same, sheet by sheet`(
    book: String
  ) async throws {
    let printed = try await Sample(sites: 3).write(book)
    let layout = try #require(Sample.campaign.book(book))
    for sheet in layout.sheets where !sheet.columns.isEmpty {
      // Nobody says which of ours it is.
      let found = try LayoutComparison.best(
        of: printed.path, among: LayoutComparison.Candidate.all(of: Sample.campaign, books: Sample.campaign.books),
        received: sheet.name)
      let compared = try #require(found)
      #expect(compared.book == book && compared.sheet == sheet.name)
      #expect(compared.isSame && compared.lines.count == sheet.columns.count, "\(sheet.name): \(compared.lines)")
    }
  }
}
