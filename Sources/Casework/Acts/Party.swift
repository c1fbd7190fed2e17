public import Statute

/// Who acts (办理人): a name that the books keep, and the roles in which it may act.
public struct Party: Hashable, Sendable {
  public let name: String
  public let roles: Roles

  /// In whose name a made-up history is recorded (示例数据); what is printed of it says so.
  public static let sample = "示例数据"

  public init(_ name: String, as roles: Roles) {
    self.name = name
    self.roles = roles
  }
}
