public import Statute

/// Records the number of the filing with the communications administration (登记ICP备案号).
public struct RecordIcp: Declaration {
  public static let term = "登记ICP备案"
  public static let subject = SubjectKind.site
  public static let by: Roles = [.operator, .coordinator, .communications]
  public static let basis = Basis(.siteFilingMeasures2005)

  public var number: String

  public init(number: String) {
    self.number = number
  }

  public static let example = RecordIcp(number: "鲁ICP备12345678号-1")

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    var reasons = ICPNumber.read(number).reasons("number", basis: Self.basis)
    if file.stage(Eligibility.self, of: file.subject.id, on: moment.day) == .filingCancelled {
      reasons.append(Reason(RegisterGround.filingCancelled, field: "number"))
    }
    return reasons
  }

  public func content(on file: CaseFile, at moment: Moment) -> IcpRecorded {
    IcpRecorded(site: file.subject.id.retagged(), number: ICPNumber(number)?.normalised ?? number)
  }
}
