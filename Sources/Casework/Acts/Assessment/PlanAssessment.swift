public import Statute

/// Plans an assessment of an object and opens its project (列入测评计划).
public struct PlanAssessment: Step {
  public typealias Law = Assessment
  public static let event = Assessment.Event.planned
  public static let subject = SubjectKind.object

  public var retest: AssessmentKind
  /// The change or the report it answers.
  public var ground: String?
  public var plannedFrom: Day?
  public var plannedThrough: Day?

  public init(retest: AssessmentKind, ground: String? = nil, plannedFrom: Day? = nil, plannedThrough: Day? = nil) {
    self.retest = retest
    self.ground = ground
    self.plannedFrom = plannedFrom
    self.plannedThrough = plannedThrough
  }

  public static let example = PlanAssessment(
    retest: .year, plannedFrom: Day(2025, 6, 9), plannedThrough: Day(2025, 7, 31))

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    var reasons: [Reason] = []
    let begun: Set<Assessment.Stage> = [.planned, .registered, .onsite, .draftReport]
    if file.projectStages(of: file.subject.id, on: moment.day).values.contains(where: begun.contains) {
      reasons.append(Reason(AssessmentGround.projectOpen))
    }
    if let plannedFrom, let plannedThrough, plannedThrough < plannedFrom {
      reasons.append(Reason(AssessmentGround.plannedBackwards, field: "planned_through"))
    }
    switch retest {
    case .year: break
    case .change:
      if !(ground?.isSaid ?? false) { reasons.append(Reason(AssessmentGround.changeUnstated, field: "ground")) }
    case .retest:
      let last = file.latest(AssessmentReported.self, of: file.subject.id, by: moment.day)?.content
      if last?.passes ?? true, file.openGraveFindings(of: file.subject.id, on: moment.day).isEmpty {
        reasons.append(Reason(AssessmentGround.nothingToRetest, field: "retest"))
      }
    }
    return reasons
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Assessment>) throws(Refusal) -> Deed {
    let object: ObjectID = file.subject.id.retagged()
    let project: AssessmentID = moment.fresh.retagged()
    let planned = AssessmentContracted(
      object: object, assessment: project,
      planned: plannedFrom.map { DaySpan(from: $0, through: plannedThrough) }, retest: retest, ground: ground)
    return Deed(registrations: [.assessment(project, object)], Deed.Entry(planned, under: taken))
  }
}

extension AssessmentReported {
  /// It passes by its own template, with no major hazard left (通过).
  public var passes: Bool { template.passes(conclusion, openMajor: (majorTotal ?? 0) - (majorFixed ?? 0)) }
}
