/// A re-check by the police (公安复查).
public struct NoticeRechecked: NoticeFact {
  public static let table = "notice_rechecked"

  /// How it ended (复查结论).
  public enum Outcome: String, CaseIterable, Codable, Sendable { case pass, fail }

  public let notice: NoticeID
  public let officers: [String]
  /// Nil while it lasts.
  public let outcome: Outcome?
  public let result: String?

  public init(notice: NoticeID, officers: [String], outcome: Outcome?, result: String? = nil) {
    self.notice = notice
    self.officers = officers
    self.outcome = outcome
    self.result = result
  }
}
