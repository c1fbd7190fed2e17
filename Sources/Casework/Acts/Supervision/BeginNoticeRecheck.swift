public import Statute

/// Begins the re-check (开始复查), upon the report or after the deadline.
public struct BeginNoticeRecheck: Rechecking {
  public typealias Law = Supervision
  public static let event = Supervision.Event.recheckBegun
  public static let outcome: NoticeRechecked.Outcome? = nil

  public var officers: [String]

  public init(officers: [String]) { self.officers = officers }

  public static let example = BeginNoticeRecheck(officers: ["张警官", "赵警官"])

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Supervision>) throws(Refusal) -> Deed {
    Deed(
      Deed.Entry(
        NoticeRechecked(notice: file.subject.id.retagged(), officers: officers, outcome: nil), under: taken))
  }
}
