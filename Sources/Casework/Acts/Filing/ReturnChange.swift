public import Statute

/// Returns a change with the reasons (变更退回); what was filed before stands.
public struct ReturnChange: Step {
  public typealias Law = Filing
  public static let event = Filing.Event.changeReturned

  public var reasons: [String]

  public init(reasons: [String]) { self.reasons = reasons }

  public static let example = ReturnChange(reasons: ["未附单位更名批文"])

  public func tell(_ facts: inout Filing.Facts, in file: CaseFile, at moment: Moment) {
    facts.reasonsGiven = !reasons.isEmpty
  }

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] { blank(reasons, field: "reasons") }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Filing>) throws(Refusal) -> Deed {
    let id = file.subject.id
    guard let filed = file.step(FilingChanged.self, by: .changeFiled, of: id, on: moment.day) else {
      throw .reasons([Reason(CommonGround.tooLittleKnown)])
    }
    return Deed(
      Deed.Entry(
        FilingChanged(object: id.retagged(), changes: filed.content.changes, reasons: reasons, answering: filed),
        under: taken))
  }
}
