public import Statute

/// A penalty (行政处罚), under the law of the day of the conduct (I-19).
public struct Penalised: UnitFact {
  public static let table = "penalised"

  /// What it is (处罚种类).
  public enum Kind: String, CaseIterable, Codable, Sendable { case warning, fine, suspension }

  public let unit: UnitID
  public let conductOn: Day
  public let kind: Kind
  /// In yuan.
  public let amount: Int?
  public let law: String
  /// The case it is a step of; nil for one entered from a ledger.
  public let notice: NoticeID?
  /// Which step of the penalty, the lightest 1.
  public let tier: Int?
  /// The person directly responsible who is fined; nil: the unit.
  public let person: String?
  public let during: DaySpan?
  /// Who drafted it: never who decided (I-18).
  public let draftedBy: String?

  public var caseID: Identifier<Subject> { notice.map { $0.retagged() } ?? unit.retagged() }

  public init(
    unit: UnitID, conductOn: Day, kind: Kind, amount: Int? = nil, law: String, notice: NoticeID?, tier: Int? = nil,
    person: String? = nil, during: DaySpan? = nil, draftedBy: String?
  ) {
    self.unit = unit
    self.conductOn = conductOn
    self.kind = kind
    self.amount = amount
    self.law = law
    self.notice = notice
    self.tier = tier
    self.person = person
    self.during = during
    self.draftedBy = draftedBy
  }
}
