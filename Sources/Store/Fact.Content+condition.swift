internal import Casework
internal import Statute

extension Fact.Content {
  /// Which of several provisions for the same act this fact was taken under, by its condition; nil where there is one.
  func condition(filed: Set<ObjectID>) -> String? {
    guard case .gradingDecided(let object, _, _, let level) = self else { return nil }
    let condition: Grading.Condition = level == .one ? .gradeOne : filed.contains(object) ? .filed : .unfiled
    return condition.rawValue
  }
}

extension Decision {
  /// The objects whose certificates it enters.
  var certifiedObjects: Set<ObjectID> {
    Set(facts.compactMap { if case .filingCertified(let object, _, _) = $0.content { object } else { nil } })
  }
}
