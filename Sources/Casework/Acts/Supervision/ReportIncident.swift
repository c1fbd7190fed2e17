public import Statute

/// Reports a flaw or an incident of a site (登记监测通报), and when it was dealt with.
public struct ReportIncident: PlainDeclaration {
  public typealias Content = IncidentReported
  public static let term = "登记监测通报"
  public static let subject = SubjectKind.site
  public static let by: Roles = [.operator, .police, .coordinator]
  public static let basis = Basis.campaign("安全监测、测评和检查")

  public var kind: String
  public var reportedAt: CivilTime
  public var handledAt: CivilTime?

  public init(kind: String, reportedAt: CivilTime, handledAt: CivilTime? = nil) {
    self.kind = kind
    self.reportedAt = reportedAt
    self.handledAt = handledAt
  }

  public static let example = ReportIncident(
    kind: "网页被篡改", reportedAt: CivilTime(Day(2026, 11, 20), hour: 8, minute: 30),
    handledAt: CivilTime(Day(2026, 11, 20), hour: 11, minute: 0))

  public func objections(at moment: Moment) -> [Reason] {
    var reasons: [Reason] = []
    if !kind.isLedgerLine { reasons.append(Reason(SupervisionGround.textMissing, field: "kind")) }
    if reportedAt.day != moment.day {
      reasons.append(Reason(SupervisionGround.timeAmiss, field: "reported_at", "\(reportedAt)"))
    }
    if let handledAt, handledAt < reportedAt || handledAt.day > moment.today {
      reasons.append(Reason(SupervisionGround.timeAmiss, field: "handled_at", "\(handledAt)"))
    }
    return reasons
  }

  public func content(on subject: Subject, at moment: Moment) -> IncidentReported {
    IncidentReported(
      site: subject.id.retagged(), reportedAt: reportedAt, kind: kind, handledAt: handledAt)
  }
}
