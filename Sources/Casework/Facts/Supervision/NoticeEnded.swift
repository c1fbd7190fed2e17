public import Statute

/// A case closed, given more time, or sent back (办结、延期、退回重办).
public struct NoticeEnded: NoticeFact {
  public static let table = "notice_ended"

  /// What became of it (处理结果).
  public enum Outcome: String, CaseIterable, Codable, Sendable { case closed, extended, escalated, returned }

  public let notice: NoticeID
  public let outcome: Outcome
  /// The new deadline.
  public let dueOn: Day?
  public let ground: String?

  public init(notice: NoticeID, outcome: Outcome, dueOn: Day? = nil, ground: String? = nil) {
    self.notice = notice
    self.outcome = outcome
    self.dueOn = dueOn
    self.ground = ground
  }
}
