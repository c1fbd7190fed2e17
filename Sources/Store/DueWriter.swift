public import Casework
public import PQ
public import Registry
public import Statute

/// The hand that writes dues into the book (期限登记), in the transaction that is open, if one is.
///
/// Everything it does can be done again, and by two at once, without a row more.
public struct DueWriter {
  private let session: Session

  /// The session is the app's.
  public init(_ session: Session) { self.session = session }

  /// Whether a fact may start or extend a clock, by the act it is of and the table it stands in.
  static func heeds(_ act: String, in table: String) -> Bool { acts.contains(act) || tables.contains(table) }

  private static let acts = Set(DueStarts.acts + DueStatements.DueExtensions.pairs.map(\.act))
  private static let tables = Set(DueStarts.tellingTables)

  /// Starts and extends the clocks of facts in a range of numbers; the dues that were written.
  ///
  /// - Parameters:
  ///   - last: the number before the first of them.
  ///   - newest: the last of them.
  ///   - subjects: whom all of them are about, where that is known; only their tables are read then.
  @discardableResult
  public func start(
    after last: FactNumber, through newest: FactNumber = .max, about subjects: [Identifier<Subject>]? = nil
  ) async throws -> [Receipt.Due] {
    let range = DueStarts(after: last, through: newest)
    let starts =
      if let subjects { try await session.fetchAll(DueStartsAbout(range: range, subjects: subjects)) } else {
        try await session.fetchAll(range)
      }
    let local = try await session.fetchAll(DueStatements.LocalLengths()).compactMap(\.local)
    let calendar = try await CalendarBook.calendar(in: session)
    var entries: [DueEntry] = []
    for row in starts {
      for due in row.start?.dues(under: local, on: calendar) ?? [] {
        entries.append(DueEntry(due: due, corrects: row.corrects))
      }
    }
    let corrected = Set(starts.filter { $0.corrects != nil }.compactMap { $0.start?.subject.id })
    let extensions = DueStatements.DueExtensions(after: last, through: newest, corrected: Array(corrected))
    return try await enter(entries) + extend(extensions, about: subjects)
  }

  /// Counts running clocks again that the notice of a year can touch; how many moved.
  ///
  /// What has ended is let be: nobody is late, or was not, by what was published afterwards.
  @discardableResult
  public func recount(afterLoading year: Int, on day: Day) async throws -> Int {
    let calendar = try await CalendarBook.calendar(in: session)
    let touched = try await session.fetchAll(DueStatements.DuesTouched(day: day, year: year))
    let entries = touched.compactMap { kept in
      kept.due?.recounted(on: calendar).map { DueEntry(due: $0, replaces: (kept.id, kept.root, "holiday_table")) }
    }
    return try await enter(entries).count
  }

  /// Starts the clocks that no act starts and that run on a day: the year's, the half-year's, those of one day for all.
  @discardableResult
  public func sweep(on day: Day) async throws -> Int {
    var entries: [DueEntry] = []
    for turn in ClockSweep.turns(on: day) {
      for row in try await session.fetchAll(DueStatements.ObjectsCertified(day: turn.from)) {
        if let due = turn.due(of: row.object) { entries.append(DueEntry(due: due)) }
      }
    }
    return try await enter(entries).count
  }

  private func extend(
    _ extensions: DueStatements.DueExtensions, about subjects: [Identifier<Subject>]?
  ) async throws -> [Receipt.Due] {
    var written: [Receipt.Due] = []
    // One round for each extension of the same clock: the second extends what the first has made of it.
    while true {
      let next =
        if let subjects {
          try await session.fetchAll(DueStatements.DueExtensionsAbout(range: extensions, subjects: subjects))
        } else {
          try await session.fetchAll(extensions)
        }
      let entries = next.compactMap { row in
        row.kept.due.map {
          DueEntry(
            due: $0.extended(by: row.fact, on: row.on, to: row.end), replaces: (row.kept.id, row.kept.root, "extended"))
        }
      }
      let entered = try await enter(entries)
      guard !entered.isEmpty else { return written }
      written += entered
    }
  }

  private func enter(_ entries: [DueEntry]) async throws -> [Receipt.Due] {
    guard !entries.isEmpty else { return [] }
    return try await session.fetchAll(DueEntry.EnterDues(entries: entries)).map(\.due)
  }
}
