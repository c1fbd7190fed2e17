internal import Casework
internal import Statute

extension RowReading {
  /// The row as an entry of the ledger; incomplete where it is refused.
  mutating func siteEntry() -> SiteEntry {
    var entry = SiteEntry()
    entry.number = text(.siteNumber, limit: 40).map { $0.uppercased() }
    entry.region = region(.region) ?? ""
    if let category = word(.category, .unknownCategory, Words.category) {
      entry.category = category
    } else if !isRefused {
      remark(.refusal(.required), .category)
    }
    entry.unit = required(.unit) ?? ""
    entry.uscc = code(.uscc, .creditCode)
    entry.name = required(.site) ?? ""
    entry.domain = domain(.domain)
    entry.otherDomains = domains(.otherDomains)
    entry.url = text(.url, limit: 2000)
    entry.ip = text(.ip, limit: 200)
    entry.hosting = text(.hosting)
    entry.icp = code(.icp, .icp)
    entry.police = code(.police, .policeSiteNumber).map { String($0.filter(\.isASCII).filter(\.isNumber)) }
    entry.state = word(.state, .unknownState, Words.state)
    entry.liveOn = day(.liveOn)
    entry.closedOn = day(.closedOn)
    entry.passedReview = word(.review, .unknownReview, Words.passed)
    entry.reviewedOn = day(.reviewedOn)
    entry.mark = attested(.markedOn)
    entry.object = text(.object)
    entry.grade = grade(.level)
    entry.gradedOn = day(.gradedOn)
    entry.filingNumber = code(.filingNumber, .filingNumber)
    entry.filedOn = day(.filedOn)
    entry.tester = text(.tester)
    entry.reportedOn = day(.reportedOn)
    entry.conclusion = word(.conclusion, .unknownConclusion, Words.conclusion)
    entry.letter = attested(.letter)
    entry.contact = text(.contact)
    entry.phone = phone(.phone)
    entry.remark = text(.remark, limit: 4000)
    for counted in [EntryField.findings, .unclosed] { _ = count(counted) }
    return entry
  }

  /// The row as an entry of a plain roster: an existing site of which only the least is known.
  mutating func rosterEntry() -> SiteEntry {
    var entry = SiteEntry()
    entry.region = region(.region) ?? ""
    entry.unit = required(.unit) ?? ""
    entry.name = required(.site) ?? ""
    if map.column(.category) != nil, let category = word(.category, .unknownCategory, Words.category) {
      entry.category = category
    }
    entry.uscc = code(.uscc, .creditCode)
    entry.url = text(.url, limit: 2000)
    entry.domain = domain(.domain)
    if entry.domain == nil, let url = entry.url { entry.domain = domain(url, .url) }
    if entry.domain == nil, entry.url == nil, !isRefused { remark(.refusal(.required), .url) }
    entry.contact = text(.contact)
    entry.phone = phone(.phone)
    entry.remark = text(.remark, limit: 4000)
    return entry
  }

  mutating func findingEntry() -> FindingEntry {
    var entry = FindingEntry()
    entry.number = text(.findingNumber, limit: 40).map { $0.uppercased() }
    if let source = word(.source, .unknownSource, Words.source) { entry.source = source } else { require(.source) }
    entry.description = required(.description) ?? ""
    if let severity = word(.severity, .unknownSeverity, Words.severity) {
      entry.severity = severity
    } else {
      require(.severity)
    }
    entry.foundOn = day(.foundOn)
    entry.measure = text(.measure, limit: 4000)
    entry.responsibleUnit = text(.responsibleUnit)
    entry.responsiblePerson = text(.responsiblePerson)
    entry.dueOn = day(.dueOn, mayLieAhead: true)
    entry.status = word(.status, .unknownStatus, Words.status)
    entry.fixedOn = day(.fixedOn)
    entry.checkedBy = text(.checkedBy)
    entry.passedRecheck = word(.recheck, .unknownReview, Words.passed)
    entry.settledOn = day(.settledOn)
    _ = count(.overdueDays)
    entry.recurred = attested(.recurred)?.holds
    entry.remark = text(.remark, limit: 4000)
    return entry
  }

  private mutating func grade(_ field: EntryField) -> SiteEntry.Grade? {
    guard let text = text(field) else { return nil }
    switch Words.grade(CellText.word(text)) {
    case .success(let grade): return grade
    case .failure(let found): fault(found.value, field)
    }
    return nil
  }

  private mutating func require(_ field: EntryField) {
    if !remarks.contains(where: { $0.field == field }) { remark(.refusal(.required), field) }
  }
}
