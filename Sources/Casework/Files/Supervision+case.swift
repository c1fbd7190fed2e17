public import Statute

extension Supervision: CaseMachine {
  public static let caseKind = SubjectKind.notice
  public static let timed: Set<Event> = [.deadlinePassed]

  public static func facts(in file: CaseFile, of id: Identifier<Subject>, on day: Day) -> Facts? {
    Facts(conductOn: day) { facts in
      facts.method = file.latest(InspectionPlanned.self, of: id, by: day)?.content.method ?? .onsite
      facts.extensions = file.all(NoticeEnded.self, of: id, by: day).count { $0.content.outcome == .extended }
      // From a provisional day nobody is called late.
      if let deadline = file.deadline(ofNotice: id, on: day), !deadline.isProvisional {
        facts.pastDeadline = day > deadline.due
      }
    }
  }
}

extension CaseFile {
  /// The last day on which the unit may answer a supervisory case (整改、反馈期限), as the last paper set it; nil where
  /// none is set. The police's own limits (送达, 复查) are not looked at (I-20).
  public func deadline(ofNotice id: Identifier<Subject>, on day: Day) -> DueDay? {
    records.last { $0.caseID == id && ($0.on.map { $0 <= day } ?? false) && sets($0) != nil }.flatMap(sets)
  }

  /// What kind of paper a case is about by a day: the last one issued, or what it was opened as.
  public func paperKind(ofNotice id: Identifier<Subject>, on day: Day) -> NoticeKind? {
    if let kind = all(NoticeIssued.self, of: id, by: day).last(where: { $0.content.draft != nil || $0.act == draft })?
      .content.kind
    {
      return kind
    }
    guard case .notice(_, let kind, _, _, _)? = registration(of: id) else { return nil }
    return kind
  }

  private var draft: String { "\(Supervision.name).\(Supervision.Event.noticeDrafted.rawValue)" }

  private func sets(_ record: Recorded<any FactContent>) -> DueDay? {
    switch record.content {
    case let served as NoticeServed:
      guard record.act != "\(Supervision.name).\(Supervision.Event.acknowledged.rawValue)" else { return nil }
      if let due = served.dueOn, served.dueByRule != true { return written(due) }
      guard let on = record.on, paperKind(ofNotice: record.caseID, on: on) == .rectificationOrder else { return nil }
      return generalDeadline(servedOn: on)
    case let issued as NoticeIssued: return issued.dueOn.map(written)
    case let ended as NoticeEnded: return ended.dueOn.map(written)
    default: return nil
    }
  }

  /// A deadline as a paper states it is never carried to another day.
  private func written(_ due: Day) -> DueDay { DueDay(rawDue: due, due: due, isProvisional: false, skipped: []) }

  /// The deadline of an order that states none (T-NOTICE).
  func generalDeadline(servedOn day: Day) -> DueDay? {
    TimeLimit.notice.periods[on: day]?.length.count.map { calendar.adding(days: $0, to: day) }
  }
}
