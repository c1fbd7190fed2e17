public import Statute

/// Finds that a finding was none (认定误报).
public struct DismissFinding: Step {
  public typealias Law = Rectification
  public static let event = Rectification.Event.dismissed

  public var ground: DismissalGround
  public var account: String

  public init(ground: DismissalGround, account: String) {
    self.ground = ground
    self.account = account
  }

  public static let example = DismissFinding(ground: .falsePositive, account: "该端口为蜜罐,非业务端口")

  public func tell(_ facts: inout Rectification.Facts, in file: CaseFile, at moment: Moment) {
    facts.reasonsGiven = account.isSaid
  }

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    let source = file.latest(FindingOpened.self, of: file.subject.id)?.content.source
    return source == .inspection && !moment.party.roles.contains(Role.police)
      ? [Reason(RectificationGround.policeFinding)] : []
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Rectification>) throws(Refusal) -> Deed {
    let dismissed = FindingDismissed(finding: file.subject.id.retagged(), ground: ground, account: account)
    return Deed(Deed.Entry(dismissed, under: taken))
  }
}
