import Casework
import Statute
import Testing
import _Scenes

@Suite struct `The question of the gate` {
  static let day = Day(2026, 3, 2)

  /// Where it is asked: the level, whose site, under which policies, on the internet or not.
  struct Place: Sendable, CustomTestStringConvertible {
    let level: Level
    let category: UnitCategory
    let gatePolicy: GatePolicy
    let assessesLevelTwo: Bool
    let isIntranet: Bool

    var testDescription: String {
      "level \(level.rawValue), \(category), \(gatePolicy), \(assessesLevelTwo ? "two assessed" : ""), \(isIntranet)"
    }

    var policy: LocalPolicy {
      LocalPolicy([
        .init(key: "gate_policy", since: Day(2024, 1, 1), value: gatePolicy.rawValue, setBy: "甲", paper: "一号"),
        .init(
          key: "level_two_assessed", since: Day(2024, 1, 1), value: "\(assessesLevelTwo)", setBy: "甲", paper: "二号"),
      ])
    }

    /// Everything there, and nothing against it.
    var whole: GateEvidence {
      var evidence = GateEvidence(site: Cast.new, number: "W1", origin: .new, on: day)
      evidence.category = category
      evidence.isIntranet = isIntranet
      evidence.description = 1
      evidence.isContactable = true
      evidence.object = Cast.newObject
      evidence.coverage = 2
      evidence.level = level
      evidence.grading = 3
      evidence.certificate = 4
      evidence.certificateValidTo = day
      evidence.prelaunch = 5
      evidence.prelaunchPassed = true
      evidence.testedCryptography = true
      evidence.report = 6
      evidence.conclusion = .conforming
      evidence.isPassing = true
      evidence.isAccredited = true
      evidence.reportRunsOut = day
      evidence.eligibility = 7
      evidence.isEligible = true
      evidence.mark = 8
      evidence.icp = 9
      evidence.names = ["www.example.gov.cn"]
      evidence.bearsLawfulName = true
      evidence.emergencyPlan = 10
      evidence.monitoring = 11
      evidence.antiTamper = 12
      evidence.antiAttack = 13
      evidence.confirmation = 14
      return evidence
    }

    func missing(_ evidence: GateEvidence) -> [GateCode] { Gate.missing(evidence, under: policy).map(\.code) }
  }

  static let places: [Place] = Level.allCases.flatMap { level in
    UnitCategory.allCases.flatMap { category in
      GatePolicy.allCases.flatMap { policy in
        [false, true].flatMap { two in
          [false, true].map {
            Place(level: level, category: category, gatePolicy: policy, assessesLevelTwo: two, isIntranet: $0)
          }
        }
      }
    }
  }

  /// One thing taken away or spoiled, whose code that is, and where it is asked for; `domain.md` §6.3.
  struct Taking: Sendable {
    let name: String
    let code: GateCode
    let isAsked: @Sendable (Place) -> Bool
    let take: @Sendable (inout GateEvidence) -> Void

    init(
      _ name: String, _ code: GateCode, where isAsked: @escaping @Sendable (Place) -> Bool = { _ in true },
      _ take: @escaping @Sendable (inout GateEvidence) -> Void
    ) {
      self.name = name
      self.code = code
      self.isAsked = isAsked
      self.take = take
    }
  }

  private static let fromTwo: @Sendable (Place) -> Bool = { $0.level >= .two }
  private static let whereAssessed: @Sendable (Place) -> Bool = {
    $0.level >= .three || $0.level == .two && $0.assessesLevelTwo
  }
  private static let onTheInternet: @Sendable (Place) -> Bool = { !$0.isIntranet }

  static let assessmentTakings: [Taking] = [
    Taking("no report", .assessed, where: whereAssessed) { $0.report = nil },
    Taking("a failing report", .assessed, where: whereAssessed) {
      $0.conclusion = .nonConforming
      $0.isPassing = false
    },
    Taking("a report by nobody accredited", .assessed, where: whereAssessed) { $0.isAccredited = false },
    Taking("a report by a suspended tester", .assessed, where: whereAssessed) { $0.testerSuspendedFrom = day - 90 },
    Taking("a report that has run out", .assessed, where: whereAssessed) { $0.reportRunsOut = day - 1 },
  ]

