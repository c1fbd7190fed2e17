public import Statute

/// Sends an answer back to be done again (退回重办), by a new day.
public struct RejectAnswer: Supervising {
  public typealias Law = Supervision
  public static let event = Supervision.Event.answerRejected

  public var ground: String
  public var dueOn: Day

  public init(ground: String, dueOn: Day) {
    self.ground = ground
    self.dueOn = dueOn
  }

  public static let example = RejectAnswer(ground: "整改不到位", dueOn: Day(2027, 1, 20))

  public var proses: KeyValuePairs<String, String?> { ["ground": ground] }

  public func tell(_ facts: inout Supervision.Facts, in file: CaseFile, at moment: Moment) {
    facts.reasonsGiven = ground.isLedgerProse
  }

  public func concerns(in file: CaseFile, at moment: Moment) -> [Reason] {
    tooEarly(dueOn, at: moment) + file.sameParty(as: moment)
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Supervision>) throws(Refusal) -> Deed {
    Deed(
      Deed.Entry(
        NoticeEnded(notice: file.subject.id.retagged(), outcome: .returned, dueOn: dueOn, ground: ground),
        under: taken))
  }
}
