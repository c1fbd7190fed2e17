public import Statute

/// Gives a unit more time (延期): once by the police, again only by a supervisor.
public struct ExtendNotice: Supervising {
  public typealias Law = Supervision
  public static let event = Supervision.Event.extended

  public var dueOn: Day
  public var ground: String

  public init(dueOn: Day, ground: String) {
    self.dueOn = dueOn
    self.ground = ground
  }

  public static let example = ExtendNotice(dueOn: Day(2027, 1, 20), ground: "设备采购尚未完成")

  public var proses: KeyValuePairs<String, String?> { ["ground": ground] }

  public func concerns(in file: CaseFile, at moment: Moment) -> [Reason] {
    guard let standing = file.deadline(ofNotice: file.subject.id, on: moment.day) else {
      return [Reason(SupervisionGround.noDeadline)]
    }
    return dueOn > standing.due
      ? [] : [Reason(SupervisionGround.notLater, field: "due_on", "\(standing.due)")]
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Supervision>) throws(Refusal) -> Deed {
    Deed(
      Deed.Entry(
        NoticeEnded(notice: file.subject.id.retagged(), outcome: .extended, dueOn: dueOn, ground: ground),
        under: taken))
  }
}
