/// Which links are asked for (查阅范围); nil: all.
public struct AuditFilter: Hashable, Sendable {
  /// `ledger.site_described`.
  public var relation: String?
  /// The id of a subject.
  public var subject: String?
  public var recordedBy: String?

  public init(relation: String? = nil, subject: String? = nil, recordedBy: String? = nil) {
    self.relation = relation
    self.subject = subject
    self.recordedBy = recordedBy
  }
}
