import Press
import Reports
import Statute
import Testing

@Suite struct BalanceTests {
  private let group = Group(region: "371522", category: "institution")

  private func fails(_ id: String, _ change: (inout Sample) -> Void) -> Balance.Line? {
    var sample = Sample()
    change(&sample)
    return sample.balance().failures.first { $0.id == id }
  }

  @Test(arguments: Campaign.catalogue.map(\.id))
  func `an issue that is counted from rows balances`(of id: String) throws {
    let campaign = try #require(Campaign.named(id))
    for seed in 1...25 as ClosedRange<UInt64> {
      let balance = Sample(seed: seed, sites: 4, progress: 30 + Int(seed) * 2, of: campaign).balance()
      let ids = balance.failures.filter { !$0.id.hasPrefix("S6") }
      #expect(ids.isEmpty, "\(Unbalanced(failures: ids))")
    }
  }

  @Test(arguments: Campaign.catalogue.filter { $0.id != Sample.campaign.id }.map(\.id))
  func `every equation of every other campaign can fail, and says where`(id: String) throws {
    let campaign = try #require(Campaign.named(id))
    for rule in campaign.checks.rules {
      var sample = Sample(of: campaign)
      sample.issue.cube.enter(rule.left[0], group, 1000)
      let line = try #require(sample.balance().failures.first { $0.id == rule.id }, "\(rule.id)")
      #expect(line.scope == "莘县·事业单位" && line.difference > 0)
    }
  }

  @Test func `units that do not come to their region fail`() throws {
    let unit = try #require(Sample().issue.units.first { $0.region == "371500" }).id
    let line = try #require(
      fails("7") { $0.issue.cube.enter("E2", Group(region: "371500", category: "organ"), 1, of: unit) })
    #expect(line.name.contains("E2") && line.difference == 1)
    let whole = try #require(fails("7") { $0.issue.cube.enter("F1", Group(region: "371500", category: "organ"), 2) })
    #expect(whole.name.contains("F1") && whole.difference == -2)
  }

  @Test(arguments: Sample.campaign.checks.rules.map(\.id))
  func `every equation of the campaign can fail, and says where`(id: String) throws {
    let rule = try #require(Sample.campaign.checks.rules.first { $0.id == id })
    let line = try #require(fails(id) { $0.issue.cube.enter(rule.left[0], group, 1000) })
    #expect(line.scope == "莘县·事业单位")
    #expect(line.difference > 0)
  }

  @Test(arguments: Sample.campaign.checks.rules.map(\.id))
  func `errors that cancel out over the city are found in their rows`(id: String) throws {
    let rule = try #require(Sample.campaign.checks.rules.first { $0.id == id })
    let line = fails(id) {
      $0.issue.cube.enter(rule.left[0], group, 1000)
      $0.issue.cube.enter(rule.left[0], Group(region: "371581", category: "institution"), -1000)
    }
    #expect(line?.scope.contains("·") == true)
  }

  @Test func `a set larger than the set around it fails`() {
    #expect(fails("S1") { $0.issue.cube.enter("G3", group, 1000) }?.name.contains("G3") == true)
  }

  @Test func `a site of a region that no row prints makes the total differ from its rows`() {
    let line = fails("S2") { $0.issue.cube.enter("A1", Group(region: "371503", category: "organ"), 1) }
    #expect(line?.difference == -1)
  }

  @Test func `a site of a category that no row prints makes table two differ from table one`() {
    let line = fails("S3") { $0.issue.cube.enter("A1", Group(region: "371522", category: "school"), 1) }
    #expect(line?.difference == -1)
  }

  @Test func `a rate over one hundred fails`() {
    #expect(fails("S4") { $0.issue.cube.enter("E2", group, 1000) }?.left ?? 0 > 0)
  }

  @Test func `a list with a row more than its cell fails`() {
    let sample = Sample()
    let cell = sample.issue.cube.count("A1")
    #expect(sample.balance([ListCount(sheet: "网站台账", measure: "A1", rows: cell)]).isBalanced)
    let line = sample.balance([ListCount(sheet: "网站台账", measure: "A1", rows: cell + 1)]).failures.first
    #expect(line?.id == "S5.网站台账" && line?.difference == 1)
  }

  @Test func `a cumulative count that fell fails until a correction says why`() {
    func change(_ sample: inout Sample) {
      sample.issue.previous = Previous(
        asOf: Day(2016, 3, 24), cube: sample.issue.cube, regions: SampleRegister.regions2016)
      sample.issue.integrity.movement = Movement(entered: 0, left: 0)
      sample.issue.integrity.corrections = [:]
      sample.issue.cube.enter("H1", group, -3)
      sample.issue.cube.enter("H1", Group(region: "371581", category: "organ"), 3)
    }
    #expect(fails("S6.H1", change)?.scope == "莘县")
    var sample = Sample()
    change(&sample)
    sample.issue.integrity.corrections["H1"] = "重复登记作废"
    #expect(sample.balance().lines.contains { $0.verdict == .explained("重复登记作废") })
    #expect(!sample.balance().failures.contains { $0.id.hasPrefix("S6") })
  }

  @Test func `a stock that changed by other than what came and went fails`() {
    #expect(fails("S7") { $0.issue.integrity.movement = Movement(entered: 90, left: 2) } != nil)
  }

  @Test func `the stock of a region changed by what came to it and went from it, not by what the city saw`() {
    var sample = Sample()
    sample.issue.region = "371525"
    sample.issue.previous = Previous(
      asOf: Day(2016, 3, 24), cube: sample.issue.cube, regions: SampleRegister.regions2016)
    sample.issue.integrity.movement = Movement(entered: 9, left: 2)
    #expect(!sample.balance().failures.contains { $0.id == "S7" })
    sample.issue.integrity.movements[5] = Movement(entered: 3, left: 0)
    #expect(!sample.balance().failures.contains { $0.id == "S7" })
    sample.issue.integrity.movements[4] = Movement(entered: 3, left: 3)
    #expect(!sample.balance().failures.contains { $0.id == "S7" })
    sample.issue.integrity.movements[4] = Movement(entered: 3, left: 2)
    #expect(sample.balance().failures.contains { $0.id == "S7" && $0.scope == "冠县" })
  }

  @Test func `repeated domains, sites in two rows and outdated names fail`() {
    #expect(fails("S8") { $0.issue.integrity.repeatedDomains = 1 } != nil)
    #expect(fails("S9") { $0.issue.integrity.sitesInTwoRows = 1 } != nil)
    #expect(fails("S10") { $0.issue.integrity.outdatedNames = 1 } != nil)
    #expect(fails("S10") { $0.issue.asOf = Day(2019, 8, 2) } != nil)
  }

  @Test func `an imbalance a named person accepted is shown and does not hold the book back`() {
    var sample = Sample()
    sample.issue.integrity.repeatedDomains = 1
    sample.issue.integrity.acceptances["S8"] = "王某某接受：域名已申请注销"
    #expect(sample.balance().isBalanced)
  }

  @Test func `without a previous issue what compares with it does not apply`() {
    var sample = Sample()
    sample.issue.previous = nil
    #expect(sample.balance().lines.count { $0.verdict == .notApplicable } == 2)
  }
}
