/// Whose clock it is (期限所属主体): a thing of one of the registers.
public struct ClockSubject: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable { case unit, site, object, finding, notice, assessment }
  public enum Tag: Sendable {}

  public let kind: Kind
  public let id: Identifier<Tag>

  public init(_ kind: Kind, _ id: Identifier<Tag>) {
    self.kind = kind
    self.id = id
  }
}
