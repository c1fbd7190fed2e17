internal import Casework
internal import Statute

extension Scenes {
  private static let site = Subject.site(Cast.new)
  private static let old = Subject.site(Cast.existing)
  private static let day = opened + 2

  static let proposed = opening.then(.init(ProposeSite.example, on: site, by: Cast.staff, on: day))
  static let building = proposed.then(.init(BeginBuilding(), on: site, by: Cast.staff, on: day + 1))
  static let testing = building.then(.init(BeginTesting(), on: site, by: Cast.staff, on: day + 2))
  /// The existing site as an import entered it.
  static let legacy = Scene(
    registrations: opening.registrations,
    given: opening.given + [
      Scene.Given(
        WentLive(site: Cast.existing, origin: .existing), on: opened, as: .enteredAsLegacy,
        of: Operation.self)
    ], wishes: [])
  private static let offline = legacy.then(
    .init(
      GoOffline(until: day + 20, approvedBy: "刘局长", reason: "机房改造"), on: old, by: Cast.staff, on: day))
  private static let seen = opening.then(.init(SeeLive.example, on: site, by: Cast.officer, on: day))
  private static let sentForReview = Scene(
    registrations: testing.registrations,
    given: testing.given + [
      Scene.Given(PrelaunchTested(site: Cast.new, tester: "某测评公司", outcome: .pass), on: day + 3)
    ], wishes: testing.wishes
  ).then(.init(RequestReview(), on: site, by: Cast.staff, on: day + 4))

  /// Those that end with a permit, and go live by it.
  private static let permitted: [Scene] =
    gate.filter { $0.wishes.last.map { type(of: $0.act).name } == "site.permit" }.prefix(1).map { scene in
      let last = scene.wishes[scene.wishes.count - 1]
      return scene.then(.init(GoLive(), on: last.subject, by: Cast.staff, on: last.day))
    }

  static let operation: [Scene] =
    [
      proposed, building, testing, sentForReview,
      sentForReview.then(.init(SendBack.example, on: site, by: Cast.officer, on: day + 5)),
      offline,
      offline.then(.init(Resume(), on: old, by: Cast.staff, on: day + 10)),
      legacy.then(
        .init(
          OrderOffline(servedOn: day, until: day + 90), on: old, by: Cast.supervisor, on: day, document: "聊公停〔2025〕1号")),
      seen,
      seen.then(.init(TakeDown(), on: site, by: Cast.staff, on: day + 1)),
      legacy.then(
        .init(
          RetireSite(
            announcedOn: day, cleared: Deregistration.allCases, verifiedOn: day + 10, verifiedBy: "张警官"), on: old,
          by: Cast.staff, on: day + 10)),
      legacy.then(
        .init(
          MergeSite(into: Cast.new, verifiedOn: day + 10, verifiedBy: "张警官"), on: old, by: Cast.staff, on: day + 10)),
      building.then(.init(AbandonSite(), on: site, by: Cast.staff, on: day + 2)),
    ] + permitted
}
