public import Statute

/// Hangs the mark on the pages (加挂网站标识).
public struct HangMark: Step {
  public typealias Law = Eligibility
  public static let event = Eligibility.Event.markHung

  public init() {}

  public static let example = HangMark()

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    file.markHangs(on: file.subject.id, by: moment.day) ? [Reason(EligibilityGround.markHangs)] : []
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Eligibility>) throws(Refusal) -> Deed {
    Deed(Deed.Entry(MarkHung(site: file.subject.id.retagged()), under: taken))
  }
}
