/// What the register says about itself at the freeze (数据质量): counts that no cell of a summary shows.
public struct Integrity: Sendable {
  /// Facts left uncounted because the day they took effect is unknown.
  public var unknownDates: Int
  /// Values on which two sources disagree, not yet settled.
  public var conflicts: Int
  /// Main domains borne by more than one website.
  public var repeatedDomains: Int
  /// Websites attributed to more than one row.
  public var sitesInTwoRows: Int
  /// Names of units that were not valid on T.
  public var outdatedNames: Int
  /// Websites that came into and went out of A1 since the previous issue; nil when there is none.
  public var movement: Movement?
  /// The same by rows, by their order; a website that changed its row left the one and entered the other.
  public var movements: [Int: Movement]
  /// Why a cumulative count has fallen (更正), by measure.
  public var corrections: [Measure.ID: String]
  /// Who accepted an imbalance and why, by the id of the check.
  public var acceptances: [String: String]

  public init(
    unknownDates: Int = 0, conflicts: Int = 0, repeatedDomains: Int = 0, sitesInTwoRows: Int = 0,
    outdatedNames: Int = 0, movement: Movement? = nil, movements: [Int: Movement] = [:],
    corrections: [Measure.ID: String] = [:], acceptances: [String: String] = [:]
  ) {
    self.unknownDates = unknownDates
    self.conflicts = conflicts
    self.repeatedDomains = repeatedDomains
    self.sitesInTwoRows = sitesInTwoRows
    self.outdatedNames = outdatedNames
    self.movement = movement
    self.movements = movements
    self.corrections = corrections
    self.acceptances = acceptances
  }
}
