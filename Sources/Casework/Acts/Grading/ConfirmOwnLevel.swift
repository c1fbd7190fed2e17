public import Statute

/// Confirms a first level by the unit's own leader (自主确定等级); nobody else need agree.
public struct ConfirmOwnLevel: Step {
  public typealias Law = Grading
  public static let event = Grading.Event.selfConfirmed

  public init() {}

  public static let example = ConfirmOwnLevel()

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    let proposed = file.latest(GradingProposed.self, of: file.subject.id, by: moment.day)
    return proposed?.party == moment.party.name ? [Reason(CommonGround.sameParty)] : []
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Grading>) throws(Refusal) -> Deed {
    guard let proposed = file.latest(GradingProposed.self, of: file.subject.id, by: moment.day) else {
      throw .reasons([Reason(CommonGround.tooLittleKnown)])
    }
    let decided = GradingDecided(
      object: file.subject.id.retagged(), s: proposed.content.s, a: proposed.content.a, level: proposed.content.level,
      proposal: proposed.number, proposedBy: proposed.party)
    return Deed(Deed.Entry(decided, under: taken))
  }
}
