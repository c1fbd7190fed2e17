public import Statute

/// A length that the place has set for a time limit (本地期限), from a day on, with the paper it rests on.
public struct LocalLength: Hashable, Sendable {
  public let limit: TimeLimit
  public let since: Day
  public let length: DueLength
  public let paper: String

  public init(_ limit: TimeLimit, since: Day, _ length: DueLength, paper: String) {
    self.limit = limit
    self.since = since
    self.length = length
    self.paper = paper
  }
}

extension [LocalLength] {
  /// The one in force on a day; of two from the same day the later in the list.
  func inForce(_ limit: TimeLimit, on day: Day) -> LocalLength? {
    var last: LocalLength?
    for length in self where length.limit == limit && length.since <= day && length.since >= last?.since ?? length.since
    {
      last = length
    }
    return last
  }
}
