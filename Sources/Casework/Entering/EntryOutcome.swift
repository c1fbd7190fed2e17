/// What a row does to the books (登记结果), with what ought to be looked at.
public struct EntryOutcome: Hashable, Sendable {
  public var decision = Decision()
  public var warnings: [EntryWarning] = []

  public init() {}

  mutating func record(_ fact: Fact) { decision.facts.append(fact) }

  mutating func warn(_ cause: EntryWarning.Cause, _ field: EntryField, _ details: String...) {
    warnings.append(EntryWarning(cause, field, details))
  }
}

extension EntryWarning {
  init(_ cause: Cause, _ field: EntryField, _ details: [String]) {
    self.cause = cause
    self.field = field
    self.details = details
  }
}
