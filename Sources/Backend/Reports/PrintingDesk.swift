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
  let desks: Desks

  /// Counts what the visitor of these desks sees, and enters the run under its name.
  public init(_ desks: Desks) { self.desks = desks }

  /// An issue that is printed.
  public struct Printed: Sendable {
    public let knownAt: Instant
    /// The books that were asked for first, then each 分册 beside them.
    public let parts: [Part]

    /// The number of the first run in the book of runs.
    public var run: Int64 { parts[0].run }
    public var files: [ReportBook.File] { parts[0].files }
    public var isBalanced: Bool { parts.allSatisfy(\.isBalanced) }

    /// One run of it.
    public struct Part: Sendable {
      public let run: Int64
      /// The code of the row it is cut to, and the folder its files are in; nil beside the whole.
      public let region: String?
      public let folder: String?
      public let files: [ReportBook.File]
      public let isBalanced: Bool
    }
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
  /// a draft, or what failed was accepted when this very issue was released. Built `once`, it is entered only where the
  /// issue of its day is not published, else throws `ReportBook.PublishedAlready`.
  public func build(
    _ order: ReportOrder, into folder: String, once: Bool = false,
    tell: @escaping @Sendable (_ done: Int, _ total: Int, _ word: String) async throws -> Void = { _, _, _ in }
  ) async throws -> Printed {
    let (campaign, layouts) = try await layouts(order)
    try await tell(0, 1, say("取数", "counting"))
    let previous = try await desks.runs.previous(campaign.id, before: order.asOf)
    let desk = desks.reports
    let known: Instant
    if let knownAt = order.knownAt { known = knownAt } else { known = try await desk.freeze() }
    let question = try await desks.question(campaign, on: order.asOf, knownAt: known, comparedWith: previous)
    let history = try await desks.history(of: campaign, before: order.asOf, frozenBy: known)
    let (cuts, folders, total, input) = try await desk.readDigested(question, by: desks.runs) { issue, lists, input in
      var issue = issue
      issue.history = history
      issue.isDraft = order.isDraft
      // The rows were made once; what is left is to count the lists of each cut, and to print.
      var runs: [PrintRun] = []
      for region in [order.region] + (order.isEachRegion ? issue.regions.map(\.code) : []) {
        var cut = issue
        cut.region = region
        cut.integrity.acceptances.merge(try await acceptances(of: order, in: region)) { $1 }
        runs.append(try await PrintRun(of: cut, lists: lists))
      }
      // Before the first is written: all of them, or none.
      if let refused = runs.first(where: { !$0.balance.isBalanced && !order.isDraft }) {
        throw Problem.unbalanced(Unbalanced(failures: refused.balance.failures), of: once ? order : nil)
      }
      let total = runs.count * layouts.count + 2
      var (cuts, folders): ([ReportBook.Cut], [String?]) = ([], [])
      for (place, run) in runs.enumerated() {
        let inner = place == 0 ? nil : run.issue.reportingUnit
        let path = try Self.folder(inner, of: folder)
        let files = try await Self.print(layouts, of: run, to: path) { done, layout in
          try await tell(
            cuts.count * layouts.count + done + 1, total, [inner, layout.name].compactMap { $0 }.joined(separator: " "))
        }
        cuts.append(
          .init(
            region: run.issue.region, failures: run.balance.failures.map(\.id),
            figures: run.issue.cube.within(run.issue.region), files: files))
        folders.append(inner)
      }
      return (cuts, folders, total, input)
    }
    try await tell(total - 1, total, say("登记", "entering the run"))
    let numbers = try await desks.runs.record(
      cuts, campaign: campaign.id, asOf: order.asOf, knownAt: known, previous: previous?.id,
      settings: campaign.definition, edition: Rulebook.on(order.asOf)?.edition ?? order.asOf,
      isDraft: order.isDraft, input: input, by: desks.visitor.person, once: once)
    let parts = zip(zip(numbers, folders), cuts).map { entered, cut in
      Printed.Part(
        run: entered.0, region: cut.region, folder: entered.1, files: cut.files, isBalanced: cut.failures.isEmpty)
    }
    return Printed(knownAt: known, parts: parts)
  }

  /// The folder of a cut, made within that of the whole.
  private static func folder(_ name: String?, of whole: String) throws -> String {
    guard let name else { return whole }
    let path = URL(filePath: whole, directoryHint: .isDirectory).appending(path: name)
    try FileManager.default.createDirectory(at: path, withIntermediateDirectories: true)
    return path.path(percentEncoded: false)
  }

  /// Who accepted what, by the checks, where this very issue was released although they do not balance; what was accepted
  /// in the whole is in its parts.
  private func acceptances(of order: ReportOrder, in region: String?) async throws -> [String: String] {
    // What is frozen now was released by nobody yet.
    guard !order.isDraft, let knownAt = order.knownAt else { return [:] }
    var accepted: [String: String] = [:]
    for place in region == nil ? [nil] : [nil, region] {
      guard
        let run = try await desks.runs.excepted(order.campaign, asOf: order.asOf, knownAt: knownAt, region: place),
        let release = run.release, let exception = release.exception
      else { continue }
      for failure in run.failures { accepted[failure] = "\(release.recordedBy)接受：\(exception)" }
    }
    return accepted
  }
}

extension Desks {
  /// The issues before a day, as they were published.
  fileprivate func history(of campaign: Campaign, before day: Day, frozenBy instant: Instant) async throws -> [Previous]
  {
    var history: [Previous] = []
    for issue in try await runs.series(campaign.id, through: day - 1, frozenBy: instant) {
      let rows = try await reports.regions(on: issue.asOf)
      history.append(Previous(asOf: issue.asOf, cube: issue.cube, regions: rows))
    }
    return history
  }

  /// An issue beside the one before, whose figures are those that were published.
  func question(
    _ campaign: Campaign, on day: Day, knownAt: Instant, comparedWith previous: ReportBook.Run?
  ) async throws -> ReportDesk.Question {
    var question = ReportDesk.Question(
      campaign: campaign, asOf: day, knownAt: knownAt, previous: previous.map { ($0.asOf, $0.knownAt) })
    // The figures of single units are not kept.
    if let previous, !campaign.comparesUnits {
      question.published = try await runs.figures(of: previous.id).flatMap { Cube(json: $0) }
    }
    return question
  }

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

  /// `order` is that of an issue of the schedule: after it none is built until somebody answers for it.
  static func unbalanced(_ unbalanced: Unbalanced, of order: ReportOrder? = nil) -> Problem {
    let issue = order.map { say("\($0.asOf)一期", "the issue of \($0.asOf): ") } ?? ""
    return Problem(
      .conflict,
      Reason(
        "unbalanced",
        issue + say("勾稽关系不平,未出表:\n\(unbalanced)", "the checks do not balance, nothing was printed:\n\(unbalanced)"),
        cure: order.map {
          say(
            "其后各期未出。更正后再出;确需报出的,mlps report build \($0.campaign) --as-of \($0.asOf) --draft 出草稿,由 report release 发布",
            "none after it was built. Mend it and build again, or mlps report build \($0.campaign) --as-of \($0.asOf) "
              + "--draft and report release it")
        } ?? ""))
  }
}
