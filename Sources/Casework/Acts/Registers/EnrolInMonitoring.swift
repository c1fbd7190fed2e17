public import Statute

/// Says that a site is watched (纳入监测).
public struct EnrolInMonitoring: Declaration {
  public static let term = "纳入安全监测"
  public static let subject = SubjectKind.site
  public static let by: Roles = [.operator, .coordinator, .police]
  public static let basis = Basis.sites2014("第七部分")

  public init() {}

  public static let example = EnrolInMonitoring()

  public func content(on file: CaseFile, at moment: Moment) -> MonitoringEnrolled {
    MonitoringEnrolled(site: file.subject.id.retagged())
  }
}
