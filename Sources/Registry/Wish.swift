public import Casework
public import Statute

/// What a party asks of the registrar (办理请求): an act on a subject, and what its sender had seen.
public struct Wish: Sendable {
  public let act: any Act
  public let subject: Subject
  public let party: Party
  /// The day of the act.
  public let day: Day
  /// The number of the paper it rests on (文号).
  public let document: String?
  /// Digests of the evidence files that prove it (证明材料).
  public let evidence: [String]
  /// The version of the subject that the sender saw; nil: whatever it is.
  public let expected: FactNumber?
  /// A word of the sender's by which a wish sent twice is known.
  public let key: String?

  public init(
    _ act: any Act, on subject: Subject, by party: Party, on day: Day, document: String? = nil, evidence: [String] = [],
    expecting expected: FactNumber? = nil, key: String? = nil
  ) {
    self.act = act
    self.subject = subject
    self.party = party
    self.day = day
    self.document = document
    self.evidence = evidence
    self.expected = expected
    self.key = key
  }
}
