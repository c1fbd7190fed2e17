public import Statute

/// Sends a letter on a risk that is no offence yet (发送公安提示函): in a case that escalated, or as a case of its own.
public struct SendReminder: Supervising {
  public typealias Law = Supervision
  public static let event = Supervision.Event.reminded
  public static let subject = SubjectKind.unit
  public static let alsoOn: Set<SubjectKind> = [.site, .notice]

  public var matter: String
  public var method: ServiceMethod
  /// The unit's person, or the department in charge of its trade.
  public var recipient: String
  /// By when the unit answers; only of a case of its own.
  public var dueOn: Day?

  public init(matter: String, method: ServiceMethod, recipient: String, dueOn: Day? = nil) {
    self.matter = matter
    self.method = method
    self.recipient = recipient
    self.dueOn = dueOn
  }

  public static let example = SendReminder(matter: "提示防范近期高危漏洞", method: .electronic, recipient: "王经办")

  public var lines: KeyValuePairs<String, String?> { ["recipient": recipient] }
  public var proses: KeyValuePairs<String, String?> { ["matter": matter] }

  public func tell(_ facts: inout Supervision.Facts, in file: CaseFile, at moment: Moment) {
    facts.reasonsGiven = matter.isLedgerProse
  }

  public func concerns(in file: CaseFile, at moment: Moment) -> [Reason] { tooEarly(dueOn, at: moment) }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Supervision>) throws(Refusal) -> Deed {
    let opened = try file.notice(.prompt, at: moment)
    let issued = NoticeIssued(
      notice: opened.id, matter: matter, approvedBy: moment.party.name, kind: .prompt, recipient: recipient)
    var deed = Deed(registrations: opened.registrations, Deed.Entry(issued, under: taken))
    if !opened.registrations.isEmpty {
      let served = NoticeServed(notice: opened.id, method: method.term, recipient: recipient, dueOn: dueOn)
      deed.entries.append(Deed.Entry(served, under: taken))
    }
    return deed
  }
}
