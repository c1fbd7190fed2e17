public import Statute

/// Hands in the protection plan of a year (报送保护工作方案).
public struct HandInProtectionPlan: PlainDeclaration {
  public typealias Content = ProtectionPlanHandedIn
  public static let term = "报送保护工作方案"
  public static let subject = SubjectKind.object
  public static let by: Roles = [.operator, .police]
  public static let basis = Basis.letter1846("Q23")

  public var year: Int

  public init(year: Int) { self.year = year }

  public static let example = HandInProtectionPlan(year: 2025)

  public func objections(at moment: Moment) -> [Reason] {
    let (now, _, _) = moment.day.civil
    var reasons: [Reason] = []
    if TimeLimit.protectionPlan.periods[on: moment.day] == nil { reasons.append(Reason(ReturnGround.notYetAsked)) }
    if !(now - 1...now + 1).contains(year) {
      reasons.append(Reason(ReturnGround.yearFarOff, field: "year", "\(year)"))
    }
    return reasons
  }

  public func content(on subject: Subject, at moment: Moment) -> ProtectionPlanHandedIn {
    ProtectionPlanHandedIn(object: subject.id.retagged(), year: year)
  }
}
