public import Statute

/// Who acts (办理人): a name that the books keep, and the roles in which it may act.
public struct Party: Hashable, Sendable {
  public let name: String
  public let roles: Roles

  public init(_ name: String, as roles: Roles) {
    self.name = name
    self.roles = roles
  }
}
