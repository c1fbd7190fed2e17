public import Statute

/// A step by which the police answer a report; never by who handed it in (审查测评报告的步骤).
public protocol ReportChecking: Step where Law == Assessment {
  var outcome: AssessmentChecked.Outcome { get }
  var faultsFound: [String] { get }
}

extension ReportChecking {
  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    let handedIn = file.latest(AssessmentHandedIn.self, of: file.subject.id)
    return handedIn?.party == moment.party.name ? [Reason(CommonGround.sameParty)] : []
  }

  func checked(on file: CaseFile, under taken: Taken<Assessment>) throws(Refusal) -> Deed.Entry {
    let project = try file.project()
    guard let report = project.report, let handedIn = file.latest(AssessmentHandedIn.self, of: file.subject.id) else {
      throw .reasons([Reason(CommonGround.tooLittleKnown)])
    }
    return Deed.Entry(
      AssessmentChecked(
        object: project.object, assessment: project.id, report: report.number, outcome: outcome, faults: faultsFound,
        submission: handedIn.number, submittedBy: handedIn.party),
      under: taken)
  }
}
