public import Statute

/// Answers an item under the campaign's eye (反馈办理情况).
public struct AnswerOversight: Replying {
  public typealias Law = Supervision
  public static let event = Supervision.Event.answered

  public var reply: String
  public var report: String

  public init(reply: String, report: String) {
    self.reply = reply
    self.report = report
  }

  public static let example = AnswerOversight(reply: "督办事项已办结", report: "办理情况报告")
}
