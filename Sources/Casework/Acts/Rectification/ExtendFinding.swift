public import Statute

/// Gives a finding a later date, by another's leave; the first date stays for ever (整改延期).
public struct ExtendFinding: Declaration {
  public static let term = "整改延期"
  public static let subject = SubjectKind.finding
  public static let by: Roles = [.police, .policeSupervisor, .unitLeader]
  public static let basis = Basis.practice("整改延期")

  public var dueOn: Day
  public var askedBy: String
  public var ground: String

  public init(dueOn: Day, askedBy: String, ground: String) {
    self.dueOn = dueOn
    self.askedBy = askedBy
    self.ground = ground
  }

  public static let example = ExtendFinding(dueOn: Day(2025, 9, 30), askedBy: "王经办", ground: "设备采购未到货")

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    var reasons: [Reason] = []
    let id = file.subject.id
    let stage = file.stage(Rectification.self, of: id, on: moment.day)
    if [.none, .verifiedClosed, .dismissed].contains(stage) { reasons.append(Reason(RectificationGround.notOpen)) }
    if !ground.isSaid { reasons.append(Reason(RectificationGround.groundMissing, field: "ground")) }
    if dueOn <= (file.dueDay(of: id) ?? moment.day) {
      reasons.append(Reason(RectificationGround.notLater, field: "due_on"))
    }
    if !askedBy.isSaid || NameKey.of(askedBy) == NameKey.of(moment.party.name) {
      reasons.append(Reason(RectificationGround.askerApproves, field: "asked_by"))
    }
    return reasons
  }

  public func content(on file: CaseFile, at moment: Moment) -> FindingExtended {
    FindingExtended(
      finding: file.subject.id.retagged(), dueOn: dueOn, approvedBy: moment.party.name, askedBy: askedBy,
      ground: ground)
  }
}
