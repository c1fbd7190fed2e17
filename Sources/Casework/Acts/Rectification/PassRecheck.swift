public import Statute

/// Finds a claim true and closes the finding by this re-check, the only way to close it (复查通过销号).
public struct PassRecheck: FindingRechecking {
  public static let event = Rectification.Event.verified

  public var retest: RecheckKind
  public var checkedBy: String
  /// The second officer of a police re-check.
  public var witness: String?

  public init(retest: RecheckKind, checkedBy: String, witness: String? = nil) {
    self.retest = retest
    self.checkedBy = checkedBy
    self.witness = witness
  }

  public static let example = PassRecheck(retest: .police, checkedBy: "张警官", witness: "周警官")

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    recheckObjections(in: file, at: moment)
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Rectification>) throws(Refusal) -> Deed {
    let closed = FindingClosed(finding: file.subject.id.retagged(), closedBy: checkedBy)
    return Deed(
      try rechecked(.pass, on: file, under: taken),
      Deed.Entry(closed, under: taken).citing("recheck", entry: 0))
  }
}
