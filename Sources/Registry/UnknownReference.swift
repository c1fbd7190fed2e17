/// What an act says names a subject that nobody has registered (所指主体未登记); only the books know that there is none.
public struct UnknownReference: Error, Hashable, Sendable {
  /// The name of the rule that refused it.
  public let constraint: String

  public init(_ constraint: String) { self.constraint = constraint }
}
