public import Statute

/// Says that the pages show that number (悬挂公安联网备案编号).
public struct ShowPoliceNumber: Declaration {
  public static let term = "悬挂公安联网备案编号"
  public static let subject = SubjectKind.site
  public static let by: Roles = [.operator, .police]
  public static let basis = Basis.practice("公安联网备案编号")

  public init() {}

  public static let example = ShowPoliceNumber()

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    file.latest(PoliceRegistered.self, of: file.subject.id, by: moment.day) == nil
      ? [Reason(RegisterGround.noNumber)] : []
  }

  public func content(on file: CaseFile, at moment: Moment) -> PoliceNumberShown {
    PoliceNumberShown(site: file.subject.id.retagged())
  }
}
