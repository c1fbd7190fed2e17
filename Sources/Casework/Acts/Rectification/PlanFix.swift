public import Statute

/// Lays down how a finding is to be put right, and by whom (制定整改方案).
public struct PlanFix: Step {
  public typealias Law = Rectification
  public static let event = Rectification.Event.planned

  public var measure: String
  public var responsibleUnit: String?
  public var responsiblePerson: String?

  public init(measure: String, responsibleUnit: String? = nil, responsiblePerson: String? = nil) {
    self.measure = measure
    self.responsibleUnit = responsibleUnit
    self.responsiblePerson = responsiblePerson
  }

  public static let example = PlanFix(
    measure: "改用强口令并启用登录失败锁定", responsibleUnit: "信息中心", responsiblePerson: "赵工")

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    measure.isSaid ? [] : [Reason(RectificationGround.measureMissing, field: "measure")]
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Rectification>) throws(Refusal) -> Deed {
    let planned = FindingPlanned(
      finding: file.subject.id.retagged(), measure: measure, responsibleUnit: responsibleUnit,
      responsiblePerson: responsiblePerson)
    return Deed(Deed.Entry(planned, under: taken))
  }
}
