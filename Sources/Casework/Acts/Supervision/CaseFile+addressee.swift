internal import Statute

extension CaseFile {
  /// Whom a case of supervision is about (监督对象): the unit, and the site where it is one alone.
  struct Addressee {
    let unit: UnitID
    let site: SiteID?
  }

  /// Nil when a site's unit is not known.
  func addressee(on day: Day) -> Addressee? {
    switch subject.kind {
    case .unit: Addressee(unit: subject.id.retagged(), site: nil)
    case .site: addressee(site: subject.id.retagged(), unit: nil, on: day)
    case .notice:
      if case .notice(_, _, _, let site, let unit)? = registration(of: subject.id) {
        addressee(site: site, unit: unit, on: day)
      } else {
        nil
      }
    case .object, .tester, .finding, .assessment: nil
    }
  }

  private func addressee(site: SiteID?, unit: UnitID?, on day: Day) -> Addressee? {
    let known =
      unit ?? site.flatMap { latest(SiteDescribed.self, of: $0.retagged(), by: day)?.content.unit }
    return known.map { Addressee(unit: $0, site: site) }
  }

  /// The case an act goes on with, or opens as a case of this kind.
  func notice(_ kind: NoticeKind, at moment: Moment) throws(Refusal) -> (id: NoticeID, registrations: [Registration]) {
    if subject.kind == .notice { return (subject.id.retagged(), []) }
    guard let addressee = addressee(on: moment.day) else {
      throw .reasons([Reason(SupervisionGround.siteWithoutUnit)])
    }
    let id: NoticeID = moment.fresh.retagged()
    return (
      id, [.notice(id, kind: kind, number: moment.document, site: addressee.site, unit: addressee.unit)]
    )
  }

  /// The unit a case is about.
  func supervisedUnit(on day: Day) throws(Refusal) -> UnitID {
    guard let addressee = addressee(on: day) else { throw .reasons([Reason(SupervisionGround.siteWithoutUnit)]) }
    return addressee.unit
  }

  /// People known to belong to the unit: contacts, and who has acted for it in this case.
  func unitPeople(on day: Day) -> Set<String> {
    let contacts =
      all(UnitDescribed.self, by: day).compactMap(\.content.contact)
      + all(SiteDescribed.self, by: day).compactMap(\.content.contact)
    let acting: [Supervision.Event] = [.acknowledged, .reportFiled, .answered]
    let acts = Set(acting.map { "\(Supervision.name).\($0.rawValue)" })
    return Set(contacts + records.filter { $0.caseID == subject.id && acts.contains($0.act) }.map(\.party))
  }

  /// Why these may not inspect or re-check.
  func faults(of officers: [String], on day: Day) -> [Reason] {
    guard officers.allSatisfy(\.isLedgerLine), Set(officers).count == officers.count, officers.count >= 2 else {
      return [Reason(SupervisionGround.tooFewOfficers, field: "officers")]
    }
    let own = unitPeople(on: day).intersection(officers)
    return own.sorted().map { Reason(SupervisionGround.officerOfTheUnit, field: "officers", $0) }
  }
}
