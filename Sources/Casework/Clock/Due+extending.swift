public import Statute

extension Due {
  /// The clock that runs in the place of this one when a later end is set (延期): the same duty to a new day.
  ///
  /// - Parameters:
  ///   - fact: the act that extends it.
  ///   - day: of that act.
  ///   - end: the new last day, as the paper names it.
  public func extended(by fact: FactNumber, on day: Day, to end: Day) -> Due {
    let start = limit == .renewalOpen ? end.adding(months: -renewalMonths) : limit == .certificate ? startsOn : day
    return replaced(
      fact: fact, startsOn: start, length: limit == .certificate || limit == .renewalOpen ? .validity : .written,
      DueDay(rawDue: end, due: max(end, start), isProvisional: false, skipped: []))
  }

  /// The same clock counted again on a calendar that knows more; nil when nothing changes or no calendar has a say.
  public func recounted(on calendar: WorkingCalendar) -> Due? {
    guard let end = length.end(from: startsOn, on: calendar),
      end.due != due || end.rawDue != rawDue || end.isProvisional != isProvisional
    else { return nil }
    return replaced(fact: fact, startsOn: startsOn, length: length, end)
  }

  private var renewalMonths: Int {
    (CertificateTerm.inForce[on: edition] ?? CertificateTerm.inForce.entries.first?.value)?.renewalMonths ?? 0
  }

  private func replaced(fact: FactNumber?, startsOn: Day, length: DueLength, _ end: DueDay) -> Due {
    Due(
      limit: limit, duty: duty, subject: subject, matter: matter, fact: fact, startsOn: startsOn, length: length,
      rawDue: end.rawDue, due: end.due, isProvisional: end.isProvisional, edition: edition, basis: basis, paper: paper,
      countsFrom: countsFrom, ends: ends, lapses: lapses)
  }
}
