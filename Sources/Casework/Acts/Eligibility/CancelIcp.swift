public import Statute

/// Cancels the filing of a site that failed its review (取消网站备案资格); the members were told before.
public struct CancelIcp: Step {
  public typealias Law = Eligibility
  public static let event = Eligibility.Event.filingCancelled

  public init() {}

  public static let example = CancelIcp()

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    let id = file.subject.id
    guard moment.day >= Instrument.campaign2015.inForce,
      let failed = file.last("eligibility.recheck_failed", of: id, by: moment.day)
    else { return [] }
    let told = file.latest(EligibilityNotified.self, of: id, by: moment.day)
    return told.map { $0.isLater(than: failed) } ?? false ? [] : [Reason(EligibilityGround.membersNotNotified)]
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Eligibility>) throws(Refusal) -> Deed {
    Deed(Deed.Entry(IcpCancelled(site: file.subject.id.retagged()), under: taken))
  }
}
