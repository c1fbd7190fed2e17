public import Statute

/// A kind of re-check of one finding (复查类型); `domain.md` §5.3.
public enum RecheckKind: String, Vocabulary {
  case regression, retest, police
  case selfCheck = "self"

  public var kind: RetestKind {
    switch self {
    case .regression: .regression
    case .retest: .retest
    case .police: .police
    case .selfCheck: .selfCheck
    }
  }

  public var term: String { kind.term }
}
