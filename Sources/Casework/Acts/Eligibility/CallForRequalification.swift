public import Statute

/// Calls a site to be examined anew (列入资格复核).
public struct CallForRequalification: Step {
  public typealias Law = Eligibility
  public static let event = Eligibility.Event.recheckCalled

  public init() {}

  public static let example = CallForRequalification()

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Eligibility>) throws(Refusal) -> Deed {
    Deed(Deed.Entry(EligibilityRequested(site: file.subject.id.retagged(), review: .requalification), under: taken))
  }
}
