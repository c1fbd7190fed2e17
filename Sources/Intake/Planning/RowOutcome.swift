public import Casework

/// What becomes of one row (逐行结果).
public struct RowOutcome: Hashable, Sendable {
  public enum Verdict: String, CaseIterable, Sendable {
    /// A site or a finding enters the books.
    case new
    case changed, unchanged, refused
  }

  /// Counted from 1.
  public let row: Int
  public let verdict: Verdict
  public let decision: Decision
}
