public import Statute

/// Puts an existing site on the list of those to be re-qualified (存量网站列入资格复核).
public struct EnterForRecheck: Step {
  public typealias Law = Eligibility
  public static let event = Eligibility.Event.enteredForRecheck

  public init() {}

  public static let example = EnterForRecheck()

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Eligibility>) throws(Refusal) -> Deed {
    Deed(Deed.Entry(EligibilityRequested(site: file.subject.id.retagged(), review: .requalification), under: taken))
  }
}
