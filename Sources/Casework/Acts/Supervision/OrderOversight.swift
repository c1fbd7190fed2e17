public import Statute

/// Puts a unit or a site under the campaign's eye (下达督办): by order, by a summons or by circular.
public struct OrderOversight: Supervising {
  public typealias Law = Supervision
  public static let event = Supervision.Event.oversightOrdered
  public static let subject = SubjectKind.unit
  public static let alsoOn: Set<SubjectKind> = [.site]
  static let kinds: [NoticeKind] = [.supervision, .markSupervision, .interview, .circular]

  public var kind: NoticeKind
  public var matter: String
  public var dueOn: Day

  public init(kind: NoticeKind, matter: String, dueOn: Day) {
    self.kind = kind
    self.matter = matter
    self.dueOn = dueOn
  }

  public static let example = OrderOversight(kind: .supervision, matter: "专项整治进度滞后", dueOn: Day(2026, 12, 21))

  public var proses: KeyValuePairs<String, String?> { ["matter": matter] }

  public func tell(_ facts: inout Supervision.Facts, in file: CaseFile, at moment: Moment) {
    facts.reasonsGiven = matter.isLedgerProse
  }

  public func concerns(in file: CaseFile, at moment: Moment) -> [Reason] {
    let wrong =
      Self.kinds.contains(kind)
      ? []
      : [Reason(SupervisionGround.wrongPaper, field: "kind", Self.kinds.map(\.rawValue).joined(separator: "、"))]
    return wrong + tooEarly(dueOn, at: moment)
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Supervision>) throws(Refusal) -> Deed {
    let opened = try file.notice(kind, at: moment)
    return Deed(
      registrations: opened.registrations,
      Deed.Entry(NoticeIssued(notice: opened.id, matter: matter, kind: kind, dueOn: dueOn), under: taken))
  }
}
