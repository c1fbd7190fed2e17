public import Statute

/// Records the number of the filing with the police (登记公安联网备案编号).
public struct RegisterWithPolice: PlainDeclaration {
  public typealias Content = PoliceRegistered
  public static let term = "登记公安联网备案"
  public static let subject = SubjectKind.site
  public static let by: Roles = [.operator, .coordinator, .police]
  public static let basis = Basis.connection("第十二条")

  public var number: String

  public init(number: String) {
    self.number = number
  }

  public static let example = RegisterWithPolice(number: "鲁公网安备37150202000001号")

  public func objections(at moment: Moment) -> [Reason] {
    PoliceSiteNumber.read(number).reasons("number", basis: Self.basis)
  }

  public func content(on subject: Subject, at moment: Moment) -> PoliceRegistered {
    PoliceRegistered(site: subject.id.retagged(), number: PoliceSiteNumber(number)?.normalised ?? number)
  }
}
