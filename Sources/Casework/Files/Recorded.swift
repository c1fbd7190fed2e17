public import Statute

/// A fact as the books hold it (在册事实): its number, day, party, paper and act, and what it says.
public struct Recorded<Content: Sendable>: Sendable {
  public let number: FactNumber
  /// The day of the act; nil when it is not known.
  public let on: Day?
  /// The party that recorded it.
  public let party: String
  public let document: String?
  /// `machine.event`, or `subject.fact` for a fact of no machine.
  public let act: String
  /// The stage a step led to; nil for a step that stays where it is, and for a fact of no machine.
  public let stage: String?
  public let subject: Subject
  /// The case it is a step of; for a fact of no machine, its subject.
  public let caseID: Identifier<Subject>
  public let content: Content

  public init(
    number: FactNumber, on: Day?, party: String, document: String?, act: String, stage: String?, subject: Subject,
    caseID: Identifier<Subject>, content: Content
  ) {
    self.number = number
    self.on = on
    self.party = party
    self.document = document
    self.act = act
    self.stage = stage
    self.subject = subject
    self.caseID = caseID
    self.content = content
  }

  /// The machine whose step it is.
  public var machine: Substring { act.prefix { $0 != "." } }

  func with<Other: Sendable>(_ other: Other) -> Recorded<Other> {
    Recorded<Other>(
      number: number, on: on, party: party, document: document, act: act, stage: stage, subject: subject,
      caseID: caseID, content: other)
  }
}
