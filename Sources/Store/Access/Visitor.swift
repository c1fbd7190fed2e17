public import Casework

/// Who is at the window (来访者): a name that the books keep, the roles it acts in, and what it may see.
public struct Visitor: Sendable {
  /// The account; nil for the office itself.
  public let account: String?
  /// The name that the books keep.
  public let name: String
  /// What it acts in.
  public let party: Party
  /// The words of its scope, as `mlps.scope` takes them.
  public let scope: String

  /// The office itself, which sees everything: whoever holds the database.
  /// Somebody that is not known: sees nothing, may do nothing.
  public static let nobody = Visitor(account: nil, name: "-", party: Party("-", as: []), scope: "")

  public static func office(_ party: Party) -> Visitor {
    Visitor(account: nil, name: party.name, party: party, scope: "all")
  }
}
