public import Statute

/// Which facts would satisfy each condition of the gate for one site on one day, and what stands against it (上线条件证据).
public struct GateEvidence: Hashable, Sendable {
  public var site: SiteID
  public var day: Day
  public var number: String
  public var name: String?
  public var region: String?
  public var origin: SiteOrigin
  public var category: UnitCategory?
  public var isPartyOrgan = false
  public var isAdministrative = false
  public var isIntranet = false

  /// G01: the description, and whether it names whom to call at any hour.
  public var description: FactNumber?
  public var isContactable = false
  /// The object that covers it, of several the one of the highest level.
  public var object: ObjectID?
  public var coverage: FactNumber?

  /// G02.
  public var level: Level?
  public var grading: FactNumber?
  public var reopenedOn: Day?

  /// G03.
  public var certificate: FactNumber?
  public var certificateValidTo: Day?
  public var certificateEndedOn: Day?
  public var acceptedOn: Day?

  /// G04: the last test, whatever its outcome.
  public var prelaunch: FactNumber?
  public var prelaunchPassed: Bool?
  public var prelaunchOn: Day?
  public var testedCryptography = false

  /// G05: the last report, whatever its conclusion.
  public var report: FactNumber?
  public var reportedOn: Day?
  public var conclusion: Conclusion?
  public var isPassing = false
  public var isAccredited = false
  public var reportRunsOut: Day?
  public var testerSuspendedFrom: Day?
  public var waiver: FactNumber?
  public var waivedUntil: Day?

  /// G06: the numbers of open major hazards and high risks.
  public var openHazards: [String] = []
  /// G07: the last review, whatever its outcome.
  public var eligibility: FactNumber?
  public var isEligible: Bool?
  /// G08.
  public var mark: FactNumber?
  /// G09.
  public var icp: FactNumber?
  public var icpCancelledOn: Day?
  /// G10.
  public var names: [String] = []
  public var bearsLawfulName = false
  /// G11.
  public var emergencyPlan: FactNumber?
  public var antiTamper: FactNumber?
  public var antiAttack: FactNumber?
  public var monitoring: FactNumber?
  /// G12.
  public var confirmation: FactNumber?

  /// P01, P02.
  public var liveOn: Day?
  public var policeRegisteredOn: Day?
  public var policeShownOn: Day?

  /// The permit by which it runs, standing or lapsed.
  public var permit: FactNumber?

  public init(site: SiteID, number: String, origin: SiteOrigin, on day: Day) {
    self.site = site
    self.number = number
    self.origin = origin
    self.day = day
  }
}
