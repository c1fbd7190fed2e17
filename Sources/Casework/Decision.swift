/// What a command does to the books (办理结果): who is registered, and what is recorded, in this order.
public struct Decision: Hashable, Sendable {
  public var registrations: [Registration]
  public var facts: [Fact]

  public init(registrations: [Registration] = [], facts: [Fact] = []) {
    self.registrations = registrations
    self.facts = facts
  }

  public var isEmpty: Bool { registrations.isEmpty && facts.isEmpty }

  public mutating func add(_ other: Decision) {
    registrations += other.registrations
    facts += other.facts
  }
}
