import Casework
import Statute

extension Telling {
  /// Which objects there are: one platform for a place's portal and some departments, one for a unit's sites else.
  mutating func castObjects() {
    for place in Place.liaocheng.indices {
      guard let portal = sites.firstIndex(where: { $0.place == place }) else { continue }
      let hosted = sites.indices.filter {
        let site = sites[$0]
        return site.place == place && $0 != portal && site.fate == nil && site.category == .organ && site.real == nil
          && units[site.unit].sites.count == 1 && site.wave == sites[portal].wave && site.lacks.isEmpty
      }
      addObject("\(Place.liaocheng[place].prefix)政府网站群平台", covering: [portal] + hosted.prefix(5))
    }
    for unit in units.indices where !units[unit].telecom {
      let own = units[unit].sites.filter { sites[$0].object == nil && sites[$0].fate?.isExtra != true }
      guard let first = own.first else { continue }
      if own.count > 1, own.allSatisfy({ sites[$0].fate == nil }), random.chance(40) {
        addObject("\(units[unit].name)网站系统", covering: own)
      } else {
        addObject("\(sites[first].name)系统", covering: [first])
        for other in own.dropFirst() { addObject("\(sites[other].name)系统", covering: [other]) }
      }
    }
    for site in sites.indices where sites[site].fate == .prepared || sites[site].fate == .seenReady {
      addObject("\(sites[site].name)系统", covering: [site])
    }
  }

  private mutating func addObject(_ name: String, covering covered: [Int]) {
    let first = sites[covered[0]]
    let target = covered.compactMap { sites[$0].target }.min()
    let lacks = covered.allSatisfy { !sites[$0].lacks.isEmpty } ? first.lacks : []
    if lacks.contains(.grading), random.chance(50) { return }
    let draw = random.int(1...100)
    let third = covered.map { sites[$0].third }.max() ?? 0
    let level: Level =
      switch first.fate {
      case .expired: .three
      case .wrongLevel, .testedBySuspended, .testedByLapsed, .retested, .wrongFilingDay, .wrongConclusion, .prepared,
        .seenReady, .filingOfUnknownDay, .filingRevoked: .two
      default: draw <= third ? .three : draw > 87 && !lacks.contains(.filing) && !lacks.contains(.assessment) ? .one : .two
      }
    var object = ObjectPlan(
      id: .fresh(using: &random), unit: first.unit, place: first.place, name: name, sites: covered, level: level,
      fate: first.fate)
    object.tester = random.int(TesterPlan.sound)
    schedule(&object, ready: target, wave: target == nil ? nil : covered.compactMap { sites[$0].wave }.min(), lacks)
    for site in covered { sites[site].object = objects.count }
    objects.append(object)
  }

  /// The days of an object's progress: all of it by the day its first site is to be complete, or stopping where it lacks.
  private mutating func schedule(_ object: inout ObjectPlan, ready: Day?, wave: Int?, _ lacks: [Lack]) {
    guard !lacks.contains(.grading) else { return }
    let settled = wave == 0 || random.chance(wave == 1 ? 50 : 32)
    let scheduledFresh: Set<Fate?> = [.wrongLevel, .wrongFilingDay, .prepared, .seenReady, .retested]
    if settled && !scheduledFresh.contains(object.fate) || object.fate == .expired || object.fate == .wrongConclusion {
      object.graded = day(Day(2012, 3, 1), Day(2014, 9, 30))
    }
    let end = max((ready ?? day(Day(2016, 2, 22), Day(2016, 6, 20))) - random.int(4...40), Day(2016, 1, 6))
    if object.graded == nil {
      let natural =
        switch random.int(1...100) {
        case ...25: day(Day(2015, 8, 1), Day(2015, 11, 13))
        case ...62: day(Day(2015, 11, 18), Day(2015, 12, 18))
        case ...90: day(Day(2015, 12, 21), Day(2016, 3, 25))
        default: day(Day(2016, 3, 28), Day(2016, 5, 13))
        }
      object.graded = day(min(natural, end - 26), min(natural, end - 26))
    }
    guard let graded = object.graded, object.level > .one else { return }
    if object.fate == .wrongFilingDay {
      (object.graded, object.accepted, object.certified) = (Day(2015, 11, 24), Day(2015, 12, 4), Day(2015, 12, 16))
    } else if graded < Day(2015, 1, 1) {
      object.accepted = graded + random.int(10...25)
      object.certified = graded + random.int(28...40)
    } else {
      let filed = min(graded + random.int(14...34) + (random.chance(20) ? random.int(10...45) : 0), end)
      object.certified = day(filed, filed)
      object.accepted = day(max(graded + 2, filed - 9), max(graded + 2, filed - 5))
    }
    if lacks.contains(.filing) {
      object.certified = nil
      if random.chance(45) { object.accepted = nil }
      return
    }
    scheduleTest(&object, by: end, wave: wave, lacks)
  }

