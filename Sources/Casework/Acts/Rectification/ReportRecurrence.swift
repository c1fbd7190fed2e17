public import Statute

/// Reports that a closed finding is back, under its own number (隐患反复); a new number points back by `recurrence_of`.
public struct ReportRecurrence: Step {
  public typealias Law = Rectification
  public static let event = Rectification.Event.recurred

  public var ground: String

  public init(ground: String) { self.ground = ground }

  public static let example = ReportRecurrence(ground: "巡查发现弱口令再次出现")

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    ground.isSaid ? [] : [Reason(RectificationGround.groundMissing, field: "ground")]
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Rectification>) throws(Refusal) -> Deed {
    Deed(Deed.Entry(FindingReopened(finding: file.subject.id.retagged(), ground: ground), under: taken))
  }
}
