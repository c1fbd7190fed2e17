public import PQ
public import Statute

/// An issue that a lower instance sent up (上报件), as it is kept.
public struct SubmittedIssue: Sendable {
  public let campaign: String
  public let region: String
  public let issue: Day
  /// The SHA-256 of what it states.
  public let digest: String
  /// The file itself, JSON.
  public let content: String

  public init(campaign: String, region: String, issue: Day, digest: String, content: String) {
    self.campaign = campaign
    self.region = region
    self.issue = issue
    self.digest = digest
    self.content = content
  }

  /// One that was taken in.
  public struct Line: Sendable {
    public let fact: Int64
    public let region: String
    public let issue: Day
    public let digest: String
    public let recordedAt: Instant
    public let recordedBy: String
    public let content: String
  }
}
