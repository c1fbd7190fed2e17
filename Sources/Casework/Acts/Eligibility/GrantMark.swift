public import Statute

/// Grants a site its mark (核发网站标识).
public struct GrantMark: Step {
  public typealias Law = Eligibility
  public static let event = Eligibility.Event.markGranted

  /// Its number or address at the registry.
  public var code: String?

  public init(code: String? = nil) {
    self.code = code
  }

  public static let example = GrantMark(code: "CA150000000012345678")

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] { notLines(("code", code)) }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Eligibility>) throws(Refusal) -> Deed {
    Deed(Deed.Entry(MarkGranted(site: file.subject.id.retagged(), code: code), under: taken))
  }
}
