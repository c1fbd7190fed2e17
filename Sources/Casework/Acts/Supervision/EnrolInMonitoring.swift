public import Statute

/// Takes a site into monitoring (纳入监测).
public struct EnrolInMonitoring: PlainDeclaration {
  public typealias Content = MonitoringEnrolled
  public static let term = "纳入监测"
  public static let subject = SubjectKind.site
  public static let by: Roles = [.police, .coordinator]
  public static let basis = Basis.campaign("安全监测、测评和检查")

  public init() {}

  public static let example = EnrolInMonitoring()

  public func content(on subject: Subject, at moment: Moment) -> MonitoringEnrolled {
    MonitoringEnrolled(site: subject.id.retagged())
  }
}
