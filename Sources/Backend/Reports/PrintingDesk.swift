internal import Casework
internal import Foundation
internal import HTTPTypes
public import PQ
internal import Press
internal import Reports
internal import Statute
public import Store
internal import Wording

/// The desk that builds an issue's books and enters them into the book of runs (出表).
public struct PrintingDesk: Sendable {
  private let desks: Desks

  /// Counts what the visitor of these desks sees, and enters the run under its name.
  public init(_ desks: Desks) { self.desks = desks }

  /// A run that is done.
  public struct Printed: Sendable {
    /// Its number in the book of runs.
    public let run: Int64
    public let knownAt: Instant
    public let files: [ReportBook.File]
    public let isBalanced: Bool
  }

  /// The campaign and the books that an order means. Throws `Problem` for what there is not.
  func layouts(_ order: ReportOrder) async throws -> (campaign: Campaign, books: [Layout]) {
    let campaign = try await desks.campaign(order.campaign, on: order.asOf, knownAt: order.knownAt)
    guard !order.books.isEmpty else { return (campaign, campaign.books) }
    var books: [Layout] = []
    for id in order.books {
      guard let book = campaign.book(id) ?? campaign.book("book" + id) else {
        throw Problem.notFound(
          say("没有册“\(id)”;mlps report list 列出全部", "there is no book “\(id)”; mlps report list shows all"))
      }
      if !books.contains(where: { $0.id == book.id }) { books.append(book) }
    }
    return (campaign, books)
  }

  /// Writes the books into a folder and enters the run. Throws `Problem`; unbalanced books are not written, unless as
  /// a draft, or what failed was accepted when this very issue was released.
  public func build(
    _ order: ReportOrder, into folder: String,
    tell: @escaping @Sendable (_ done: Int, _ total: Int, _ word: String) async throws -> Void = { _, _, _ in }
  ) async throws -> Printed {
    let (campaign, layouts) = try await layouts(order)
    let total = layouts.count + 2
    try await tell(0, total, say("取数", "counting"))
    let previous = try await desks.runs.previous(campaign.id, before: order.asOf)
    let desk = desks.reports
    let known: Instant
    if let knownAt = order.knownAt { known = knownAt } else { known = try await desk.freeze() }
    let accepted = try await acceptances(of: order)
    let question = ReportDesk.Question(
      campaign: campaign, asOf: order.asOf, knownAt: known, previous: previous.map { ($0.asOf, $0.knownAt) })
    let (files, failures, figures) = try await desk.read(question) { issue, lists in
      var issue = issue
      issue.isDraft = order.isDraft
      issue.integrity.acceptances.merge(accepted) { $1 }
      issue.region = order.region
      issue.sampleLabel = order.sampleLabel
      let run = try await PrintRun(of: issue, lists: lists)
      var files: [ReportBook.File] = []
      do {
        for (place, layout) in layouts.enumerated() {
          try Task.checkCancellation()
          try await tell(place + 1, total, layout.name)
          let printed = try await run.write(layout, to: folder)
          let bytes = try Data(contentsOf: URL(filePath: printed.path))
          files.append(.init(book: layout.id, fileName: printed.fileName, digest: bytes.sha256, bytes: bytes.count))
        }
      } catch let unbalanced as Unbalanced {
        throw Problem.unbalanced(unbalanced)
      }
      return (files, run.balance.failures.map(\.id), issue.cube)
    }
    try await tell(total - 1, total, say("登记", "entering the run"))
    let number = try await desks.runs.record(
      campaign: campaign.id, asOf: order.asOf, knownAt: known, previous: previous?.id,
      settings: campaign.definition, edition: Rulebook.on(order.asOf)?.edition ?? order.asOf,
      region: order.region, isDraft: order.isDraft, failures: failures, figures: figures, files: files,
      by: desks.visitor.person)
    return Printed(run: number, knownAt: known, files: files, isBalanced: failures.isEmpty)
  }

  /// Who accepted what, by the checks, where this very issue was released although they do not balance.
  private func acceptances(of order: ReportOrder) async throws -> [String: String] {
    // What is frozen now was released by nobody yet.
    guard !order.isDraft, let knownAt = order.knownAt,
      let run = try await desks.runs.excepted(
        order.campaign, asOf: order.asOf, knownAt: knownAt, region: order.region),
      let release = run.release, let exception = release.exception
    else { return [:] }
    return Dictionary(run.failures.map { ($0, "\(release.recordedBy)接受：\(exception)") }) { $1 }
  }
}

extension Desks {
  /// The campaign as it is defined for a day, as known at an instant. Throws `Problem` where there is none.
  func campaign(_ id: String, on day: Day? = nil, knownAt: Instant? = nil) async throws -> Campaign {
    guard let found = try await campaigns.find(id, on: day, knownAt: knownAt) else { throw Problem.noCampaign(id) }
    return found
  }
}

extension Problem {
  static func noCampaign(_ id: String) -> Problem {
    .notFound(
      say("没有专项行动“\(id)”;mlps campaign list 列出全部", "there is no campaign “\(id)”; mlps campaign list shows all"))
  }

  static func unbalanced(_ unbalanced: Unbalanced) -> Problem {
    Problem(
      .conflict,
      Reason(
        "unbalanced",
        say("勾稽关系不平,未出表:\n\(unbalanced)", "the checks do not balance, nothing was printed:\n\(unbalanced)")))
  }
}
