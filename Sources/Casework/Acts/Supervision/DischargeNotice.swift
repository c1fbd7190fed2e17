public import Statute

/// Ends a case that has lost its object (终结办理), with the reason.
public struct DischargeNotice: Supervising {
  public typealias Law = Supervision
  public static let event = Supervision.Event.discharged

  public var ground: String

  public init(ground: String) { self.ground = ground }

  public static let example = DischargeNotice(ground: "网站已关停")

  public var proses: KeyValuePairs<String, String?> { ["ground": ground] }

  public func tell(_ facts: inout Supervision.Facts, in file: CaseFile, at moment: Moment) {
    facts.reasonsGiven = ground.isLedgerProse
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Supervision>) throws(Refusal) -> Deed {
    Deed(
      Deed.Entry(
        NoticeEnded(notice: file.subject.id.retagged(), outcome: .closed, ground: ground), under: taken))
  }
}
