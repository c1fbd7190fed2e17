public import Statute

/// Drafts a notice (拟制通知书): after an inspection in its case, otherwise as a case of its own.
public struct DraftNotice: Supervising {
  public typealias Law = Supervision
  public static let event = Supervision.Event.noticeDrafted
  public static let subject = SubjectKind.unit
  public static let alsoOn: Set<SubjectKind> = [.site, .notice]
  static let kinds: [NoticeKind] = [.rectificationOrder, .hiddenDanger]

  /// An order to put right (限期整改通知书), or a word of hidden danger (安全隐患告知书) that sets no deadline.
  public var kind: NoticeKind
  public var matter: String
  public var grounds: [RectificationReason]

  public init(kind: NoticeKind, matter: String, grounds: [RectificationReason] = []) {
    self.kind = kind
    self.matter = matter
    self.grounds = grounds
  }

  public static let example = DraftNotice(
    kind: .rectificationOrder, matter: "未落实网络安全等级保护制度,限期整改", grounds: [.measuresMissing, .notTested])

  public var proses: KeyValuePairs<String, String?> { ["matter": matter] }

  public func tell(_ facts: inout Supervision.Facts, in file: CaseFile, at moment: Moment) {
    facts.reasonsGiven = matter.isLedgerProse
  }

  public func concerns(in file: CaseFile, at moment: Moment) -> [Reason] {
    var reasons: [Reason] = []
    if !Self.kinds.contains(kind) {
      reasons.append(
        Reason(SupervisionGround.wrongPaper, field: "kind", Self.kinds.map(\.rawValue).joined(separator: "、")))
    }
    if kind == .rectificationOrder, grounds.isEmpty {
      reasons.append(Reason(SupervisionGround.groundMissing, field: "grounds"))
    }
    return reasons
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Supervision>) throws(Refusal) -> Deed {
    let opened = try file.notice(kind, at: moment)
    return Deed(
      registrations: opened.registrations,
      Deed.Entry(
        NoticeIssued(notice: opened.id, matter: matter, grounds: grounds.map(\.rawValue), kind: kind), under: taken))
  }
}
