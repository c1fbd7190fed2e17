public import Statute

/// A paper served or signed for (送达、签收); a deadline counts from the day after service.
public struct NoticeServed: NoticeFact {
  public static let table = "notice_served"

  public let notice: NoticeID
  /// In the words of the books: the term of a `ServiceMethod`.
  public let method: String
  public let recipient: String
  public let dueOn: Day?
  /// The paper is silent on the deadline, so that the general one stands in; to be looked at.
  public let dueByRule: Bool?

  public init(notice: NoticeID, method: String, recipient: String, dueOn: Day?, dueByRule: Bool? = nil) {
    self.notice = notice
    self.method = method
    self.recipient = recipient
    self.dueOn = dueOn
    self.dueByRule = dueByRule
  }
}
