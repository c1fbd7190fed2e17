internal import Statute

extension OpenFinding {
  public func objections(in file: CaseFile, at moment: Moment) -> [Reason] {
    var reasons: [Reason] = []
    func against(_ field: String, _ ground: RectificationGround, _ detail: String = "") {
      reasons.append(Reason(ground, field: field, detail))
    }
    if !description.isSaid { against("description", .descriptionMissing) }
    if let object, !covering(in: file, on: moment.day).contains(object.retagged()) {
      against("object", .objectElsewhere)
    }
    if report != nil, reported(in: file) == nil { against("report", .reportUnknown, report ?? "") }
    if let recurrenceOf {
      if let old = file.finding(called: recurrenceOf) {
        if file.stage(Rectification.self, of: old.retagged(), on: moment.day) != .verifiedClosed {
          against("recurrence_of", .recurrenceStillOpen, recurrenceOf)
        }
      } else {
        against("recurrence_of", .recurrenceUnknown, recurrenceOf)
      }
    }
    if let dueOn {
      if moment.document == nil { against("due_on", .dueWithoutPaper) }
      if dueOn <= moment.day { against("due_on", .dueTooEarly) }
    }
    return reasons + tableReasons(for: level(in: file, on: moment.day), on: moment.day)
  }

  /// The control point, the hazard and the case against their tables of the day.
  private func tableReasons(for level: Level?, on day: Day) -> [Reason] {
    var reasons: [Reason] = []
    if controlPoint != nil || controlClass != nil {
      if let point = point(on: day) {
        if let level, point.items(at: level) == 0 {
          reasons.append(Reason(RectificationGround.controlPointAbsent, field: "control_point", level.label))
        }
      } else {
        reasons.append(Reason(RectificationGround.controlPointUnknown, field: "control_point", controlPoint ?? ""))
      }
    }
    if let majorHazard {
      if !(Rulebook.on(day)?.majorHazards ?? []).contains(where: { $0.code == majorHazard }) {
        reasons.append(Reason(RectificationGround.hazardUnknown, field: "major_hazard", majorHazard))
      } else if severity != .major {
        reasons.append(Reason(RectificationGround.hazardNotMajor, field: "severity", majorHazard))
      }
    }
    return reasons + caseReasons(for: level, on: day)
  }

  private func caseReasons(for level: Level?, on day: Day) -> [Reason] {
    guard let highRiskCase else { return [] }
    func reason(_ ground: RectificationGround) -> Reason { Reason(ground, field: "high_risk_case", highRiskCase) }
    guard let known = (Rulebook.on(day)?.highRiskCases ?? []).first(where: { $0.clause == highRiskCase }) else {
      // Of the chapters on new technologies only the extent is at hand, not each case.
      let chapters = (HighRiskChapter.inForce[on: day] ?? []).dropFirst()
      return chapters.contains { $0.holds(highRiskCase) } ? [] : [reason(.caseUnknown)]
    }
    var reasons: [Reason] = []
    if let level, level < known.from { reasons.append(reason(.caseNotForLevel)) }
    if !known.mitigable, !severity.mustBeClosed { reasons.append(reason(.caseMeansHigh)) }
    return reasons
  }

  private func covering(in file: CaseFile, on day: Day) -> Set<Identifier<Subject>> {
    Set(file.all(ObjectCovers.self, by: day).filter { $0.content.site.retagged() == file.subject.id }.map(\.subject.id))
  }

  /// The level of the object, or the highest of those that carry the site.
  private func level(in file: CaseFile, on day: Day) -> Level? {
    (object.map { [$0.retagged()] } ?? covering(in: file, on: day))
      .compactMap { file.gradedLevel(of: $0, on: day) }.max()
  }
}

extension HighRiskChapter {
  /// A clause lies between its first and its last.
  func holds(_ clause: String) -> Bool {
    func numbers(_ text: String) -> [Int] { text.split(separator: ".").compactMap { Int($0) } }
    let (first, last, asked) = (numbers(firstClause), numbers(lastClause), numbers(clause))
    guard asked.count == first.count, asked.map(String.init).joined(separator: ".") == clause else { return false }
    return !asked.lexicographicallyPrecedes(first) && !last.lexicographicallyPrecedes(asked)
  }
}

extension FindingSeverity {
  /// By when a finding of it must be put right: as the place has set it, else by the law's own limit.
  func dueDay(from day: Day, under policy: LocalPolicy, by calendar: WorkingCalendar) -> Day? {
    if let days = policy.entry("finding_days:\(rawValue)", on: day).flatMap({ Int($0.value) }), days > 0 {
      return calendar.adding(days: min(days, WorkingCalendar.reach.upperBound), to: day).due
    }
    let limit: TimeLimit =
      switch self {
      case .major: .findingMajor
      case .high: .findingHigh
      case .medium: .findingMedium
      case .low: .findingLow
      }
    // Before letter 1846 there was no major hazard: it was a high risk.
    let period = limit.periods[on: day] ?? TimeLimit.findingHigh.periods[on: day]
    return period?.length.count.map { calendar.adding(days: $0, to: day).due }
  }
}
