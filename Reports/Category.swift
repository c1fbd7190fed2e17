/// A category of units (单位类别) as the register codes it and the books print it.
public struct Category: Hashable, Sendable {
  public let code: String
  public let name: String
}
