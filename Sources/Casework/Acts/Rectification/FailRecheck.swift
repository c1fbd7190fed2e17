public import Statute

/// Finds a claim untrue and returns it with what is still wrong; the round is kept (复查未通过).
public struct FailRecheck: FindingRechecking {
  public static let event = Rectification.Event.verificationFailed

  public var retest: RecheckKind
  public var checkedBy: String
  public var witness: String?
  /// What is still wrong.
  public var faults: String

  public init(retest: RecheckKind, checkedBy: String, witness: String? = nil, faults: String) {
    self.retest = retest
    self.checkedBy = checkedBy
    self.witness = witness
    self.faults = faults
  }

  public static let example = FailRecheck(
    retest: .police, checkedBy: "张警官", witness: "周警官", faults: "仍可用弱口令登录")

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    recheckObjections(in: file, at: moment)
      + (faults.isSaid ? [] : [Reason(RectificationGround.faultsMissing, field: "faults")])
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Rectification>) throws(Refusal) -> Deed {
    Deed(try rechecked(.fail, faults: faults, on: file, under: taken))
  }
}
