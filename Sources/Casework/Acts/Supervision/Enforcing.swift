public import Statute

/// A step against a unit that did not put right (处置措施), drafted by one and decided by another (I-18).
public protocol Enforcing: Supervising {
  var draftedBy: String { get }
}

extension Enforcing {
  public var lines: KeyValuePairs<String, String?> { ["drafted_by": draftedBy] }

  public func tell(_ facts: inout Supervision.Facts, in file: CaseFile, at moment: Moment) {
    facts.approverIsDrafter = draftedBy == moment.party.name
  }
}
