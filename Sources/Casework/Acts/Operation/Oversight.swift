internal import Statute

extension CaseFile {
  /// The paper by which oversight of the file's site is ordered (督办), opened under the moment's fresh identity; nothing
  /// on days whose law knows none.
  func oversight(
    _ kind: NoticeKind, over matter: String, dueOn: Day?, at moment: Moment
  ) throws(Refusal) -> Deed {
    let facts = Supervision.Facts(conductOn: moment.day) { $0.reasonsGiven = true }
    let ordered = try? Supervision.provision(
      for: .oversightOrdered, in: Supervision.start, given: facts, on: moment.day)
    guard let ordered else { return Deed() }
    let edition = Supervision.provisions.entry(on: moment.day)?.since ?? moment.day
    let opened = try notice(kind, at: moment)
    return Deed(
      registrations: opened.registrations,
      Deed.Entry(
        NoticeIssued(notice: opened.id, matter: matter, kind: kind, dueOn: dueOn),
        under: Taken<Supervision>(provision: ordered, edition: edition)))
  }

  /// The last day on which a mark is to be put right, as for a mark newly granted (T-MARK).
  func markDeadline(from day: Day) -> Day? {
    TimeLimit.mark.periods[on: day]?.length.count.map { calendar.adding(workingDays: $0, to: day).due }
  }
}
