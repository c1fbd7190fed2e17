import Casework
import Statute

extension Telling {
  /// Each site's story: listed, reviewed, marked, registered, its duties shown, and what befell it.
  mutating func tellSites() {
    for index in sites.indices {
      let site = sites[index]
      var floor = OfficeDays.onOrAfter(site.listedOn + (random.chance(70) ? 0 : 1))
      sites[index].floor = floor
      chronicle.register(.site(site.id, number: nil, origin: site.origin), at: site.place, recorded: floor)
      var drafts = registered(site) + reviewed(site) + evidenced(site) + befallen(site)
      drafts = drafts.enumerated().sorted {
        ($0.element.acted ?? site.listedOn, $0.offset) < ($1.element.acted ?? site.listedOn, $1.offset)
      }.map(\.element)
      for draft in drafts {
        floor = recordingDay(of: draft.acted, notBefore: max(floor, draft.notBefore ?? floor))
        if draft.acted.map({ $0 <= site.listedOn }) ?? true { floor = max(sites[index].floor, draft.notBefore ?? floor) }
        let fact = Fact(draft.content, on: draft.acted, document: draft.document)
        let handle = chronicle.record(fact, at: site.place, recorded: floor)
        guard let right = draft.corrected else { continue }
        chronicle.record(
          Fact(
            right.by, on: right.on, correction: .init(of: handle, because: right.because, voids: right.voids)),
          at: site.place, recorded: OfficeDays.onOrAfter(max(right.recorded, floor)))
      }
    }
  }

  /// What the register says of it: name, owner, domains, object, and since when it runs.
  private mutating func registered(_ site: SitePlan) -> [SiteDraft] {
    let (unit, on) = (units[site.unit], site.listedOn)
    var drafts = [listing(site), SiteDraft(on, described(site, at: site.place))]
    if let mistaken = site.real?.mistaken {
      drafts.append(SiteDraft(
        on, .siteNamed(site.id, domain: mistaken, display: mistaken, isMain: true),
        corrected: (
          .siteNamed(site.id, domain: site.domain, display: site.domain, isMain: true), on, Day(2016, 1, 8),
          "原登记域名有误，经核对以备案域名为准", false)))
    } else {
      drafts.append(SiteDraft(on, .siteNamed(site.id, domain: site.domain, display: site.domain, isMain: true)))
    }
    if let alias = site.real?.alias {
      drafts.append(SiteDraft(on, .siteNamed(site.id, domain: alias, display: alias, isMain: false)))
    }
    if let label = ["茌平县": "xn--5nrx2wbu3a", "临清市": "xn--miq289al6l", "冠县": "xn--n7qp5c", "高唐县": "xn--5nr93ag54m"][
      String(site.name.prefix { $0 != "人" })], site.real != nil {
      let display = "\(site.name.prefix { $0 != "人" }).政务"
      drafts.append(SiteDraft(
        on, .siteNamed(site.id, domain: "\(label).xn--zfr164b", display: display, isMain: false)))
    }
    if let object = site.object {
      let from = objects[object].floor
      drafts.append(SiteDraft(max(on, from), .objectCovers(objects[object].id, site.id), notBefore: from))
    }
    if site.origin == .existing, site.fate != .duplicate, !random.chance(12) {
      let live = random.chance(4) ? nil : day(Day(2009, 1, 5), Day(2015, 9, 30))
      drafts.append(SiteDraft(live, .wentLive(site.id, origin: .existing, way: .legacy)))
    }
    if random.chance(8) {
      let changed = day(Day(2016, 1, 11), Day(2016, 5, 20))
      drafts.append(SiteDraft(
        changed, .siteDescribed(
          site.id, unit: unit.id, name: site.name, category: site.category, region: regionAfterwards(site),
          url: "http://\(site.domain)/", ip: site.ip, hosting: site.hosting, contact: person(), phone: codes.phone(),
          remark: "联系人变更")))
    }
    return drafts
  }

