public import Statute

/// Tells the unit in writing which organ is competent instead (告知不属管辖).
public struct FindNotCompetent: Step {
  public typealias Law = Filing
  public static let event = Filing.Event.foundNotCompetent

  public var competentOrgan: String

  public init(competentOrgan: String) { self.competentOrgan = competentOrgan }

  public static let example = FindNotCompetent(competentOrgan: "山东省公安厅网络安全保卫总队")

  public func tell(_ facts: inout Filing.Facts, in file: CaseFile, at moment: Moment) {
    facts.competentOrganNamed = !competentOrgan.allSatisfy(\.isWhitespace)
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Filing>) throws(Refusal) -> Deed {
    Deed(
      Deed.Entry(
        FilingAnswered(
          object: file.subject.id.retagged(), outcome: .notCompetent, competentOrgan: competentOrgan),
        under: taken))
  }
}
