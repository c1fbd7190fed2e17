/// That a unit is no more (单位撤销、合并、更替).
public struct UnitEnded: UnitFact {
  public static let table = "unit_ended"

  public let unit: UnitID
  /// Who took over, nil when nobody did.
  public let successor: UnitID?

  public init(unit: UnitID, successor: UnitID? = nil) {
    self.unit = unit
    self.successor = successor
  }
}
