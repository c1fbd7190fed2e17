/// What entered and what left the register between two issues (增减), counted from the facts, not from the stock.
public struct Movement: Hashable, Sendable {
  public let entered: Int
  public let left: Int

  public init(entered: Int, left: Int) {
    self.entered = entered
    self.left = left
  }
}
