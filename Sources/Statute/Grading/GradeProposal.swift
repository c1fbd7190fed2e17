/// The levels that follow from the answers, by one rule set and by the one it is compared with (等级建议); U-01.
public struct GradeProposal: Hashable, Sendable {
  public let form: GradingForm
  public let levels: SecurityLevels
  public let otherForm: GradingForm
  public let otherLevels: SecurityLevels
  public let basis: Basis

  /// Nil when a dimension has no answer.
  public init?(form: GradingForm, business: [Impact], service: [Impact]) {
    func resulting(from matrix: GradingMatrix) -> SecurityLevels? {
      guard let s = matrix.level(of: business), let a = matrix.level(of: service) else { return nil }
      return SecurityLevels(business: s, service: a)
    }
    guard let levels = resulting(from: form.matrix), let other = resulting(from: form.other.matrix) else { return nil }
    self.form = form
    self.levels = levels
    otherForm = form.other
    otherLevels = other
    basis = form.matrix.basis
  }

  public var level: Level { levels.overall }

  /// The two rule sets disagree, and a supervisor decides.
  public var differs: Bool { levels != otherLevels }

  /// Taking this proposal would lower a level that stands or that the other rule set gives: never to be done silently.
  public func lowers(from standing: Level? = nil) -> Bool {
    level < otherLevels.overall || standing.map { level < $0 } ?? false
  }
}
