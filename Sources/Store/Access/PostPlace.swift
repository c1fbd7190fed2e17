public import Casework
public import Statute

/// What a post is held in (任职处).
public enum PostPlace: Hashable, Sendable {
  case unit(UnitID)
  /// By the six digits of its code.
  case region(String)
  case tester(TesterID)
  /// The house itself, as its administrators and auditors.
  case house

  public var domain: Post.Domain {
    switch self {
    case .unit: .unit
    case .region: .region
    case .tester: .tester
    case .house: .house
    }
  }

  var unit: UnitID? { if case .unit(let unit) = self { unit } else { nil } }
  var region: String? { if case .region(let region) = self { region } else { nil } }
  var tester: TesterID? { if case .tester(let tester) = self { tester } else { nil } }
}
