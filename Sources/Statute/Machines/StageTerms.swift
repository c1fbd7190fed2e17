/// What people call the machines and their stages (机器与阶段的名称), by the words of the law.
public enum StageTerms {
  /// `等级备案`, of `filing`.
  public static func machine(_ name: String) -> String? { all[name]?.term }

  /// What a machine's stage is called.
  public static func stage(_ stage: String, of machine: String) -> String? { all[machine]?.stages[stage] }

  private static let all: [String: (term: String, stages: [String: String])] = [
    Eligibility.name: terms(of: Eligibility.self), Grading.name: terms(of: Grading.self),
    Filing.name: terms(of: Filing.self), Assessment.name: terms(of: Assessment.self),
    Rectification.name: terms(of: Rectification.self), Operation.name: terms(of: Operation.self),
    Supervision.name: terms(of: Supervision.self),
  ]

  private static func terms<M: Machine>(of machine: M.Type) -> (term: String, stages: [String: String]) {
    (M.term, Dictionary(uniqueKeysWithValues: M.Stage.allCases.map { ($0.rawValue, $0.term) }))
  }
}
