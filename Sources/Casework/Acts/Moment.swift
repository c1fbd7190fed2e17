public import Statute

/// When and by whom an act is performed (办理时点): what a decision may know of the world outside the file.
public struct Moment: Sendable {
  /// The day of the act, whose law applies.
  public let day: Day
  /// The day on which it is recorded.
  public let today: Day
  public let party: Party
  /// The number of the paper it rests on (文号).
  public let document: String?
  /// An identity nobody has yet, for the one new case an act may open.
  public let fresh: Identifier<Subject>

  public init(on day: Day, today: Day, by party: Party, document: String? = nil, fresh: Identifier<Subject>) {
    self.day = day
    self.today = today
    self.party = party
    self.document = document
    self.fresh = fresh
  }
}
