public import Statute

/// Says that the mark was taken down (网站标识被取下).
public struct RemoveMark: Step {
  public typealias Law = Eligibility
  public static let event = Eligibility.Event.markRemoved

  public init() {}

  public static let example = RemoveMark()

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    file.markHangs(on: file.subject.id, by: moment.day) ? [] : [Reason(EligibilityGround.markDoesNotHang)]
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Eligibility>) throws(Refusal) -> Deed {
    Deed(Deed.Entry(MarkRemoved(site: file.subject.id.retagged()), under: taken))
  }
}
