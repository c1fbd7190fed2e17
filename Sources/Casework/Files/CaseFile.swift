public import Statute

/// What the books say around one subject (案卷): every standing fact of it and of its neighbours, oldest first.
public struct CaseFile: Sendable {
  public let subject: Subject
  /// The subject's line of its register and its neighbours': a site's origin, a finding's site, a case's object or kind.
  public let registrations: [Registration]
  /// By day and number; facts whose day is unknown come first.
  public let records: [Recorded<any FactContent>]
  public let policy: LocalPolicy
  public let calendar: WorkingCalendar
  /// Those of the ledger it lies in; none where no more was read than who the subject is.
  public let regions: Regions
  /// For a site: the evidence of the gate on the day it was asked for.
  public var gate: GateEvidence?
  /// For a site: the constraints that its permits break on that day, by the permit's number; a standing one has none.
  public var fallen: [FactNumber: [String]] = [:]
  /// The number of the last fact about the subject where its facts are not in the file.
  private let last: FactNumber?

  /// `last` is the number of the last fact about a subject of which no more was read.
  public init(
    of subject: Subject, registrations: [Registration], records: [Recorded<any FactContent>],
    policy: LocalPolicy = LocalPolicy(), calendar: WorkingCalendar = .published, regions: Regions = .none,
    last: FactNumber? = nil
  ) {
    self.last = last
    self.subject = subject
    self.registrations = registrations
    self.records = records.sorted { ($0.on?.number ?? .min, $0.number) < ($1.on?.number ?? .min, $1.number) }
    self.policy = policy
    self.calendar = calendar
    self.regions = regions
  }

  /// Facts about the subject, and the first of every case that was opened on it: a finding or a paper of a site.
  public var own: [Recorded<any FactContent>] {
    let opened = Set(registrations.filter { $0.isOpened(on: subject) }.map(\.subject.id))
    var first: [Identifier<Subject>: FactNumber] = [:]
    for record in records where opened.contains(record.caseID) {
      first[record.caseID] = min(record.number, first[record.caseID] ?? .max)
    }
    return records.filter {
      $0.caseID == subject.id || $0.subject == subject || first[$0.caseID] == $0.number
    }
  }

  /// The number of the last fact about the subject: who has seen an earlier one was overtaken. 0: none yet.
  public var version: FactNumber { last ?? own.map(\.number).max() ?? 0 }

  /// The line of the register of one of them.
  public func registration(of id: Identifier<Subject>) -> Registration? { registrations.first { $0.subject.id == id } }

  /// Everybody in the file of one kind, in the order of their registers.
  public func subjects(_ kind: SubjectKind) -> [Identifier<Subject>] {
    registrations.lazy.map(\.subject).filter { $0.kind == kind }.map(\.id)
  }

  /// Facts of one kind by a day, oldest first; of one subject or case, if one is named. Undated ones count in nothing.
  public func all<Content: FactContent>(
    _ kind: Content.Type = Content.self, of id: Identifier<Subject>? = nil, by day: Day = .distantFuture
  ) -> [Recorded<Content>] {
    records.compactMap { record in
      guard let content = record.content as? Content, let on = record.on, on <= day,
        id == nil || record.subject.id == id || record.caseID == id
      else { return nil }
      return record.with(content)
    }
  }

  /// The last of them.
  public func latest<Content: FactContent>(
    _ kind: Content.Type = Content.self, of id: Identifier<Subject>? = nil, by day: Day = .distantFuture
  ) -> Recorded<Content>? {
    all(kind, of: id, by: day).last
  }

  /// The last step of an act by a day.
  public func last(_ act: String, of id: Identifier<Subject>? = nil, by day: Day = .distantFuture)
    -> Recorded<any FactContent>?
  {
    records.last { record in
      record.act == act && (record.on.map { $0 <= day } ?? false)
        && (id == nil || record.subject.id == id || record.caseID == id)
    }
  }
}

extension Day {
  /// After every day anybody writes down.
  public static let distantFuture = Day(9999, 12, 31)
}
