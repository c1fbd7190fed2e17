public import Statute

/// Says how a tester is, and enters one that is not in the register yet (登记测评机构).
public struct DescribeTester: Declaration {
  public static let term = "登记测评机构情况"
  public static let subject = SubjectKind.tester
  public static let registers = true
  public static let by: Roles = [.operator, .coordinator, .police, .policeSupervisor]
  public static let basis = Basis.testers()

  public var name: String
  public var province: String?

  public init(name: String, province: String? = nil) {
    self.name = name
    self.province = province
  }

  public static let example = DescribeTester(name: "某测评有限公司", province: "山东省")

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    notLines(("name", name), ("province", province))
  }

  public func consequences(on file: CaseFile, at moment: Moment) throws(Refusal) -> Deed {
    Deed(registrations: file.isRegistered ? [] : [.tester(file.subject.id.retagged())])
  }

  public func content(on file: CaseFile, at moment: Moment) -> TesterDescribed {
    TesterDescribed(tester: file.subject.id.retagged(), name: name, province: province)
  }
}
