public import Statute

/// What an assessment is for (测评类型); the kinds of re-test that end in a report, `domain.md` §5.3.
public enum AssessmentKind: String, Vocabulary {
  case year, change, retest

  public var kind: RetestKind {
    switch self {
    case .year: .periodic
    case .change: .change
    case .retest: .retest
    }
  }

  public var term: String { kind.term }
}
