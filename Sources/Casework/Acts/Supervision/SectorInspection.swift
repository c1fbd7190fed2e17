public import Statute

/// The sector's own inspection, whose result stands for the police's (行业主管部门检查).
public struct SectorInspection: Codable, Hashable, Sendable {
  public var department: String
  public var inspectedOn: Day

  public init(department: String, inspectedOn: Day) {
    self.department = department
    self.inspectedOn = inspectedOn
  }
}
