/// One step of the penalty for not performing the duty of protection (罚则档次), chosen by the day of the conduct; I-19.
public struct PenaltyTier: Hashable, Sendable {
  /// What brings it about.
  public let ground: String
  /// What comes with or instead of a fine.
  public let measure: String
  /// In yuan, on the unit; nil where none is foreseen.
  public let unitFine: ClosedRange<Int>?
  /// In yuan, on the persons directly responsible.
  public let personFine: ClosedRange<Int>?

  init(_ ground: String, _ measure: String, unit: ClosedRange<Int>? = nil, person: ClosedRange<Int>? = nil) {
    self.ground = ground
    self.measure = measure
    unitFine = unit
    personFine = person
  }

  /// Lightest first.
  public static let inForce = Dated<[PenaltyTier]>(
    .since(
      2017, 6, 1,
      [
        .init("不履行义务", "责令改正，给予警告"),
        .init("拒不改正或者导致危害后果", "罚款", unit: 10_000...100_000, person: 5_000...50_000),
      ], .law2017("第五十九条")),
    .since(
      2026, 1, 1,
      [
        .init("不履行义务", "责令改正，给予警告，可以并处罚款", unit: 10_000...50_000),
        .init("拒不改正或者导致危害后果", "罚款", unit: 50_000...500_000, person: 10_000...100_000),
        .init("严重后果", "罚款", unit: 500_000...2_000_000, person: 50_000...200_000),
        .init("特别严重后果", "罚款", unit: 2_000_000...10_000_000, person: 200_000...1_000_000),
      ], .law2026("第六十一条"))
  )
}
