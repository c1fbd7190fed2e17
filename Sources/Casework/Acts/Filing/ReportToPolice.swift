public import Statute

/// Reports the site of a basic telecom operator to the police of its level, instead of filing (报备).
public struct ReportToPolice: Step {
  public typealias Law = Filing
  public static let event = Filing.Event.reported
  public static let subject = SubjectKind.site

  public init() {}

  public static let example = ReportToPolice()

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Filing>) throws(Refusal) -> Deed {
    Deed(Deed.Entry(TelecomReported(site: file.subject.id.retagged()), under: taken))
  }
}
