public import Statute

/// Approves the draft of a notice (批准通知书), by another than its drafter.
public struct ApproveNotice: Supervising {
  public typealias Law = Supervision
  public static let event = Supervision.Event.approved

  public init() {}

  public static let example = ApproveNotice()

  private func draft(in file: CaseFile, at moment: Moment) -> Recorded<NoticeIssued>? {
    file.all(NoticeIssued.self, of: file.subject.id, by: moment.day).last { $0.act == DraftNotice.name }
  }

  public func tell(_ facts: inout Supervision.Facts, in file: CaseFile, at moment: Moment) {
    facts.approverIsDrafter = draft(in: file, at: moment)?.party == moment.party.name
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Supervision>) throws(Refusal) -> Deed {
    guard let draft = draft(in: file, at: moment) else { throw .reasons([Reason(CommonGround.tooLittleKnown)]) }
    return Deed(
      Deed.Entry(
        NoticeIssued(
          notice: draft.content.notice, matter: draft.content.matter, grounds: draft.content.grounds,
          approvedBy: moment.party.name, kind: draft.content.kind, draft: draft.number, draftedBy: draft.party),
        under: taken))
  }
}
