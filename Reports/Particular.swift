/// One particular of a list row (细目): where, what, and what of it; codes unworded.
public struct Particular: Hashable, Sendable {
  /// A region row by its name; empty where the particular is of no place.
  public let place: String
  /// A column of a fact, or the id of a measure.
  public let name: String
  /// Empty where the name says it all.
  public let value: String

  public init(place: String = "", name: String, value: String) {
    self.place = place
    self.name = name
    self.value = value
  }
}
