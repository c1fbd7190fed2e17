public import Statute

extension Assessment: CaseMachine {
  public static let caseKind = SubjectKind.assessment

  public static func facts(in file: CaseFile, of id: Identifier<Subject>, on day: Day) -> Facts? {
    guard let object = file.assessedObject(of: id) else { return nil }
    let certified = file.filingStage(of: object, on: day).isCertified
    return Facts {
      $0.graded = file.latest(GradingDecided.self, of: object, by: day) != nil
      $0.certified = certified
      $0.findingsClosed = file.openGraveFindings(of: object, on: day).isEmpty
    }
  }
}

extension CaseFile {
  /// The object that a project is about, or that a project is about to be opened for.
  public func assessedObject(of id: Identifier<Subject>) -> Identifier<Subject>? {
    if case .assessment(_, let object)? = registration(of: id) { return object.retagged() }
    return subject.kind == .object ? subject.id : nil
  }

  /// The level an object has on a day; nil while it has none.
  public func gradedLevel(of object: Identifier<Subject>, on day: Day) -> Level? {
    latest(GradingDecided.self, of: object, by: day)?.content.level
  }

  /// Findings of an object and its sites that must be closed and are not (未销号的重大风险隐患和高风险问题).
  public func openGraveFindings(of object: Identifier<Subject>, on day: Day) -> [Identifier<Subject>] {
    let sites = Set(
      all(ObjectCovers.self, of: object, by: day).map { $0.content.site.retagged() as Identifier<Subject> })
    return registrations.compactMap { registration in
      guard case .finding(let finding, _, let site, let its) = registration else { return nil }
      let id: Identifier<Subject> = finding.retagged()
      guard its.map({ $0.retagged() == object }) ?? sites.contains(site.retagged()),
        let opened = latest(FindingOpened.self, of: id, by: day), opened.content.severity.mustBeClosed
      else { return nil }
      let stage = stage(Rectification.self, of: id, on: day)
      return stage == .verifiedClosed || stage == .dismissed ? nil : id
    }
  }

  /// Where each assessment project of an object stands; what came from a ledger is none.
  func projectStages(of object: Identifier<Subject>, on day: Day) -> [Identifier<Subject>: Assessment.Stage] {
    var stages: [Identifier<Subject>: Assessment.Stage] = [:]
    for record in records where record.machine == Assessment.name && record.subject.id == object {
      guard record.caseID != object, let on = record.on, on <= day, let stage = record.stage else { continue }
      stages[record.caseID] = Assessment.Stage(rawValue: stage)
    }
    return stages
  }

  /// Where the filing of an object was recorded to stand.
  func filingStage(of object: Identifier<Subject>, on day: Day) -> Filing.Stage {
    records.last {
      $0.machine == Filing.name && $0.caseID == object && $0.stage != nil && ($0.on.map { $0 <= day } ?? false)
    }.flatMap { $0.stage.flatMap(Filing.Stage.init(rawValue:)) } ?? .none
  }
}
