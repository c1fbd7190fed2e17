/// A supervisory paper drafted, approved or issued (制发监督文书).
public struct NoticeIssued: NoticeFact {
  public static let table = "notice_issued"

  public let notice: NoticeID
  public let matter: String
  /// Codes of the reasons for rectification (限期整改事由), where the paper has any.
  public let grounds: [String]?
  public let approvedBy: String?

  public init(notice: NoticeID, matter: String, grounds: [String]? = nil, approvedBy: String? = nil) {
    self.notice = notice
    self.matter = matter
    self.grounds = grounds
    self.approvedBy = approvedBy
  }
}
