public import Statute

/// A change of a site that nobody has assessed yet (待评估的变更), and the assessment it calls for.
public struct ChangeToAssess: Sendable {
  public let change: Recorded<SiteChanged>
  /// An assessment by an accredited tester, or the security evaluation of a new column or function.
  public let demands: RetestKind
}

extension CaseFile {
  /// The changes of a site that are still to be assessed on a day, oldest first.
  ///
  /// A new column or function is answered by a security test that passed, or by an assessment; a major change by an
  /// assessment of an object that carries the site; either not before the day of the change.
  public func changesToAssess(of site: Identifier<Subject>, on day: Day) -> [ChangeToAssess] {
    let tests = all(PrelaunchTested.self, of: site, by: day).filter { $0.content.outcome == .pass }.compactMap(\.on)
    let objects: Set<Identifier<Subject>> = Set(objects(covering: site, on: day).map { $0.retagged() })
    let reports = records.filter {
      $0.act == "assessment.report_issued" && objects.contains($0.subject.id)
    }.compactMap(\.on).filter { $0 <= day }
    return all(SiteChanged.self, of: site, by: day).compactMap { change in
      guard let demands = change.content.change.demands else { return nil }
      let answers = demands == .prelaunch ? tests + reports : reports
      guard !answers.contains(where: { answer in change.on.map { $0 <= answer } ?? false }) else { return nil }
      return ChangeToAssess(change: change, demands: demands)
    }
  }
}

extension MajorChangeKind {
  /// The kind of test that a change calls for; nil where it calls for none.
  public var demands: RetestKind? { callsForAssessment ? .change : callsForEvaluation ? .prelaunch : nil }
}
