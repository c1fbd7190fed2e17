internal import Statute

extension IssueReport {
  var figures: AssessmentFigures {
    AssessmentFigures(rate: rate, score: score, high: high, medium: medium, major: majorTotal)
  }

  /// The number by its form, and against the object's filing, the year and the tester; `domain.md` §4.3.
  func numberReasons(in project: AssessmentProject, on day: Day) -> [Reason] {
    let reading = ReportNumber.read(reportNumber)
    guard let number = reading.value else { return reading.problems.map(Self.reason) }
    return verdict(of: number, in: project, on: day).problems.map(Self.reason)
      + (number.edition.map { $0 != (template ?? ReportTemplate.inUse[on: day])?.rawValue } ?? false
        ? [Reason(AssessmentGround.templateWrong, field: "report_number", number.edition ?? "")] : [])
  }

  /// The template by the date of the report, and the conclusion as it follows from the figures.
  func conclusionReasons(on day: Day) -> [Reason] {
    guard let current = ReportTemplate.inUse[on: day] else {
      return [Reason(AssessmentGround.templateWrong, field: "template", "\(day)")]
    }
    var reasons = impossible.map { Reason(AssessmentGround.figuresImpossible, field: $0) }
    if conclusion.scale != (template ?? current).scale {
      reasons.append(Reason(AssessmentGround.scaleWrong, field: "conclusion", (template ?? current).scale.term))
    }
    do {
      let found = try (template ?? current).conclusion(of: figures, dated: day)
      if reasons.isEmpty, !found.agrees(with: conclusion), !(overrideReason?.isSaid ?? false) {
        reasons.append(Reason(AssessmentGround.conclusionDiffers, field: "conclusion", "复算为\(found.conclusion.term)"))
      }
    } catch {
      switch error {
      case .wrongTemplate(_, let expected):
        reasons.append(Reason(AssessmentGround.templateWrong, field: "template", "应为\(expected?.term ?? "")"))
      case .missing(let figures):
        reasons.append(
          Reason(
            AssessmentGround.figuresMissing, field: figures.first?.field, figures.map(\.field).joined(separator: "、")))
      }
    }
    return reasons
  }

  /// What a person should look at: the turn of a year, the grade of the project lead.
  func warnings(in project: AssessmentProject, on day: Day) -> [Reason] {
    let reading = ReportNumber.read(reportNumber)
    let odd = reading.warnings + (reading.value.map { verdict(of: $0, in: project, on: day).warnings } ?? [])
    var warnings = odd.map {
      Reason(
        code: $0.rawValue, field: "report_number", cause: $0.chinese, basis: AssessmentGround.reportNumberWrong.basis)
    }
    if project.registered?.content.leadIsJunior(for: project.level(on: day)) ?? false {
      warnings.append(Reason(AssessmentGround.leadGradeLow))
    }
    return warnings
  }

  /// Figures below nothing, or more major hazards put right than there were (I-08).
  private var impossible: [String] {
    let counts = [
      ("high", high), ("medium", medium), ("low", low), ("major_total", majorTotal), ("major_fixed", majorFixed),
    ]
    return counts.filter { ($0.1 ?? 0) < 0 }.map(\.0)
      + ((majorFixed ?? 0) > (majorTotal ?? 0) ? ["major_fixed"] : [])
  }

  private func verdict(of number: ReportNumber, in project: AssessmentProject, on day: Day) -> Verdict {
    let filing = project.file.latest(FilingCertified.self, of: project.object.retagged(), by: day)?.content.number
    let certificate = project.tester?.accreditation(during: project.worked(through: day))?.last.content.certificate
    return number.compared(
      withObject: filing.flatMap { FilingNumber($0) }, reportedOn: day,
      certificate: certificate.flatMap { TesterCertificateNumber($0) })
  }

  private static func reason(_ problem: Verdict.Problem) -> Reason {
    let ground = AssessmentGround.reportNumberWrong
    return Reason(
      code: problem.code, field: "report_number", cause: problem.chinese, basis: ground.basis, cure: ground.cure)
  }
}

extension AssessmentFigures.Figure {
  /// The field of the body that states it.
  var field: String { self == .major ? "major_total" : rawValue }
}
