internal import Casework
internal import Statute

extension Scenes {
  private static let site = Subject.site(Cast.new)

  private static func onSite(_ act: any Act, _ party: Party, _ day: Int, _ document: String? = nil) -> Scene.Wish {
    .init(act, on: site, by: party, on: opened + day, document: document)
  }

  private static func onProject(_ act: any Act, _ party: Party, _ day: Int) -> Scene.Wish {
    .init(act, on: .assessment(Cast.assessment), by: party, on: opened + day)
  }

  private static func shown(_ duty: DutyKind) -> Scene.Wish {
    onSite(EvidenceDuty(duty: duty, evidence: "\(duty.term)证明材料"), Cast.staff, 16)
  }

  /// Graded at the third level and filed, with an accredited tester at hand.
  private static let filed: Scene = {
    var scene = certified
    scene.given += [
      .init(TesterDescribed(tester: Cast.tester, name: "某测评有限公司", province: "山东"), on: opened),
      .init(
        TesterCertified(
          tester: Cast.tester, certificate: "SC202127130010134",
          valid: DaySpan(from: Day(2024, 1, 1), through: Day(2026, 12, 31))), on: opened),
    ]
    return scene
  }()

  /// Built and approved, with its name, its numbers and its protection.
  private static let built = filed.then(
    onSite(ProposeSite.example, Cast.staff, 11), onSite(BeginBuilding(), Cast.staff, 12),
    onSite(ApplyToOpen(), Cast.staff, 11),
    onSite(ApproveOpening.example, Cast.establishment, 12, "编办〔2025〕7号"),
    onSite(BeginTesting(), Cast.staff, 13), onSite(ApplyForMark(), Cast.staff, 14),
    onSite(RecordIcp.example, Cast.staff, 15), onSite(NameSite.example, Cast.staff, 15),
    shown(.emergencyPlan), shown(.monitoring), shown(.antiTamper), shown(.antiAttack))

  /// With a passing report by that tester.
  private static let assessed = built.then(
    .init(
      PlanAssessment.example, on: .object(Cast.newObject), by: Cast.staff, on: opened + 20,
      opening: .assessment(Cast.assessment)),
    onProject(RegisterAssessment.example, Cast.staff, 22), onProject(StartOnsite.example, Cast.testers, 34),
    onProject(FinishOnsite.example, Cast.testers, 50),
    onProject(
      IssueReport(
        reportNumber: "37150000101-25001-25-0134-01", template: .of2025, conclusion: .conforming,
        rate: Percentage("96"), high: 0, medium: 2, low: 5, majorTotal: 0, majorFixed: 0), Cast.testers, 60))

  /// Tested, sent for review and confirmed by the police: everything a permit rests on.
  public static let ready = assessed.then(
    onSite(RecordPrelaunchTest.example, Cast.staff, 61), onSite(RequestReview(), Cast.staff, 62),
    onSite(ConfirmGoLive(), Cast.officer, 63))

  static let gate: [Scene] = [
    opening.then(onSite(RecordPrelaunchTest.example, Cast.staff, 2)),
    opening.then(onSite(ApplyForMark(), Cast.staff, 2)),
    opening.then(onSite(ConfirmGoLive(), Cast.officer, 2)),
    opening.then(
      onSite(
        WaiveCondition(condition: .assessed, ground: "测评机构排期", until: opened + 90, proposedBy: "刘局长"),
        Cast.supervisor, 2, "聊公网〔2025〕1号")),
    ready.then(onSite(IssuePermit.example, Cast.supervisor, 64)),
  ]
}
