public import Statute

/// Ends the work on site: scanned, penetrated, or waived with leave (现场测评结束).
public struct FinishOnsite: Step {
  public typealias Law = Assessment
  public static let event = Assessment.Event.onsiteFinished

  public var scanned: Bool
  public var penetrated: Bool
  /// Why what is missing was not done.
  public var waiver: String?
  public var waiverApprovedBy: String?

  public init(scanned: Bool, penetrated: Bool, waiver: String? = nil, waiverApprovedBy: String? = nil) {
    self.scanned = scanned
    self.penetrated = penetrated
    self.waiver = waiver
    self.waiverApprovedBy = waiverApprovedBy
  }

  public static let example = FinishOnsite(scanned: true, penetrated: true)

  public func tell(_ facts: inout Assessment.Facts, in file: CaseFile, at moment: Moment) {
    facts.techniquesComplete =
      missing(in: file, on: moment.day).isEmpty || waiver?.isSaid ?? false && waiverApprovedBy?.isSaid ?? false
  }

  public func reasons(
    against condition: Assessment.Condition, in file: CaseFile, at moment: Moment
  ) -> [Reason] {
    [
      Reason(
        AssessmentGround.techniquesMissing, field: "penetrated",
        missing(in: file, on: moment.day).joined(separator: "、"))
    ]
  }

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    var reasons = AssessmentProject(in: file)?.testerReasons(through: moment.day) ?? []
    if (waiver == nil) != (waiverApprovedBy == nil) || waiverApprovedBy == moment.party.name {
      reasons.append(Reason(AssessmentGround.waiverUnapproved, field: "waiver_approved_by"))
    }
    return reasons
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Assessment>) throws(Refusal) -> Deed {
    let project = try file.project()
    let fielded = AssessmentFielded(
      object: project.object, assessment: project.id, scanned: scanned, penetrated: penetrated, waiver: waiver,
      waiverApprovedBy: waiverApprovedBy)
    return Deed(Deed.Entry(fielded, under: taken))
  }

  /// What the level wants and nobody has done in this project yet.
  private func missing(in file: CaseFile, on day: Day) -> [String] {
    guard let project = AssessmentProject(in: file) else { return [] }
    let before = file.all(AssessmentFielded.self, of: project.id.retagged(), by: day).map(\.content)
    let level = project.level(on: day)
    var missing: [String] = []
    if level >= .two, !scanned, !before.contains(where: \.scanned) { missing.append("漏洞扫描") }
    if level >= .three, !penetrated, !before.contains(where: \.penetrated) { missing.append("渗透测试") }
    return missing
  }
}
