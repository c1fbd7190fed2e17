import Foundation
import PQ
import Press
import Reports
import Statute
import Store

/// What one run of the books is asked for (出表要求).
struct Order {
  let campaign: String
  let asOf: Day
  var knownAt: Instant?
  var books: [String] = []
  var region: String?
  var isDraft = false
  var sampleLabel: String?
  let folder: String
}

/// The desk that builds an issue's books and enters them into the book of runs (出表).
struct Desk {
  let books: Books

  init(_ books: Books) { self.books = books }

  struct Printed {
    let files: [ReportBook.File]
    let isBalanced: Bool
  }

  func build(_ order: Order) async throws -> Printed {
    guard let campaign = Campaign.named(order.campaign) else {
      throw Stop(.notFound, "没有专项行动“\(order.campaign)”;mlps report list 列出全部")
    }
    let layouts =
      try order.books.isEmpty
      ? campaign.books
      : order.books.map { id in
        guard let book = campaign.book(id) ?? campaign.book("book" + id) else {
          throw Stop(.notFound, "没有册“\(id)”;mlps report list 列出全部")
        }
        return book
      }
    try FileManager.default.createDirectory(atPath: order.folder, withIntermediateDirectories: true)
    let readers = Pool(books.reader, size: 1)
    let writers = Pool(books.app, size: 1)
    let book = ReportBook(writers)
    let previous = try await book.previous(campaign.id, before: order.asOf)
    let desk = ReportDesk(readers)
    let known: Instant
    if let knownAt = order.knownAt { known = knownAt } else { known = try await desk.freeze() }
    let question = ReportDesk.Question(
      campaign: campaign, asOf: order.asOf, knownAt: known, previous: previous.map { ($0.asOf, $0.knownAt) })
    let printed = try await desk.read(question) { issue, lists in
      var issue = issue
      issue.isDraft = order.isDraft
      issue.region = order.region
      issue.sampleLabel = order.sampleLabel
      let run = try await PrintRun(of: issue, lists: lists)
      var files: [ReportBook.File] = []
      do {
        for layout in layouts {
          let printed = try await run.write(layout, to: order.folder)
          let bytes = try Data(contentsOf: URL(filePath: printed.path))
          files.append(
            .init(book: layout.id, fileName: printed.fileName, digest: digest(of: bytes), bytes: bytes.count))
        }
      } catch let unbalanced as Unbalanced {
        throw Stop(.unbalanced, "勾稽关系不平,未出表:\n\(unbalanced)")
      }
      return Printed(files: files, isBalanced: run.balance.isBalanced)
    }
    _ = try await book.record(
      campaign: campaign.id, asOf: order.asOf, knownAt: known, previous: previous?.id,
      settings: Campaign.definition(of: campaign.id), edition: Rulebook.on(order.asOf)?.edition ?? order.asOf,
      region: order.region, isDraft: order.isDraft, isBalanced: printed.isBalanced, files: printed.files,
      by: NSUserName())
    await readers.close()
    await writers.close()
    return printed
  }
}