  private mutating func scheduleTest(_ object: inout ObjectPlan, by end: Day, wave: Int?, _ lacks: [Lack]) {
    let old = (object.graded ?? end) < Day(2015, 1, 1)
    var reported = day(max(end - 10, (object.graded ?? end) + 12), max(end, (object.graded ?? end) + 12))
    switch object.fate {
    case .expired: reported = day(Day(2014, 6, 10), Day(2015, 2, 20))
    case .testedBySuspended: (object.tester, reported) = (TesterPlan.suspended, day(Day(2016, 3, 1), Day(2016, 5, 20)))
    case .retested: (object.tester, reported) = (TesterPlan.suspended, day(Day(2016, 2, 17), Day(2016, 3, 10)))
    case .testedByLapsed: (object.tester, reported) = (TesterPlan.lapsed, day(Day(2016, 1, 11), Day(2016, 3, 11)))
    case .wrongConclusion: reported = day(Day(2015, 11, 25), Day(2015, 12, 11))
    default:
      if old, wave == 0 || random.chance(45) {
        reported = object.level == .three ? day(Day(2015, 7, 6), Day(2015, 10, 30)) : day(Day(2014, 11, 3), Day(2015, 10, 30))
      }
    }
    if object.fate == nil, lacks.contains(.assessment) {
      if random.chance(65) { object.contracted = day(Day(2016, 3, 7), Day(2016, 5, 27)) }
      if let contracted = object.contracted, random.chance(60) { object.started = day(contracted + 4, contracted + 20) }
      return
    }
    object.reported = reported
    object.started = day(reported - 25, reported - 9)
    object.contracted = day(reported - 55, reported - 27)
  }

  /// Each object's papers, in the order of their days.
  mutating func tellObjects() {
    for index in objects.indices {
      let object = objects[index]
      let listed = object.sites.map { sites[$0].listedOn }.min() ?? LiaochengSample.start
      let begun = [object.graded, object.contracted].compactMap(\.self).min().map { max($0 - 6, listed) } ?? listed
      var floor = max(OfficeDays.onOrAfter(begun), units[object.unit].floor)
      objects[index].floor = floor
      chronicle.register(.object(object.id), at: object.place, recorded: floor)
      let described = min(begun, (object.graded ?? begun))
      chronicle.record(
        Fact(.objectDescribed(object.id, unit: units[object.unit].id, name: object.name), on: described),
        at: object.place, recorded: floor)
      for draft in drafts(of: object).sorted(by: { ($0.0 ?? begun) < ($1.0 ?? begun) }) {
        let (acted, content, document) = draft
        floor = recordingDay(of: acted, notBefore: floor)
        let handle = chronicle.record(Fact(content, on: acted, document: document), at: object.place, recorded: floor)
        correct(content, of: object, handle, on: acted, notBefore: floor + 5)
      }
    }
  }

