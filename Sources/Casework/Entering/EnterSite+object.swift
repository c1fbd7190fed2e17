internal import Statute

extension SiteDesk {
  private var namesObject: Bool {
    entry.object != nil || entry.grade != nil || entry.gradedOn != nil || entry.filingNumber != nil
      || entry.filedOn != nil || entry.reportedOn != nil || entry.conclusion != nil
  }

  mutating func enterObject() throws(EntryRefusal) {
    guard namesObject else {
      if entry.tester != nil { outcome.warn(.testerWithoutReport, .tester) }
      return warnIfCleared(site?.object != nil, .object)
    }
    let day = min(context.asOf, [entry.gradedOn, entry.filedOn, entry.reportedOn].compactMap(\.self).min() ?? firstDay)
    try describeObject(day)
    if site?.object != fresh.object, site?.covering.contains(fresh.object) != true {
      outcome.record(Fact(.objectCovers(fresh.object, fresh.site), on: day))
    }
    try enterGrading()
    try enterFiling()
    try enterReport()
  }

  private mutating func describeObject(_ day: Day) throws(EntryRefusal) {
    guard let object else {
      outcome.decision.registrations.append(.object(fresh.object))
      if entry.object == nil { outcome.warn(.objectNameAssumed, .object, entry.name) }
      return outcome.record(
        Fact(.objectDescribed(fresh.object, unit: fresh.unit, name: entry.object ?? entry.name), on: day))
    }
    if let unit = object.unit, unit != fresh.unit { outcome.warn(.objectOfAnotherUnit, .object) }
    guard let name = entry.object else { return warnIfCleared(object.name != nil, .object) }
    if let known = object.name, NameKey.of(known.value) == NameKey.of(name) { return }
    try record(
      undated: .objectDescribed(fresh.object, unit: object.unit ?? fresh.unit, name: name), is: name,
      against: object.name, .object)
  }

  private mutating func enterGrading() throws(EntryRefusal) {
    if let grade = entry.grade {
      try record(
        .gradingDecided(fresh.object, s: grade.s, a: grade.a, level: grade.level), is: grade.level,
        on: entry.gradedOn, against: object?.grading, .gradedOn)
    } else if let day = entry.gradedOn, day != object?.grading?.on {
      throw EntryRefusal(.gradingLevelMissing, .level, day.description)
    } else {
      warnIfCleared(object?.grading != nil, .level)
    }
  }

  private mutating func enterFiling() throws(EntryRefusal) {
    let level = entry.grade?.level ?? object?.grading?.value
    if level == .one, let filed = entry.filingNumber ?? entry.filedOn?.description {
      throw EntryRefusal(.levelOneIsFiled, entry.filingNumber == nil ? .filedOn : .filingNumber, filed)
    }
    guard let number = entry.filingNumber else {
      if let day = entry.filedOn, day != object?.certificate?.on {
        throw EntryRefusal(.filingNumberMissing, .filingNumber, day.description)
      }
      return warnIfCleared(object?.certificate != nil, .filingNumber)
    }
    if level == nil { outcome.warn(.filedWithoutGrading, .level) }
    if let filed = entry.filedOn, let graded = entry.gradedOn ?? object?.grading?.on, filed < graded {
      outcome.warn(.filedBeforeGraded, .filedOn, filed.description, graded.description)
    }
    let organ = String(number.prefix(6))
    if !context.acceptingOrgans.isEmpty, !context.acceptingOrgans.contains(organ) {
      outcome.warn(.acceptingOrganUnknown, .filingNumber, number, organ)
    }
    let form = entry.filedOn.map { $0 >= Instrument.filingForm2025.inForce } == true ? "2025" : "2007"
    try record(
      .filingCertified(fresh.object, number: number, form: form), is: number, on: entry.filedOn,
      against: object?.certificate, .filedOn)
  }

  private mutating func enterReport() throws(EntryRefusal) {
    guard let day = entry.reportedOn else {
      if let conclusion = entry.conclusion, conclusion != object?.report?.value.conclusion {
        throw EntryRefusal(.conclusionWithoutDay, .conclusion, conclusion.term)
      }
      if entry.tester != nil, object?.report == nil { outcome.warn(.testerWithoutReport, .tester) }
      return warnIfCleared(object?.report != nil, .reportedOn)
    }
    let isOnBooks = object?.report?.on == day
    guard let name = entry.tester else {
      guard isOnBooks else { throw EntryRefusal(.reportWithoutTester, .tester, day.description) }
      return outcome.warn(.cleared, .tester)
    }
    guard let conclusion = entry.conclusion else {
      guard isOnBooks else { throw EntryRefusal(.reportWithoutConclusion, .conclusion, day.description) }
      return outcome.warn(.cleared, .conclusion)
    }
    // No source states the template before the first of the table; its scale is kept, and the row is told of it.
    let template = ReportTemplate.inUse[on: day] ?? .of2015
    if ReportTemplate.inUse[on: day] == nil { outcome.warn(.reportBeforeTemplates, .reportedOn, day.description) }
    guard template.scale == conclusion.scale else {
      throw EntryRefusal(.conclusionNotOfTemplate, .conclusion, conclusion.term, template.term, template.scale.term)
    }
    if object?.certificate == nil, entry.filingNumber == nil { outcome.warn(.testedWithoutFiling, .reportedOn) }
    if tester == nil {
      outcome.warn(.testerUnknown, .tester, name)
      outcome.decision.registrations.append(.tester(fresh.tester))
      outcome.record(Fact(.testerDescribed(fresh.tester, name: name, province: nil), on: min(day, context.asOf)))
    }
    try record(
      .assessmentReported(
        fresh.object, fresh.tester, number: nil, template: template, conclusion: conclusion, high: nil, medium: nil,
        low: nil),
      is: ObjectFile.Report(tester: fresh.tester, conclusion: conclusion), on: day, against: object?.report,
      .reportedOn)
  }
}
