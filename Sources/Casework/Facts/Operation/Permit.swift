public import Statute

/// A permit to go live and every fact it rests on, by number (上线许可).
public struct Permit: SiteFact {
  public static let table = "permit"

  public let site: SiteID
  public let object: ObjectID
  /// STRICT or STATUTORY.
  public let policy: String
  public let level: Level
  /// G01.
  public let description: FactNumber
  public let coverage: FactNumber
  /// G02.
  public let grading: FactNumber
  /// G03.
  public let certificate: FactNumber?
  /// G04.
  public let prelaunch: FactNumber
  /// G05.
  public let report: FactNumber?
  public let waiver: FactNumber?
  /// G07.
  public let eligibility: FactNumber?
  public let enterprise: Bool
  /// G09.
  public let icp: FactNumber?
  public let intranet: Bool
  /// G11.
  public let emergencyPlan: FactNumber
  public let antiTamper: FactNumber
  public let antiAttack: FactNumber
  /// G12.
  public let confirmation: FactNumber?
  public let issuedBy: String
  public let approvedBy: String

  public init(
    site: SiteID, object: ObjectID, policy: String, level: Level, description: FactNumber, coverage: FactNumber,
    grading: FactNumber, certificate: FactNumber? = nil, prelaunch: FactNumber, report: FactNumber? = nil,
    waiver: FactNumber? = nil, eligibility: FactNumber? = nil, enterprise: Bool, icp: FactNumber? = nil, intranet: Bool,
    emergencyPlan: FactNumber, antiTamper: FactNumber, antiAttack: FactNumber, confirmation: FactNumber? = nil,
    issuedBy: String, approvedBy: String
  ) {
    self.site = site
    self.object = object
    self.policy = policy
    self.level = level
    self.description = description
    self.coverage = coverage
    self.grading = grading
    self.certificate = certificate
    self.prelaunch = prelaunch
    self.report = report
    self.waiver = waiver
    self.eligibility = eligibility
    self.enterprise = enterprise
    self.icp = icp
    self.intranet = intranet
    self.emergencyPlan = emergencyPlan
    self.antiTamper = antiTamper
    self.antiAttack = antiAttack
    self.confirmation = confirmation
    self.issuedBy = issuedBy
    self.approvedBy = approvedBy
  }
}
