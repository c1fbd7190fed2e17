public import Statute

/// A step by which a site ends, seen by somebody else to be offline (关停、迁移并入).
public protocol Closing: Step where Law == Operation {
  var verifiedOn: Day { get }
  var verifiedBy: String { get }
}

extension Closing {
  /// What every ending has to show.
  func endingObjections(in file: CaseFile, at moment: Moment) -> [Reason] {
    var reasons = notLines(("verified_by", verifiedBy))
    if verifiedOn > moment.day { reasons.append(Reason(OperationGround.notVerified, field: "verified_on")) }
    if verifiedBy == moment.party.name {
      reasons.append(Reason(OperationGround.verifiedByItself, field: "verified_by", verifiedBy))
    }
    return reasons
  }
}
