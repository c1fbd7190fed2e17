internal import Casework
internal import Registry
internal import Spreadsheet
internal import Statute

extension Planner {
  /// Computed columns are never stored; where the books can compute them too, they are compared.
  mutating func compareDerived(_ entry: SiteEntry, _ site: SiteFile, _ object: ObjectFile?) {
    compareValidity(entry, object)
    guard map.column(.findings) != nil || map.column(.unclosed) != nil else { return }
    let counts = findingCounts[site.id] ?? (0, 0)
    compare(.findings, with: counts.all)
    compare(.unclosed, with: counts.open)
  }

  private mutating func compareValidity(_ entry: SiteEntry, _ object: ObjectFile?) {
    guard let reported = entry.reportedOn, map.column(.validTo) != nil,
      let level = entry.grade?.level ?? object?.grading?.value, let months = terms.validMonths[level]
    else { return }
    let computed = reported.adding(months: months)
    let written: Day? =
      switch reading.cell(.validTo) {
      case .date(let moment, _): Day(year: moment.year, month: moment.month, day: moment.day)
      case .text(let text): try? DayText.read(text).get()
      default: nil
      }
    // Some count the last day and some the day after.
    guard let written, abs(written - computed) > 1 else { return }
    reading.remark(.difference, .validTo, [computed.description])
  }

  mutating func compareOverdue(_ entry: FindingEntry, _ finding: FindingFile?) {
    guard map.column(.overdueDays) != nil, let due = entry.dueOn else { return }
    let isFixed = entry.fixedOn != nil || entry.status == .fixed || entry.status == .closed
    compare(.overdueDays, with: isFixed || due >= asOf ? 0 : asOf - due)
  }

  private mutating func compare(_ field: EntryField, with computed: Int) {
    if let written = reading.count(field), written != computed {
      reading.remark(.difference, field, [String(computed)])
    }
  }
}
