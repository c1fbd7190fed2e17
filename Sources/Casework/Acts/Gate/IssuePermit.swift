public import Statute

/// Issues a permit that names every fact it rests on (核发上线许可).
public struct IssuePermit: Declaration {
  public typealias Content = Permit
  public static let term = "核发上线许可"
  public static let subject = SubjectKind.site
  public static let by = Roles.policeSupervisor
  public static let basis = Basis.campaign("新建网站上线")
  public static let reads = FileReading.gate

  /// The officer who proposed it; whoever performs the act approves.
  public var issuedBy: String

  public init(issuedBy: String) { self.issuedBy = issuedBy }

  public static let example = IssuePermit(issuedBy: "张警官")

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    guard let evidence = file.gate else { return [Reason(GateGround.evidenceNotRead)] }
    var reasons = Gate.missing(evidence, under: file.policy).map(Reason.init)
    // Before there was a gate nothing was asked; a permit names it all the same.
    if reasons.isEmpty, Permit(on: evidence, under: file.policy, issuedBy, moment.party.name) == nil {
      reasons.append(Reason(CommonGround.tooLittleKnown))
    }
    if issuedBy == moment.party.name { reasons.append(Reason(CommonGround.sameParty, field: "issued_by", issuedBy)) }
    return reasons
  }

  public func content(on file: CaseFile, at moment: Moment) -> Permit {
    guard let evidence = file.gate, let permit = Permit(on: evidence, under: file.policy, issuedBy, moment.party.name)
    else { preconditionFailure("a permit without the evidence it was decided on") }
    return permit
  }
}

extension Permit {
  /// The permit that this evidence carries; nil when something it must name is not there.
  init?(on evidence: GateEvidence, under policy: LocalPolicy, _ issuedBy: String, _ approvedBy: String) {
    guard let object = evidence.object, let level = evidence.level, let description = evidence.description,
      let coverage = evidence.coverage, let grading = evidence.grading, let prelaunch = evidence.prelaunch,
      let emergencyPlan = evidence.emergencyPlan, let antiTamper = evidence.antiTamper,
      let antiAttack = evidence.antiAttack
    else { return nil }
    let asksForReport = level >= .three || level == .two && policy.assessesLevelTwo(on: evidence.day)
    // What is not asked of it is not cited: nothing that the site may do without can take its permit back.
    self.init(
      site: evidence.site, object: object, policy: policy.gatePolicy(on: evidence.day).rawValue.uppercased(),
      level: level, description: description, coverage: coverage, grading: grading,
      certificate: level >= .two ? evidence.certificate : nil, prelaunch: prelaunch,
      report: asksForReport && !evidence.restsOnWaiver ? evidence.report : nil,
      waiver: asksForReport && evidence.restsOnWaiver ? evidence.waiver : nil,
      eligibility: evidence.category == .organ ? evidence.eligibility : nil,
      enterprise: evidence.category == .enterprise,
      icp: evidence.isIntranet ? nil : evidence.icp, intranet: evidence.isIntranet,
      emergencyPlan: emergencyPlan, antiTamper: antiTamper, antiAttack: antiAttack, confirmation: evidence.confirmation,
      issuedBy: issuedBy, approvedBy: approvedBy)
  }
}

extension Reason {
  /// A missing condition of the gate as a reason against an act.
  init(_ missing: Missing) {
    self.init(
      code: missing.code.rawValue, cause: missing.code.term, basis: missing.condition.basis,
      cure: missing.condition.cure)
  }
}
