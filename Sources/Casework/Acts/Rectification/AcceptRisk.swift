public import Statute

/// Bears a middling or low risk until a day, by the leader's word (批准接受风险).
public struct AcceptRisk: Step {
  public typealias Law = Rectification
  public static let event = Rectification.Event.riskAccepted

  /// The last day on which it is borne, at most a year on.
  public var until: Day
  public var ground: String

  public init(until: Day, ground: String) {
    self.until = until
    self.ground = ground
  }

  public static let example = AcceptRisk(until: Day(2025, 12, 31), ground: "系统年底下线,期间关闭外网访问")

  public func tell(_ facts: inout Rectification.Facts, in file: CaseFile, at moment: Moment) {
    facts.approvedUntilADay = true
  }

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    var reasons: [Reason] = []
    if !ground.isSaid { reasons.append(Reason(RectificationGround.groundMissing, field: "ground")) }
    if until <= moment.day || until > moment.day.adding(months: 12) {
      reasons.append(Reason(RectificationGround.acceptedTooLong, field: "until"))
    }
    if file.all(FindingPlanned.self, of: file.subject.id).contains(where: { $0.party == moment.party.name }) {
      reasons.append(Reason(RectificationGround.plannerAccepts))
    }
    return reasons
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Rectification>) throws(Refusal) -> Deed {
    guard let opened = file.latest(FindingOpened.self, of: file.subject.id) else {
      throw .reasons([Reason(CommonGround.tooLittleKnown)])
    }
    let accepted = FindingAccepted(
      finding: file.subject.id.retagged(), severity: opened.content.severity, until: until,
      approvedBy: moment.party.name, opened: opened.number, ground: ground)
    return Deed(Deed.Entry(accepted, under: taken))
  }
}
