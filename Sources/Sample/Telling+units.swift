import Casework
import Statute

extension Telling {
  /// The testers: their certificates, one that lapsed, and one suspended, which became known only after the second issue.
  mutating func tellTesters() {
    let day = LiaochengSample.start
    for entry in TesterPlan.table {
      let tester = TesterPlan(
        id: .fresh(using: &random), name: entry.name, from: entry.from, through: entry.through,
        suspended: entry.suspended)
      testers.append(tester)
      let province = entry.name.hasPrefix("河北") ? "河北省" : "山东省"
      chronicle.register(.tester(tester.id), at: 0, recorded: day)
      chronicle.record(
        Fact(.testerDescribed(tester.id, name: tester.name, province: province), on: tester.from), at: 0, recorded: day)
      let certified = Fact.Content.testerCertified(
        tester.id, certificate: codes.certificate(year: tester.from.civil.year), from: tester.from,
        through: tester.through)
      chronicle.record(Fact(certified, on: tester.from), at: 0, recorded: day)
      if let suspended = tester.suspended {
        chronicle.record(
          Fact(
            .testerSuspended(tester.id, from: suspended.lowerBound, through: suspended.upperBound),
            on: suspended.lowerBound, document: "鲁等保办示例〔2016〕4号"), at: 0, recorded: Day(2016, 4, 20))
      }
    }
  }

  /// The units: described and put on the campaign's list, their returns at each issue, and those with nothing to report.
  mutating func tellUnits() {
    for unit in units.indices {
      let plan = units[unit]
      let first = plan.sites.map { sites[$0].listedOn }.min() ?? LiaochengSample.start
      let known = min(OfficeDays.onOrAfter(first), OfficeDays.onOrAfter(Day(2015, 12, 7)))
      units[unit].floor = known
      tell(plan, recorded: known, joined: min(first, known))
    }
    for place in Place.liaocheng.indices {
      for number in 1...(place == 0 ? 8 : 3) {
        let name = "\(Place.liaocheng[place].prefix)\(["地方史志办公室", "供销合作社", "老干部局", "红十字会", "史料征集中心", "农业机械管理局", "接待办公室", "防震减灾局"][number - 1])"
        let category: UnitCategory = number % 3 == 2 ? .institution : .organ
        let plan = UnitPlan(
          id: .fresh(using: &random), name: name, category: category, place: place, telecom: false, real: false,
          code: codes.creditCode(of: category, region: Place.liaocheng[place].code), serial: "", icp: "",
          contact: person(), phone: codes.phone())
        let listed = day(Day(2015, 11, 18), Day(2015, 11, 25))
        tell(plan, recorded: OfficeDays.onOrAfter(listed), joined: listed)
        let zero = day(Day(2015, 12, 1), Day(2015, 12, 18))
        if !random.chance(10) {
          chronicle.record(
            Fact(.zeroReported(plan.id, campaign: LiaochengSample.campaign), on: zero), at: place, recorded: zero)
        }
      }
    }
  }

  private mutating func tell(_ plan: UnitPlan, recorded: Day, joined: Day) {
    let desk = plan.place
    chronicle.register(.unit(plan.id), at: desk, recorded: recorded)
    chronicle.record(
      Fact(
        .unitDescribed(
          plan.id, name: plan.name, uscc: plan.code, noCodeReason: plan.code == nil ? "尚未换发统一社会信用代码" : nil,
          category: plan.category, region: Place.liaocheng[plan.place].code, telecom: plan.telecom,
          contact: plan.contact, phone: plan.phone), on: LiaochengSample.start - 16), at: desk, recorded: recorded)
    chronicle.record(
      Fact(.unitListed(plan.id, campaign: LiaochengSample.campaign, joined: true), on: joined), at: desk,
      recorded: recorded)
    guard !plan.sites.isEmpty else { return }
    for issue in LiaochengSample.issues where !random.chance(6) {
      let late = random.chance(12)
      let received = late ? day(issue.asOf - 1, issue.asOf) : day(issue.asOf - 9, issue.asOf - 3)
      guard received >= recorded else { continue }
      let sentBack = !late && random.chance(9)
      let rulings = sentBack ? [(received, false), (min(received + 2, issue.asOf), true)] : [(received, true)]
      for (ruled, accepted) in rulings {
        chronicle.record(
          Fact(
            .returnReceived(plan.id, campaign: LiaochengSample.campaign, issue: issue.asOf, accepted: accepted),
            on: ruled), at: desk, recorded: OfficeDays.onOrAfter(ruled))
      }
    }
  }
}
