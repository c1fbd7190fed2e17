public import Statute

/// Fines the unit, or a person directly responsible (罚款), within the range of the law of the day of the conduct.
public struct ImposeFine: Penalising {
  public typealias Law = Supervision
  public static let event = Supervision.Event.fined

  public var conductOn: Day
  /// Which step of the penalty, the lightest 1.
  public var tier: Int
  /// In yuan.
  public var amount: Int
  /// The person directly responsible; nil: the unit.
  public var person: String?
  public var draftedBy: String

  public init(conductOn: Day, tier: Int, amount: Int, person: String? = nil, draftedBy: String) {
    self.conductOn = conductOn
    self.tier = tier
    self.amount = amount
    self.person = person
    self.draftedBy = draftedBy
  }

  public static let example = ImposeFine(conductOn: Day(2026, 10, 20), tier: 2, amount: 50_000, draftedBy: "张警官")

  public var lines: KeyValuePairs<String, String?> { ["drafted_by": draftedBy, "person": person] }

  public func concerns(in file: CaseFile, at moment: Moment) -> [Reason] {
    let faults = faultsOfConduct(penaltyArticle, at: moment)
    guard faults.isEmpty else { return faults }
    let tiers = PenaltyTier.inForce[on: conductOn] ?? []
    guard tiers.indices.contains(tier - 1) else {
      return [Reason(SupervisionGround.tierUnknown, field: "tier", "1–\(tiers.count)")]
    }
    let chosen = tiers[tier - 1]
    guard let range = person == nil ? chosen.unitFine : chosen.personFine else {
      return [Reason(SupervisionGround.fineNotForeseen, field: person == nil ? "tier" : "person", chosen.ground)]
    }
    return range.contains(amount)
      ? []
      : [
        Reason(SupervisionGround.fineOutOfRange, field: "amount", "\(range.lowerBound)–\(range.upperBound)元")
      ]
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Supervision>) throws(Refusal) -> Deed {
    guard let article = penaltyArticle else { throw .reasons(faultsOfConduct(nil, at: moment)) }
    return Deed(
      Deed.Entry(
        Penalised(
          unit: try file.supervisedUnit(on: moment.day), conductOn: conductOn, kind: .fine, amount: amount,
          law: article.description, notice: file.subject.id.retagged(), tier: tier, person: person,
          draftedBy: draftedBy),
        under: taken))
  }
}
