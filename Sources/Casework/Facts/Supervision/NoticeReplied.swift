/// What a unit answered (反馈、整改报告).
public struct NoticeReplied: NoticeFact {
  public static let table = "notice_replied"

  public let notice: NoticeID
  public let reply: String
  /// The report that came with it, by name or number.
  public let report: String?

  public init(notice: NoticeID, reply: String, report: String? = nil) {
    self.notice = notice
    self.reply = reply
    self.report = report
  }
}
