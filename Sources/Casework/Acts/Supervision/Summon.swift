public import Statute

/// Summons the legal representative or the one in charge (约谈): in a case that escalated, or as a case of its own.
///
/// Which police may do so is in doubt (U-09): a supervisor decides it and leaves a note.
public struct Summon: Enforcing {
  public typealias Law = Supervision
  public static let event = Supervision.Event.summoned
  public static let subject = SubjectKind.unit
  public static let alsoOn: Set<SubjectKind> = [.site, .notice]

  public var person: String
  /// Why, and why this office may.
  public var note: String
  public var method: ServiceMethod
  public var draftedBy: String
  /// By when the unit answers; only of a case of its own.
  public var dueOn: Day?

  public init(person: String, note: String, method: ServiceMethod, draftedBy: String, dueOn: Day? = nil) {
    self.person = person
    self.note = note
    self.method = method
    self.draftedBy = draftedBy
    self.dueOn = dueOn
  }

  public static let example = Summon(person: "刘局长", note: "存在较大安全风险,报上级同意", method: .direct, draftedBy: "张警官")

  public var lines: KeyValuePairs<String, String?> { ["person": person, "drafted_by": draftedBy] }
  public var proses: KeyValuePairs<String, String?> { ["note": note] }

  public func concerns(in file: CaseFile, at moment: Moment) -> [Reason] { tooEarly(dueOn, at: moment) }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Supervision>) throws(Refusal) -> Deed {
    let opened = try file.notice(.interview, at: moment)
    let issued = NoticeIssued(
      notice: opened.id, matter: note, approvedBy: moment.party.name, kind: .interview, recipient: person,
      draftedBy: draftedBy)
    var deed = Deed(registrations: opened.registrations, Deed.Entry(issued, under: taken))
    if !opened.registrations.isEmpty {
      let served = NoticeServed(notice: opened.id, method: method.term, recipient: person, dueOn: dueOn)
      deed.entries.append(Deed.Entry(served, under: taken))
    }
    return deed
  }
}
