public import Statute

/// Hands in the report on what was put right (提交整改报告).
public struct FileRectificationReport: Replying {
  public typealias Law = Supervision
  public static let event = Supervision.Event.reportFiled

  public var reply: String
  public var report: String

  public init(reply: String, report: String) {
    self.reply = reply
    self.report = report
  }

  public static let example = FileRectificationReport(reply: "已逐项整改", report: "整改报告")
}
