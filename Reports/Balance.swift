/// The balance checks of one issue, worked out (数据核对结果).
public struct Balance: Sendable {
  /// One check with what it compared.
  public struct Line: Hashable, Sendable {
    public enum Verdict: Hashable, Sendable {
      case pass
      case fail
      /// Does not balance, and why that stands (更正说明, or who accepted it).
      case explained(String)
      /// There is nothing to compare with.
      case notApplicable
    }

    public let id: String
    public let name: String
    /// Where it was compared; for a failure, the first place that fails.
    public let scope: String
    public let left: Int
    public let right: Int
    public let verdict: Verdict

    public init(id: String, name: String, scope: String, left: Int, right: Int, verdict: Verdict) {
      self.id = id
      self.name = name
      self.scope = scope
      self.left = left
      self.right = right
      self.verdict = verdict
    }

    public var difference: Int { left - right }
  }

  public let lines: [Line]

  /// Whether the issue may be released.
  public var isBalanced: Bool { !lines.contains { $0.verdict == .fail } }

  public var failures: [Line] { lines.filter { $0.verdict == .fail } }
}