  private mutating func drafts(of object: ObjectPlan) -> [(Day?, Fact.Content, String?)] {
    var drafts: [(Day?, Fact.Content, String?)] = []
    if let graded = object.graded {
      let level = object.fate == .wrongLevel ? Level.three : object.level
      let lower = Level(rawValue: max(1, level.rawValue - random.int(0...1))) ?? level
      drafts.append((graded, .gradingDecided(object.id, s: level, a: lower, level: level), nil))
    }
    if let accepted = object.accepted {
      drafts.append((accepted, .filingAccepted(object.id), codes.paper("聊公备受字", year: accepted.civil.year)))
    }
    var number: String?
    if let certified = object.certified {
      let filing = codes.filing(unit: units[object.unit].serial, year: certified.civil.year)
      number = filing
      let day = object.fate == .filingOfUnknownDay ? nil : certified
      drafts.append((day, .filingCertified(object.id, number: filing, form: "2007"), nil))
      if object.fate == .filingRevoked { drafts.append((Day(2016, 5, 9), .filingEnded(object.id, outcome: "revoked_by_police"), nil)) }
      if object.fate == .closedVerified { drafts.append((Day(2016, 6, 22), .filingEnded(object.id, outcome: "cancelled_by_unit"), nil)) }
    }
    if let contracted = object.contracted {
      drafts.append((contracted, .assessmentContracted(object.id, testers[object.tester].id), nil))
    }
    if let started = object.started {
      drafts.append((started, .assessmentStarted(object.id, testers[object.tester].id), nil))
    }
    if let reported = object.reported {
      drafts.append((reported, report(of: object, number, on: reported, by: object.tester), nil))
      if object.fate == .retested {
        let again = day(Day(2016, 6, 6), Day(2016, 6, 17))
        drafts.append((again - 14, .assessmentContracted(object.id, testers[0].id), nil))
        drafts.append((again, report(of: object, number, on: again, by: 0), nil))
      }
    }
    let end = object.sites.compactMap { sites[$0].target }.min() ?? Day(2016, 6, 24)
    if object.graded != nil, random.chance(80) { drafts.append((day(end - 30, end - 2), .selfChecked(object.id), nil)) }
    if object.reported != nil, random.chance(75) {
      drafts.append((day(end - 8, end), .constructionRectified(object.id), nil))
    }
    return drafts
  }

  private mutating func report(of object: ObjectPlan, _ number: String?, on day: Day, by tester: Int) -> Fact.Content {
    let filed = object.certified.map { $0 <= day } ?? false
    let draw = random.int(1...100)
    let conclusion: Conclusion =
      object.fate == .wrongConclusion ? .conforming : draw <= 14 ? .conforming : draw <= 88 ? .basicallyConforming : .nonConforming
    return .assessmentReported(
      object.id, testers[tester].id,
      number: filed ? number.map { codes.report(filing: $0, year: day.civil.year, tester: tester + 1) } : nil,
      template: .of2015, conclusion: conclusion, high: conclusion == .conforming ? 0 : random.int(0...3),
      medium: random.int(1...8), low: random.int(2...12))
  }

  /// What was written down wrong, and put right after the first or the second issue.
  private mutating func correct(_ content: Fact.Content, of object: ObjectPlan, _ handle: FactNumber, on acted: Day?, notBefore floor: Day) {
    switch (content, object.fate) {
    case (.gradingDecided(let id, _, _, _), .wrongLevel):
      let right = Fact(
        .gradingDecided(id, s: .two, a: .two, level: .two), on: acted,
        correction: .init(of: handle, because: "定级报告为第二级，登记时误录为第三级"))
      chronicle.record(right, at: object.place, recorded: OfficeDays.onOrAfter(max(floor, Day(2016, 4, 12))))
    case (.filingCertified(let id, let number, let form), .wrongFilingDay):
      let right = Fact(
        .filingCertified(id, number: number, form: form), on: Day(2016, 1, 6),
        correction: .init(of: handle, because: "备案证明落款为2016年1月6日，原登记误填受理日期"))
      chronicle.record(right, at: object.place, recorded: OfficeDays.onOrAfter(max(floor, Day(2016, 1, 13))))
    case (.assessmentReported(let id, let tester, let number, let template, _, let high, let medium, let low), .wrongConclusion):
      let right = Fact(
        .assessmentReported(
          id, tester, number: number, template: template, conclusion: .nonConforming, high: high.map { $0 + 2 },
          medium: medium, low: low), on: acted,
        correction: .init(of: handle, because: "经核对报告原件，结论为不符合"))
      chronicle.record(right, at: object.place, recorded: OfficeDays.onOrAfter(max(floor, Day(2016, 1, 20))))
    default: break
    }
  }
}
