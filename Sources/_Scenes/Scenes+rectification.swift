internal import Casework
internal import Statute

extension Scenes {
  private static func onFinding(_ act: any Act, _ party: Party, _ day: Int) -> Scene.Wish {
    .init(act, on: .finding(Cast.finding), by: party, on: opened + day)
  }

  /// With an open finding of high risk (发现隐患).
  static let found = opening.then(
    .init(
      OpenFinding.example, on: .site(Cast.existing), by: Cast.officer, on: opened + 1,
      opening: .finding(Cast.finding)))
  static let fixPlanned = found.then(onFinding(PlanFix.example, Cast.staff, 3))
  static let fixBegun = fixPlanned.then(onFinding(BeginFix.example, Cast.staff, 4))
  static let claimed = fixBegun.then(onFinding(ClaimFixed.example, Cast.staff, 9))
  static let verified = claimed.then(onFinding(PassRecheck.example, Cast.officer, 14))

  /// With one of middling risk that a self-check found.
  static let foundByTheUnit = opening.then(
    .init(
      OpenFinding(source: .selfCheck, severity: .medium, description: "日志只保存三个月"), on: .site(Cast.existing),
      by: Cast.staff, on: opened + 1, opening: .finding(Cast.otherFinding)))

  static let rectification: [Scene] = [
    found, fixPlanned, fixBegun, claimed, verified,
    claimed.then(onFinding(FailRecheck.example, Cast.officer, 14)),
    verified.then(onFinding(ReportRecurrence.example, Cast.officer, 44)),
    foundByTheUnit.then(
      .init(AcceptRisk.example, on: .finding(Cast.otherFinding), by: Cast.leader, on: opened + 5)),
    found.then(onFinding(MitigateRisk.example, Cast.officer, 2)),
    found.then(onFinding(DismissFinding.example, Cast.officer, 2)),
    fixBegun.then(onFinding(ExtendFinding.example, Cast.officer, 20)),
  ]
}
