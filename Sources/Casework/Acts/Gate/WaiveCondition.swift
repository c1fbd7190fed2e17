public import Statute

/// Waives a condition of the gate for a time (豁免上线条件): by name, paper, reason, end and a second person.
public struct WaiveCondition: PlainDeclaration {
  public typealias Content = GateWaived
  public static let term = "豁免上线条件"
  public static let subject = SubjectKind.site
  public static let by = Roles.policeSupervisor
  public static let basis = Basis.campaign("新建网站上线")

  public var condition: GateCode
  public var ground: String
  public var until: Day
  /// Who proposed it; whoever performs the act approves.
  public var proposedBy: String

  public init(condition: GateCode, ground: String, until: Day, proposedBy: String) {
    self.condition = condition
    self.ground = ground
    self.until = until
    self.proposedBy = proposedBy
  }

  public static let example = WaiveCondition(
    condition: .assessed, ground: "测评机构排期", until: Day(2026, 6, 30), proposedBy: "刘局长")

  public func objections(at moment: Moment) -> [Reason] {
    var reasons: [Reason] = []
    let rule = GateCondition.inForce[on: moment.day]?.first { $0.code == condition }
    if rule?.waiver != .byPoliceAndLeader {
      reasons.append(Reason(GateGround.notWaivable, field: "condition", condition.term))
    }
    if moment.document == nil { reasons.append(Reason(GateGround.waiverWithoutPaper, field: "document")) }
    if until <= moment.day || until > moment.day.adding(months: 12) {
      reasons.append(Reason(GateGround.waiverTooLong, field: "until", until.description))
    }
    if proposedBy.allSatisfy(\.isWhitespace) { reasons.append(Reason(GateGround.noName, field: "proposed_by")) }
    if proposedBy == moment.party.name {
      reasons.append(Reason(CommonGround.sameParty, field: "proposed_by", proposedBy))
    }
    return reasons
  }

  public func content(on subject: Subject, at moment: Moment) -> GateWaived {
    GateWaived(
      site: subject.id.retagged(), condition: condition, ground: ground, until: until, proposedBy: proposedBy,
      approvedBy: moment.party.name)
  }
}
