/// The answer to whether a text is a valid identifier (校验结果).
public struct Verdict: Hashable, Sendable {
  /// The stored form; nil when the text is not valid.
  public let normalised: String?
  public let problems: [Problem]
  /// What a person should look at, though it is accepted.
  public let warnings: [Warning]

  public var isValid: Bool { problems.isEmpty }

  init(normalised: String?, problems: [Problem] = [], warnings: [Warning] = []) {
    self.normalised = problems.isEmpty ? normalised : nil
    self.problems = problems
    self.warnings = warnings
  }
}
