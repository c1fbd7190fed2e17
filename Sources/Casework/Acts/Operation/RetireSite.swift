public import Statute

/// Closes a site for good: announced, everything handed back, seen to be offline (关停).
public struct RetireSite: Closing {
  public typealias Law = Operation
  public static let event = Operation.Event.retired

  public var announcedOn: Day
  /// What has been handed back.
  public var cleared: [Deregistration]
  public var verifiedOn: Day
  public var verifiedBy: String

  public init(announcedOn: Day, cleared: [Deregistration], verifiedOn: Day, verifiedBy: String) {
    self.announcedOn = announcedOn
    self.cleared = cleared
    self.verifiedOn = verifiedOn
    self.verifiedBy = verifiedBy
  }

  public static let example = RetireSite(
    announcedOn: Day(2025, 5, 6), cleared: Deregistration.allCases, verifiedOn: Day(2025, 5, 20), verifiedBy: "张警官")

  public func tell(_ facts: inout Operation.Facts, in file: CaseFile, at moment: Moment) {
    facts.closureCleared = announcedOn <= moment.day
  }

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    let due = file.deregistrations(of: file.subject.id, on: moment.day)
    return endingObjections(in: file, at: moment)
      + due.filter { !cleared.contains($0) }.map {
        Reason(OperationGround.notHandedBack, field: "cleared", $0.term)
      }
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Operation>) throws(Refusal) -> Deed {
    Deed(
      Deed.Entry(
        SiteClosed(
          site: file.subject.id.retagged(), merged: false, verifiedOn: verifiedOn, verifiedBy: verifiedBy,
          announcedOn: announcedOn, cleared: cleared), under: taken))
  }
}
