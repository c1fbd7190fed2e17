public import Statute

/// Signs for a notice that was served (签收).
public struct AcknowledgeNotice: Supervising {
  public typealias Law = Supervision
  public static let event = Supervision.Event.acknowledged

  public var signedBy: String

  public init(signedBy: String) { self.signedBy = signedBy }

  public static let example = AcknowledgeNotice(signedBy: "王经办")

  public var lines: KeyValuePairs<String, String?> { ["signed_by": signedBy] }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Supervision>) throws(Refusal) -> Deed {
    let served = file.latest(NoticeServed.self, of: file.subject.id, by: moment.day)?.content
    return Deed(
      Deed.Entry(
        NoticeServed(
          notice: file.subject.id.retagged(), method: served?.method ?? ServiceMethod.direct.term,
          recipient: signedBy, dueOn: served?.dueOn, dueByRule: served?.dueByRule),
        under: taken))
  }
}
