public import Statute

/// Moves what a site had to another one and ends it (迁移并入).
public struct MergeSite: Closing {
  public typealias Law = Operation
  public static let event = Operation.Event.merged

  /// The site it is merged into; nil when that one is not in the books.
  public var into: SiteID?
  public var verifiedOn: Day
  public var verifiedBy: String

  public init(into: SiteID? = nil, verifiedOn: Day, verifiedBy: String) {
    self.into = into
    self.verifiedOn = verifiedOn
    self.verifiedBy = verifiedBy
  }

  public static let example = MergeSite(verifiedOn: Day(2025, 5, 20), verifiedBy: "张警官")

  public func tell(_ facts: inout Operation.Facts, in file: CaseFile, at moment: Moment) {
    facts.hostOffline = verifiedOn <= moment.day
  }

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    endingObjections(in: file, at: moment)
      + (into?.retagged() == file.subject.id ? [Reason(OperationGround.mergedIntoItself, field: "into")] : [])
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Operation>) throws(Refusal) -> Deed {
    Deed(
      Deed.Entry(
        SiteClosed(
          site: file.subject.id.retagged(), mergedInto: into, merged: true, verifiedOn: verifiedOn,
          verifiedBy: verifiedBy), under: taken))
  }
}
