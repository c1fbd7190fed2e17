public import Statute

/// Takes a site offline for a time, as approved (临时下线); U-15.
public struct GoOffline: Step {
  public typealias Law = Operation
  public static let event = Operation.Event.offlineBegun

  /// The last day.
  public var until: Day
  public var approvedBy: String
  public var reason: String

  public init(until: Day, approvedBy: String, reason: String) {
    self.until = until
    self.approvedBy = approvedBy
    self.reason = reason
  }

  public static let example = GoOffline(until: Day(2025, 6, 5), approvedBy: "刘局长", reason: "机房改造")

  public func tell(_ facts: inout Operation.Facts, in file: CaseFile, at moment: Moment) {
    facts.offlineApproved = !approvedBy.isEmpty
  }

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    var reasons = notLines(("approved_by", approvedBy)) + notProse(("reason", reason))
    if until < moment.day { reasons.append(Reason(OperationGround.offlineReversed, field: "until")) }
    let days = file.policy.temporaryOfflineDays(on: moment.day)
    if until > moment.day + days { reasons.append(Reason(OperationGround.offlineTooLong, field: "until", "\(days)日")) }
    if approvedBy == moment.party.name {
      reasons.append(Reason(CommonGround.sameParty, field: "approved_by", approvedBy))
    }
    return reasons
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Operation>) throws(Refusal) -> Deed {
    Deed(
      Deed.Entry(
        SiteSuspended(site: file.subject.id.retagged(), orderedBy: approvedBy, until: until, account: reason),
        under: taken))
  }
}
