internal import Statute

extension CaseFile {
  /// The paper by which oversight of the file's site is ordered (督办), opened under the moment's fresh identity; nothing
  /// on days whose law knows none.
  func oversight(_ kind: NoticeKind, over matter: String, at moment: Moment) -> Deed {
    let facts = Supervision.Facts(conductOn: moment.day) { $0.reasonsGiven = true }
    let ordered = try? Supervision.provision(
      for: .oversightOrdered, in: Supervision.start, given: facts, on: moment.day)
    guard let ordered else { return Deed() }
    let edition = Supervision.provisions.entry(on: moment.day)?.since ?? moment.day
    let notice: NoticeID = moment.fresh.retagged()
    return Deed(
      registrations: [
        .notice(
          notice, kind: kind, number: nil, site: subject.id.retagged(),
          unit: latest(SiteDescribed.self, of: subject.id, by: moment.day)?.content.unit)
      ],
      Deed.Entry(
        NoticeIssued(notice: notice, matter: matter),
        under: Taken<Supervision>(provision: ordered, edition: edition)))
  }
}
