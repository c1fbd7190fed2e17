import Casework
import Statute

extension Telling {
  /// Inspections, papers of every kind and what came of them, penalties.
  mutating func tellSupervision() {
    let inspectable = random.shuffled(units.indices.filter { !units[$0].sites.isEmpty })
    for unit in inspectable.prefix(170) { inspect(unit) }
    let unruly = random.shuffled(sites.indices.filter { sites[$0].real == nil && sites[$0].wave == nil && sites[$0].fate?.isExtra != true })
    let late = random.shuffled(sites.indices.filter { sites[$0].real == nil && sites[$0].wave == 2 })
    for site in (late.prefix(50) + unruly.prefix(30)) { issue(.hiddenDanger, about: site, "网站存在安全隐患，请于期限内整改并书面反馈") }
    for site in (late.dropFirst(30).prefix(30) + unruly.prefix(35)) { issue(.rectificationOrder, about: site, "未落实信息安全等级保护制度，责令限期整改") }
    for site in unruly.dropFirst(5).prefix(22) { issue(.supervision, about: site, "专项整治进度滞后，予以督办") }
    let unmarked = sites.indices.filter {
      sites[$0].lacks(.mark) || sites[$0].lacks(.review) || sites[$0].fate == .markOfUnknownDay || sites[$0].fate == .reviewRepassed
    }
    for site in unmarked { issue(.markSupervision, about: site, "网站标识不符合要求，限期加挂") }
    for site in unruly.prefix(7) { issue(.interview, about: site, "约谈网站主办单位负责人") }
    for site in late.prefix(12) { issue(.prompt, about: site, "提示防范近期高危漏洞") }
    for place in [4, 5, 11] { circular(place) }
    for site in unruly.prefix(6) {
      let (acted, kind) = (day(Day(2016, 3, 7), Day(2016, 6, 22)), random.pick(["warning", "warning", "suspension"]))
      chronicle.record(
        Fact(
          .penalised(
            units[sites[site].unit].id, conductOn: acted - 30, kind: kind,
            law: "计算机信息网络国际联网安全保护管理办法第二十三条"), on: acted, document: codes.paper("聊公网安罚字", year: 2016)),
        at: sites[site].place, recorded: recordingDay(of: acted, notBefore: sites[site].floor))
    }
  }

  private mutating func inspect(_ unit: Int) {
    let times = random.chance(15) ? 2 : 1
    for _ in 0..<times {
      let acted = day(Day(2015, 12, 14), Day(2016, 6, 24))
      let own = units[unit].sites.filter { sites[$0].floor <= acted && sites[$0].fate != .duplicate }
      guard let first = own.first else { continue }
      let officers = ["民警 \(person())", "民警 \(person())（记录）"]
      chronicle.record(
        Fact(
          .inspected(units[unit].id, sites: own.map { sites[$0].id }, officers: officers, decree: "公信安〔2008〕736号"),
          on: acted), at: units[unit].place, recorded: recordingDay(of: acted, notBefore: sites[first].floor))
    }
  }

  private static let heads: [NoticeKind: String] = [
    .hiddenDanger: "聊公网安告字", .rectificationOrder: "聊公网安限字", .supervision: "聊网安整治督字",
    .markSupervision: "聊编办督字", .interview: "聊公网安约字", .circular: "聊网安整治通字", .prompt: "聊公网安提字",
  ]

  /// One paper: issued, served, and, mostly, re-checked and ended.
  private mutating func issue(_ kind: NoticeKind, about index: Int, _ matter: String) {
    let site = sites[index]
    let first = max(kind == .markSupervision ? Day(2016, 1, 5) : Day(2015, 12, 8), site.floor)
    let issued = day(first, kind == .hiddenDanger ? Day(2016, 4, 29) : Day(2016, 6, 3))
    let number = codes.paper(Telling.heads[kind] ?? "聊公网安字", year: issued.civil.year)
    let notice = NoticeID.fresh(using: &random)
    var floor = recordingDay(of: issued, notBefore: site.floor)
    chronicle.register(.notice(notice, kind: kind, number: number, site: site.id, unit: units[site.unit].id), at: site.place, recorded: floor)
    func write(_ telling: inout Telling, _ content: Fact.Content, on acted: Day) {
      floor = telling.recordingDay(of: acted, notBefore: floor)
      telling.chronicle.record(Fact(content, on: acted, document: number), at: site.place, recorded: floor)
    }
    write(&self, .noticeIssued(notice, matter: "\(site.name)：\(matter)"), on: issued)
    let days = random.pick([15, 20, 30])
    let served = OfficeDays.onOrAfter(issued + random.int(0...3))
    write(&self, .noticeServed(notice, recipient: "\(units[site.unit].name) \(person())", dueOn: kind == .prompt || kind == .interview ? nil : served + days), on: served)
    let checked = OfficeDays.onOrBefore(served + days + random.int(-4...9))
    guard checked < Chronicle.lastDay, random.chance(site.wave == nil ? 55 : 92) else { return }
    if kind == .rectificationOrder || kind == .hiddenDanger {
      let passed = site.wave != nil || random.chance(40)
      let officers = ["民警 \(person())", "民警 \(person())（记录）"]
      write(&self, .noticeRechecked(notice, officers: officers, passed: passed), on: checked)
      if !passed {
        if random.chance(60) { write(&self, .noticeEnded(notice, outcome: random.pick(["escalated", "extended"])), on: checked) }
        return
      }
    }
    write(&self, .noticeEnded(notice, outcome: "closed"), on: checked)
  }

  /// A circular to a whole place, addressed to the unit of its portal.
  private mutating func circular(_ place: Int) {
    guard let portal = sites.firstIndex(where: { $0.place == place }) else { return }
    issue(.circular, about: portal, "通报\(Place.liaocheng[place].name)专项整治行动进展情况")
  }
}
