/// A yearly protection plan handed in (保护工作方案); 公网安〔2025〕1846号 Q23.
public struct ProtectionPlanHandedIn: ObjectFact {
  public static let table = "protection_plan_handed_in"

  public let object: ObjectID
  public let year: Int

  public init(object: ObjectID, year: Int) {
    self.object = object
    self.year = year
  }
}
