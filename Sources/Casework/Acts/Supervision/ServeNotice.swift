public import Statute

/// Serves a notice (送达): when, how, on whom, and by when the unit is to answer.
public struct ServeNotice: Supervising {
  public typealias Law = Supervision
  public static let event = Supervision.Event.served

  public var method: ServiceMethod
  public var recipient: String
  /// As the paper states it; an order that states none runs for the general time.
  public var dueOn: Day?

  public init(method: ServiceMethod, recipient: String, dueOn: Day? = nil) {
    self.method = method
    self.recipient = recipient
    self.dueOn = dueOn
  }

  public static let example = ServeNotice(method: .direct, recipient: "王经办", dueOn: Day(2026, 12, 21))

  public var lines: KeyValuePairs<String, String?> { ["recipient": recipient] }

  public func tell(_ facts: inout Supervision.Facts, in file: CaseFile, at moment: Moment) {
    facts.serviceRecorded = recipient.isLedgerLine
  }

  public func concerns(in file: CaseFile, at moment: Moment) -> [Reason] { tooEarly(dueOn, at: moment) }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Supervision>) throws(Refusal) -> Deed {
    let isOrder = file.paperKind(ofNotice: file.subject.id, on: moment.day) == .rectificationOrder
    let byRule = dueOn == nil && isOrder
    return Deed(
      Deed.Entry(
        NoticeServed(
          notice: file.subject.id.retagged(), method: method.term, recipient: recipient,
          dueOn: byRule ? file.generalDeadline(servedOn: moment.day)?.due : dueOn, dueByRule: byRule),
        under: taken))
  }
}
