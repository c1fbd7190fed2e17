public import Statute

/// A step that carries a proposed level (拟定等级的步骤): both editions are computed, the level is the higher of S and A.
public protocol Proposing: Step where Law == Grading {
  var form: GradingForm { get }
  var business: [Impact] { get }
  var service: [Impact] { get }
  var report: String? { get }
}

extension Proposing {
  /// Nil when a dimension has no answer.
  public var proposal: GradeProposal? { GradeProposal(form: form, business: business, service: service) }

  public func tell(_ facts: inout Grading.Facts, in file: CaseFile, at moment: Moment) {
    if let proposal { facts.level = proposal.level }
    facts.reportAttached = report != nil
  }

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    var reasons: [Reason] = []
    guard let proposal else { return [Reason(GradingGround.dimensionMissing, field: "business")] }
    let forms = Rulebook.on(moment.day)?.gradingForms ?? []
    if !forms.contains(form) {
      reasons.append(Reason(GradingGround.formNotInUse, field: "form", forms.map(\.term).joined(separator: "、")))
    }
    let standing = file.latest(GradingDecided.self, of: file.subject.id, by: moment.day)?.content.level
    if proposal.lowers(from: standing), moment.document == nil {
      reasons.append(Reason(GradingGround.loweredSilently, field: "business", proposal.otherLevels.description))
    }
    return reasons
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Grading>) throws(Refusal) -> Deed {
    guard let proposal else { throw .reasons([Reason(GradingGround.dimensionMissing)]) }
    let proposed = GradingProposed(
      object: file.subject.id.retagged(), edition: form, business: business, service: service,
      s: proposal.levels.business, a: proposal.levels.service, level: proposal.level, report: report)
    return Deed(Deed.Entry(proposed, under: taken))
  }
}
