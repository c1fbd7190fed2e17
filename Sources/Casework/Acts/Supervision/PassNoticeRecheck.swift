public import Statute

/// Closes a case whose re-check passed (复查合格).
public struct PassNoticeRecheck: EndingRecheck {
  public typealias Law = Supervision
  public static let event = Supervision.Event.recheckPassed
  public static let outcome: NoticeRechecked.Outcome? = .pass

  public var officers: [String]
  /// The record was signed (复查记录已签字).
  public var recordSigned: Bool
  public var result: String?

  public init(officers: [String], recordSigned: Bool, result: String? = nil) {
    self.officers = officers
    self.recordSigned = recordSigned
    self.result = result
  }

  public static let example = PassNoticeRecheck(officers: ["张警官", "赵警官"], recordSigned: true, result: "已整改到位")
}
