public import Casework
public import PQ
public import Registry
public import Reports
public import Statute

/// What a correction did, or in a rehearsal would do (更正回执).
public struct CorrectionReceipt: Sendable {
  /// The number of the correction; a rehearsal's is not kept.
  public let fact: FactNumber
  public let corrects: FactNumber
  /// The table of the fact, `grading_decided`.
  public let kind: String
  /// What the subject is called; nil for a fact without one.
  public let subject: String?
  public let recordedAt: Instant
  public let voids: Bool
  public let originalOn: Day?
  public let correctedOn: Day?
  /// The columns that differ, before and after; all of them when one of the two is void.
  public let original: [Particular]
  public let corrected: [Particular]
  /// The released reports that were counted again, in the order of their runs.
  public private(set) var effects: [Effect]
  public let lapsed: [LapsedPermit]
  /// The deadlines that were counted anew.
  public let due: [Receipt.Due]

  /// What the correction changes in one released report; nothing if no number is another.
  public struct Effect: Sendable {
    public let run: Int64
    public let campaign: String
    public let asOf: Day
    public let knownAt: Instant
    /// The region row of a 分册; nil for the whole city.
    public let region: String?
    public let changes: [CubeChange]
    /// The rows of the books on its day.
    public let rows: [RegionRow]

    /// Whether it concerns whoever corrects: the reports over all, and of those of one region only what changes.
    var isOfConcern: Bool { region == nil || !changes.isEmpty }
  }

  /// The same without the reports of regions that it does not change: they are nothing to whoever sees but a part.
  public var ofConcern: CorrectionReceipt {
    var receipt = self
    receipt.effects.removeAll { !$0.isOfConcern }
    return receipt
  }

  /// A permit that stood and no longer does (失效的上线许可), with the constraints it breaks.
  public struct LapsedPermit: Hashable, Sendable {
    public let permit: FactNumber
    /// The number of its site.
    public let site: String
    public let faults: [String]
  }
}
