/// The refusal to write a book whose checks do not balance (勾稽不平).
public struct Unbalanced: Error, CustomStringConvertible {
  public let failures: [Balance.Line]

  public init(failures: [Balance.Line]) { self.failures = failures }

  public var description: String {
    failures.map { "\($0.id) \($0.name)（\($0.scope)）：左值\($0.left)，右值\($0.right)，差\($0.difference)" }
      .joined(separator: "\n")
  }
}
