public import Statute

/// A step that carries a proposed level (拟定等级的步骤): both editions are computed, the level is the higher of S and A.
public protocol Proposing: Step where Law == Grading {
  var form: GradingForm { get }
  var business: [Impact] { get }
  var service: [Impact] { get }
  /// The grading report (定级报告), by name or number.
  var report: String? { get }
  /// What the report says, by heading; nil where it is only named.
  var reportContents: [String: String]? { get }
}

extension Proposing {
  /// Nil when a dimension has no answer.
  public var proposal: GradeProposal? { GradeProposal(form: form, business: business, service: service) }

  public func tell(_ facts: inout Grading.Facts, in file: CaseFile, at moment: Moment) {
    if let proposal { facts.level = proposal.level }
    facts.reportAttached = !(report ?? "").isEmpty
  }

  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    var reasons: [Reason] = []
    if business.isEmpty { reasons.append(Reason(GradingGround.dimensionMissing, field: "business")) }
    if service.isEmpty { reasons.append(Reason(GradingGround.dimensionMissing, field: "service")) }
    let forms = Rulebook.on(moment.day)?.gradingForms ?? []
    if !forms.contains(form) {
      reasons.append(Reason(GradingGround.formNotInUse, field: "form", forms.map(\.term).joined(separator: "、")))
    }
    if let proposal, moment.document == nil {
      let standing = file.latest(GradingDecided.self, of: file.subject.id, by: moment.day)?.content.level
      if let standing, proposal.level < standing {
        reasons.append(
          Reason(GradingGround.loweredSilently, field: "business", "\(standing.label) → \(proposal.level.label)"))
      }
      if proposal.level < proposal.otherLevels.overall {
        let other = "\(proposal.otherForm.term) \(proposal.otherLevels),\(form.term) \(proposal.levels)"
        reasons.append(Reason(GradingGround.lowerThanOther, field: "form", other))
      }
    }
    return reasons + reportObjections(on: moment.day)
  }

  /// All that the report still lacks, and what its template does not know.
  private func reportObjections(on day: Day) -> [Reason] {
    guard let reportContents, let template = GradingReportTemplate.inUse[on: day] else { return [] }
    let written = reportContents.filter { !$0.value.allSatisfy(\.isWhitespace) }
    let missing = template.missing(from: Set(written.keys)).map {
      Reason(GradingGround.reportIncomplete, field: "report_contents.\($0.id)", "\($0.number) \($0.term)")
    }
    let known = Set(template.headings.map(\.id))
    let unknown = reportContents.keys.filter { !known.contains($0) }.sorted().map {
      Reason(GradingGround.headingUnknown, field: "report_contents.\($0)", template.term)
    }
    return missing + unknown
  }

  public func deed(on file: CaseFile, at moment: Moment, under taken: Taken<Grading>) throws(Refusal) -> Deed {
    guard let proposal else { throw .reasons([Reason(GradingGround.dimensionMissing)]) }
    return Deed(
      Deed.Entry(
        GradingProposed(
          object: file.subject.id.retagged(), proposal, business: business, service: service, report: report,
          reportContents: reportContents),
        under: taken))
  }
}
