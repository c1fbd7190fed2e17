public import Statute

/// Carries on with a case whose re-check failed (复查不合格).
public struct FailNoticeRecheck: EndingRecheck {
  public typealias Law = Supervision
  public static let event = Supervision.Event.recheckFailed
  public static let outcome: NoticeRechecked.Outcome? = .fail

  public var officers: [String]
  /// The record was signed (复查记录已签字).
  public var recordSigned: Bool
  public var result: String?

  public init(officers: [String], recordSigned: Bool, result: String? = nil) {
    self.officers = officers
    self.recordSigned = recordSigned
    self.result = result
  }

  public static let example = FailNoticeRecheck(officers: ["张警官", "赵警官"], recordSigned: true, result: "仍有隐患")
}