  private func listing(_ site: SitePlan) -> SiteDraft {
    guard site.fate == .duplicate else { return SiteDraft(site.listedOn, .siteListed(site.id)) }
    return SiteDraft(
      site.listedOn, .siteListed(site.id),
      corrected: (.siteListed(site.id), site.listedOn, Day(2016, 2, 18), "与已登记网站重复，系同一网站的移动版", true))
  }

  func described(_ site: SitePlan, at place: Int) -> Fact.Content {
    let unit = units[site.unit]
    return .siteDescribed(
      site.id, unit: unit.id, name: site.name, category: site.category, region: Place.liaocheng[place].code,
      url: "http://\(site.domain)/", ip: site.ip, hosting: site.hosting, contact: unit.contact, phone: unit.phone,
      remark: site.real == nil ? nil : "示例：名称和域名公开可见，办理情况为虚构")
  }

  private func regionAfterwards(_ site: SitePlan) -> String {
    site.fate == .movedToZone ? "LC-JKQ" : Place.liaocheng[site.place].code
  }

  /// The latest day for something that is due by the site's target, some days before it.
  private mutating func due(_ site: SitePlan, _ natural: Day, before margin: Int) -> Day {
    guard let target = site.target else { return natural }
    let last = min(natural, target - margin)
    return last < LiaochengSample.start ? last : OfficeDays.onOrBefore(last)
  }

  /// Review, mark, ICP and police registration.
  private mutating func reviewed(_ site: SitePlan) -> [SiteDraft] {
    var drafts: [SiteDraft] = []
    let unit = units[site.unit]
    guard site.fate != .planned, site.fate != .seenUnready, site.fate != .duplicate else { return drafts }
    if !site.lacks(.icp) {
      let serial = (unit.sites.firstIndex { sites[$0].id == site.id } ?? 0) + 1
      let when =
        site.origin == .new ? site.listedOn + 6
        : random.chance(90) ? day(Day(2010, 3, 1), Day(2015, 9, 30)) : due(site, day(Day(2015, 12, 7), Day(2016, 3, 25)), before: 1)
      drafts.append(SiteDraft(when, .icpRecorded(site.id, number: "\(unit.icp)-\(serial)")))
    }
    if site.origin == .existing, random.chance(72) {
      let when = random.chance(60) ? day(Day(2013, 5, 6), Day(2015, 10, 30)) : day(Day(2015, 12, 1), Day(2016, 6, 20))
      drafts.append(SiteDraft(when, .policeRegistered(site.id, number: codes.police())))
    }
    if unit.telecom, let target = site.target {
      drafts.append(SiteDraft(target, .telecomReported(site.id)))
    }
    guard site.category != .enterprise else { return drafts }
    let paper = codes.paper(Phrases.organOfReview, year: site.origin == .new ? 2016 : 2015)
    if site.origin == .new {
      drafts.append(SiteDraft(
        site.listedOn + 3, .eligibilityDecided(site.id, review: .opening, passed: true, grounds: []), document: paper))
      return drafts
    }
    let natural =
      random.chance(78) ? day(Day(2015, 11, 20), Day(2015, 12, 18))
      : random.chance(75) ? day(Day(2015, 12, 21), Day(2015, 12, 31)) : day(Day(2016, 1, 4), Day(2016, 2, 26))
    let decided = max(due(site, natural, before: 5), OfficeDays.onOrAfter(site.listedOn))
    return drafts + review(site, on: decided, paper)
  }

