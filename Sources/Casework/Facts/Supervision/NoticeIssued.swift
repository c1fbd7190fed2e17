public import Statute

/// A supervisory paper drafted, approved or issued (制发监督文书).
public struct NoticeIssued: NoticeFact {
  public static let table = "notice_issued"

  public let notice: NoticeID
  public let matter: String
  /// Codes of the reasons for rectification (限期整改事由), where the paper has any.
  public let grounds: [String]?
  public let approvedBy: String?
  /// The kind of this paper, where the case began with another; nil: the kind of the case.
  public let kind: NoticeKind?
  /// To whom it goes, where that is not the unit itself.
  public let recipient: String?
  /// By when it is to be answered.
  public let dueOn: Day?
  /// The draft that an approval approves, and who drafted: never who approves (I-18).
  public let draft: FactNumber?
  public let draftedBy: String?

  public init(
    notice: NoticeID, matter: String, grounds: [String]? = nil, approvedBy: String? = nil,
    kind: NoticeKind? = nil, recipient: String? = nil, dueOn: Day? = nil, draft: FactNumber? = nil,
    draftedBy: String? = nil
  ) {
    self.notice = notice
    self.matter = matter
    self.grounds = grounds
    self.approvedBy = approvedBy
    self.kind = kind
    self.recipient = recipient
    self.dueOn = dueOn
    self.draft = draft
    self.draftedBy = draftedBy
  }
}
