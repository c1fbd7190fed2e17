public import Statute

/// Takes an answered item off the list (销号), by another than who answered.
public struct ReleaseNotice: Supervising {
  public typealias Law = Supervision
  public static let event = Supervision.Event.released

  public init() {}

  public static let example = ReleaseNotice()

  public func concerns(in file: CaseFile, at moment: Moment) -> [Reason] { file.sameParty(as: moment) }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Supervision>) throws(Refusal) -> Deed {
    Deed(Deed.Entry(NoticeEnded(notice: file.subject.id.retagged(), outcome: .closed), under: taken))
  }
}
