public import Statute

/// Warns a unit that let the deadline pass (警告).
public struct IssueWarning: Penalising {
  public typealias Law = Supervision
  public static let event = Supervision.Event.warned

  public var conductOn: Day
  public var draftedBy: String

  public init(conductOn: Day, draftedBy: String) {
    self.conductOn = conductOn
    self.draftedBy = draftedBy
  }

  public static let example = IssueWarning(conductOn: Day(2026, 10, 20), draftedBy: "张警官")

  public func concerns(in file: CaseFile, at moment: Moment) -> [Reason] {
    faultsOfConduct(.measures("第四十条"), at: moment)
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Supervision>) throws(Refusal) -> Deed {
    // The order to put right and the warning are the first step of the Cybersecurity Law too, since there is one.
    let law = [taken.provision.basis, penaltyArticle].compactMap { $0?.description }.joined(separator: ";")
    return Deed(
      Deed.Entry(
        Penalised(
          unit: try file.supervisedUnit(on: moment.day), conductOn: conductOn, kind: .warning, law: law,
          notice: file.subject.id.retagged(), tier: penaltyArticle == nil ? nil : 1, draftedBy: draftedBy),
        under: taken))
  }
}
