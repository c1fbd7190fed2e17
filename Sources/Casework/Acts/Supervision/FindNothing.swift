public import Statute

/// Ends an inspection that found nothing (未发现问题).
public struct FindNothing: Supervising {
  public typealias Law = Supervision
  public static let event = Supervision.Event.foundNothing

  public init() {}

  public static let example = FindNothing()

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Supervision>) throws(Refusal) -> Deed {
    Deed(Deed.Entry(NoticeEnded(notice: file.subject.id.retagged(), outcome: .closed), under: taken))
  }
}
