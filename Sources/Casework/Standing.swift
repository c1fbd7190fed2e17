public import Statute

/// A fact as it stands on the books now (现行有效的事实): its number, its day, and what of it a desk needs.
public struct Standing<Value: Sendable>: Sendable {
  public let number: FactNumber
  public let on: Day?
  public let value: Value

  public init(number: FactNumber, on: Day?, value: Value) {
    self.number = number
    self.on = on
    self.value = value
  }
}
