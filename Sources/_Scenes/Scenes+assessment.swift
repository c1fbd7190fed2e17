internal import Casework
internal import Statute

extension Scenes {
  private static let project = Subject.assessment(Cast.assessment)

  private static func onProject(_ act: any Act, _ party: Party, _ day: Int) -> Scene.Wish {
    .init(act, on: project, by: party, on: opened + day)
  }

  /// A certified object of the third level, and a tester that is accredited.
  static let assessable: Scene = {
    var scene = certified
    scene.given += [
      .init(TesterDescribed(tester: Cast.tester, name: "某测评公司", province: "山东"), on: opened),
      .init(
        TesterCertified(
          tester: Cast.tester, certificate: "SC202127130010134",
          valid: DaySpan(from: Day(2024, 1, 1), through: Day(2026, 12, 31))), on: opened),
    ]
    return scene
  }()

  static let planned = assessable.then(
    .init(PlanAssessment.example, on: .object(Cast.newObject), by: Cast.staff, on: opened + 20, opening: project))
  static let registered = planned.then(onProject(RegisterAssessment.example, Cast.staff, 22))
  static let onsite = registered.then(onProject(StartOnsite.example, Cast.testers, 34))
  static let fielded = onsite.then(onProject(FinishOnsite.example, Cast.testers, 50))
  /// With a report (已出报告).
  static let reported = fielded.then(onProject(IssueReport.example, Cast.testers, 60))
  static let handedIn = reported.then(onProject(SubmitReport.example, Cast.staff, 62))
  static let reportAccepted = handedIn.then(onProject(AcceptReport.example, Cast.officer, 65))

  static let assessment: [Scene] =
    [
      planned, registered, onsite, fielded, reported, handedIn, reportAccepted,
      fielded.then(onProject(BeginRegression.example, Cast.testers, 52)),
      handedIn.then(onProject(ReturnReport.example, Cast.officer, 65)),
      reportAccepted.then(onProject(CloseAssessment.example, Cast.officer, 70)),
      registered.then(onProject(VoidAssessment.example, Cast.testers, 30)),
    ]
    + [
      RecordSelfCheck.example, RecordConstruction.example, HandInProtectionPlan.example, HandInDataSurvey.example,
    ].map { (act: any Act) in opening.then(.init(act, on: .object(Cast.object), by: Cast.staff, on: opened + 3)) }
}
