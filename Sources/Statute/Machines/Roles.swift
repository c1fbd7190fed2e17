/// A set of roles (有权主体), any one of which will do.
public struct Roles: OptionSet, Hashable, Sendable {
  public let rawValue: UInt16

  public init(rawValue: UInt16) { self.rawValue = rawValue }

  public init(_ role: Role) { rawValue = 1 << UInt16(Role.allCases.firstIndex(of: role) ?? 15) }

  public static let `operator` = Roles(.operator)
  public static let unitLeader = Roles(.unitLeader)
  public static let expertGroup = Roles(.expertGroup)
  public static let authority = Roles(.authority)
  public static let police = Roles(.police)
  public static let policeSupervisor = Roles(.policeSupervisor)
  public static let tester = Roles(.tester)
  public static let coordinator = Roles(.coordinator)
  public static let establishmentOffice = Roles(.establishmentOffice)
  public static let governmentOffice = Roles(.governmentOffice)
  public static let communications = Roles(.communications)
  public static let clock = Roles(.clock)

  /// In the order of the vocabulary.
  public var members: [Role] { Role.allCases.filter { contains(Roles($0)) } }

  public func contains(_ role: Role) -> Bool { contains(Roles(role)) }
}