  private mutating func review(_ site: SitePlan, on decided: Day, _ paper: String) -> [SiteDraft] {
    func decision(_ passed: Bool, _ grounds: [String] = []) -> Fact.Content {
      .eligibilityDecided(site.id, review: .requalification, passed: passed, grounds: grounds)
    }
    var drafts: [SiteDraft] = []
    let ground = random.pick(["不具备开办主体资格", "名称与机构名称不符", "一个单位开办多个网站", "长期无人维护"])
    switch site.fate {
    case .reviewFailed:
      drafts = [SiteDraft(decided, decision(false, [ground]), document: paper)]
      if random.chance(70) { drafts.append(SiteDraft(max(decided + 15, Day(2016, 1, 12)), .icpCancelled(site.id))) }
      return drafts
    case .reviewRepassed:
      drafts = [SiteDraft(decided, decision(false, [ground]), document: paper)]
      let again = day(Day(2016, 3, 1), Day(2016, 3, 25))
      drafts.append(SiteDraft(again, decision(true)))
      return drafts + [SiteDraft(again + 7, .markHung(site.id))]
    case .closedVerified, .closedUnverified:
      if random.chance(50) { drafts.append(SiteDraft(decided, decision(false, ["长期无人维护"]), document: paper)) }
      return drafts
    case .wrongReviewDay:
      let wrong = Day(2015, 12, 17)
      drafts = [
        SiteDraft(
          wrong, decision(true), document: paper,
          corrected: (decision(true), Day(2015, 12, 24), Day(2016, 1, 6), "复核决定日期误录，应为12月24日", false))
      ]
      return drafts + [SiteDraft(Day(2016, 1, 7), .markHung(site.id))]
    default: break
    }
    if site.lacks(.review) {
      guard random.chance(60) else { return drafts }
      drafts.append(SiteDraft(decided, decision(false, [ground]), document: paper))
      if random.chance(40) { drafts.append(SiteDraft(decided + 30, .icpCancelled(site.id))) }
      return drafts
    }
    drafts.append(SiteDraft(decided, decision(true), document: paper))
    if site.lacks(.mark) { return drafts }
    if site.fate == .markOfUnknownDay { return drafts + [SiteDraft(nil, .markHung(site.id), notBefore: Day(2016, 2, 3))] }
    let hung = max(due(site, day(decided + 2, decided + (random.chance(75) ? 9 : 45)), before: 0), decided)
    drafts.append(SiteDraft(hung, .markHung(site.id)))
    if site.wave == nil, random.chance(4) { drafts.append(SiteDraft(max(hung + 40, Day(2016, 4, 5)), .markRemoved(site.id))) }
    return drafts
  }

  /// The letter of responsibility, the measures, monitoring.
  private mutating func evidenced(_ site: SitePlan) -> [SiteDraft] {
    guard ![.planned, .seenUnready, .duplicate].contains(site.fate) else { return [] }
    var drafts: [SiteDraft] = []
    let letter = due(site, max(site.listedOn, day(Day(2015, 11, 23), Day(2016, 2, 26))), before: 0)
    let proof = Phrases.evidence(of: "responsibility_letter")
    if site.fate == .letterOfUnknownDay {
      drafts.append(SiteDraft(
        nil, .dutyEvidenced(site.id, duty: "responsibility_letter", evidence: proof), notBefore: Day(2016, 1, 19)))
    } else if !site.lacks(.letter) {
      drafts.append(SiteDraft(letter, .dutyEvidenced(site.id, duty: "responsibility_letter", evidence: proof)))
    } else if random.chance(50) {
      drafts.append(SiteDraft(letter, .dutyEvidenced(site.id, duty: "responsibility_letter", evidence: nil)))
    }
    for duty in Phrases.duties where random.chance(site.fate == .prepared ? 100 : 82) {
      let natural =
        site.fate == .prepared || site.fate == .seenReady ? site.listedOn + 5
        : max(site.listedOn, day(Day(2015, 11, 25), Day(2016, 6, 15)))
      let proven = site.fate == .prepared || !random.chance(9)
      drafts.append(SiteDraft(
        natural, .dutyEvidenced(site.id, duty: duty, evidence: proven ? Phrases.evidence(of: duty) : nil)))
      if !proven, random.chance(50), natural + 20 < Chronicle.lastDay {
        let later = OfficeDays.onOrBefore(natural + 20)
        drafts.append(SiteDraft(
          later, .dutyEvidenced(site.id, duty: duty, evidence: Phrases.evidence(of: duty))))
      }
    }
    if site.origin == .existing, random.chance(85) {
      drafts.append(SiteDraft(max(site.listedOn, day(Day(2015, 11, 20), Day(2016, 5, 31))), .monitoringEnrolled(site.id)))
    }
    return drafts
  }
}
