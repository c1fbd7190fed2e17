public import Statute

/// Accepts a filing whose material is complete, with a receipt (受理并出具回执).
public struct AcceptFiling: Step {
  public typealias Law = Filing
  public static let event = Filing.Event.accepted

  /// The code of the organ that accepts.
  public var organ: String
  /// The number of its receipt (备案材料接收回执).
  public var receipt: String
  /// All the material is there, on paper as in electronic form.
  public var materialComplete: Bool
  /// The network runs beyond one city (跨省、跨市联网运行).
  public var crossesCities: Bool?

  public init(organ: String, receipt: String, materialComplete: Bool, crossesCities: Bool? = nil) {
    self.organ = organ
    self.receipt = receipt
    self.materialComplete = materialComplete
    self.crossesCities = crossesCities
  }

  public static let example = AcceptFiling(organ: "371500", receipt: "聊网安收〔2025〕18号", materialComplete: true)

  public func tell(_ facts: inout Filing.Facts, in file: CaseFile, at moment: Moment) {
    facts.materialComplete = materialComplete
  }

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    let id = file.subject.id
    var reasons: [Reason] = []
    if let region = file.unit(of: id, on: moment.day)?.region,
      !Filing.isCompetent(
        organ: organ, region: region,
        level: Grading.levels(in: file, of: id, on: moment.day)?.level ?? .two,
        crossesCities: crossesCities ?? false, named: file.policy.acceptingOrgans(on: moment.day),
        in: file.regions)
    {
      reasons.append(Reason(FilingGround.organNotCompetent, field: "organ", "\(organ),单位所在 \(region)"))
    }
    if file.regions.stands(organ, on: moment.day) == false {
      reasons.append(Reason(FilingGround.organNotThatDay, field: "organ", organ))
    }
    if receipt.allSatisfy(\.isWhitespace) { reasons.append(Reason(FilingGround.noReceipt, field: "receipt")) }
    if submission(in: file, on: moment.day)?.party == moment.party.name {
      reasons.append(Reason(CommonGround.sameParty))
    }
    return reasons
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Filing>) throws(Refusal) -> Deed {
    Deed(
      Deed.Entry(
        FilingAnswered(
          object: file.subject.id.retagged(), outcome: .accepted, organ: organ, receipt: receipt,
          submission: submission(in: file, on: moment.day)),
        under: taken))
  }

  private func submission(in file: CaseFile, on day: Day) -> Recorded<FilingSubmitted>? {
    file.step(FilingSubmitted.self, by: .submitted, of: file.subject.id, on: day)
  }
}