  static let takings: [Taking] =
    assessmentTakings + [
      Taking("no description", .registered) { $0.description = nil },
      Taking("nobody to call", .registered) { $0.isContactable = false },
      Taking("no coverage", .registered) { $0.coverage = nil },
      Taking("no grading", .graded) { $0.grading = nil },
      Taking("a grading open again", .graded) { $0.reopenedOn = day },
      Taking("no certificate", .filed, where: { $0.level >= .two && $0.gatePolicy == .strict }) {
        $0.certificate = nil
      },
      Taking("a certificate that ended", .filed, where: fromTwo) { $0.certificateEndedOn = day },
      Taking("a certificate that ran out", .filed, where: fromTwo) { $0.certificateValidTo = day - 1 },
      Taking("no test", .securityTested) { $0.prelaunch = nil },
      Taking("a failed test", .securityTested) { $0.prelaunchPassed = false },
      Taking("a test without cryptography", .securityTested, where: { $0.level >= .three }) {
        $0.testedCryptography = false
      },
      Taking("an open hazard", .noOpenHazard) { $0.openHazards = ["YH1"] },
      Taking("no review", .openingApproved, where: { $0.category == .organ }) { $0.eligibility = nil },
      Taking("a failed review", .openingApproved, where: { $0.category == .organ }) { $0.isEligible = false },
      Taking("no mark", .markApplied, where: { $0.category != .enterprise }) { $0.mark = nil },
      Taking("no ICP record", .icpFiled, where: onTheInternet) { $0.icp = nil },
      Taking("a cancelled ICP record", .icpFiled, where: onTheInternet) { $0.icpCancelledOn = day },
      Taking("no name", .domainAllowed, where: onTheInternet) { $0.names = [] },
      Taking("an unlawful name", .domainAllowed, where: onTheInternet) { $0.bearsLawfulName = false },
      Taking("no emergency plan", .protected) { $0.emergencyPlan = nil },
      Taking("no monitoring", .protected) { $0.monitoring = nil },
      Taking("no protection against tampering", .protected) { $0.antiTamper = nil },
      Taking("no protection against attack", .protected) { $0.antiAttack = nil },
      Taking("no confirmation", .policeConfirmed, where: { $0.level >= .two && $0.gatePolicy == .strict }) {
        $0.confirmation = nil
      },
    ]

  @Test func `every condition before the launch is taken away by something here`() {
    #expect(Set(Self.takings.map(\.code)) == Set(GateCode.allCases.filter { !$0.isAfterLaunch }))
  }

  @Test(arguments: places)
  func `with everything there it is open, and whatever is taken away closes it by its own code`(
    _ place: Place
  ) {
    #expect(place.missing(place.whole) == [])
    for taking in Self.takings {
      var evidence = place.whole
      taking.take(&evidence)
      #expect(place.missing(evidence) == (taking.isAsked(place) ? [taking.code] : []), "\(taking.name)")
    }
  }

  @Test(arguments: places) func `without a single fact every condition that is asked is named once, in order`(
    _ place: Place
  ) {
    var evidence = GateEvidence(site: Cast.new, number: "W1", origin: .new, on: Self.day)
    evidence.category = place.category
    evidence.isIntranet = place.isIntranet
    evidence.level = place.level
    let asked = Set(
      Self.takings.filter {
        $0.isAsked(place) && !["a certificate that ended", "a certificate that ran out"].contains($0.name)
      }
      .map(\.code)
    ).subtracting([.noOpenHazard])
    #expect(place.missing(evidence) == GateCode.allCases.filter(asked.contains))
  }

  @Test(arguments: places) func `a waiver stands in for the assessment until its last day, and for nothing else`(
    _ place: Place
  ) {
    for taking in Self.takings {
      var evidence = place.whole
      taking.take(&evidence)
      evidence.waiver = 20
      evidence.waivedUntil = Self.day
      let isCured = taking.code == .assessed
      #expect(place.missing(evidence) == (taking.isAsked(place) && !isCured ? [taking.code] : []), "\(taking.name)")
      evidence.waivedUntil = Self.day - 1
      #expect(place.missing(evidence) == (taking.isAsked(place) ? [taking.code] : []), "\(taking.name)")
    }
  }

  @Test func `an ungraded site is not asked for what its level would ask`() {
    var evidence = GateEvidence(site: Cast.new, number: "W1", origin: .new, on: Self.day)
    evidence.category = .organ
    let codes = Gate.missing(evidence, under: LocalPolicy()).map(\.code)
    #expect(
      codes == [
        .registered, .graded, .securityTested, .openingApproved, .markApplied, .icpFiled, .domainAllowed, .protected,
      ])
  }

  @Test func `after the launch the police filing and its number are owed thirty days each`() {
    var evidence = Self.places[0].whole
    evidence.liveOn = Day(2025, 11, 3)
    // The thirtieth day is a Wednesday.
    evidence.day = Day(2025, 12, 3)
    #expect(Gate.owedAfterLaunch(evidence, calendar: .published).isEmpty)
    evidence.day = Day(2025, 12, 4)
    #expect(Gate.owedAfterLaunch(evidence, calendar: .published).map(\.code) == [.policeSiteFiled])
    evidence.policeRegisteredOn = Day(2025, 11, 10)
    #expect(Gate.owedAfterLaunch(evidence, calendar: .published).isEmpty)
    evidence.day = Day(2025, 12, 11)
    #expect(Gate.owedAfterLaunch(evidence, calendar: .published).map(\.code) == [.policeSiteShown])
    evidence.policeShownOn = Day(2025, 12, 1)
    #expect(Gate.owedAfterLaunch(evidence, calendar: .published).isEmpty)
  }
}
