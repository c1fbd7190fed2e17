/// One edition of a time limit (期限规定): from what, how long, and whose duty; `domain.md` §8.7.
public struct Period: Hashable, Sendable {
  /// Whose clock it is; the two are never mixed in one overdue count (I-20).
  public enum Duty: String, CaseIterable, Hashable, Sendable {
    case unit, police

    public var term: String { self == .unit ? "单位" : "公安机关" }
  }

  /// The event it counts from; its day is not counted.
  public let start: String
  public let length: Length
  public let duty: Duty

  init(_ start: String, _ length: Length, _ duty: Duty) {
    self.start = start
    self.length = length
    self.duty = duty
  }
}
