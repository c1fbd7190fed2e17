import Statute

extension Campaign {
  /// Reads `campaign.json`; what a fault leaves out is noted, and stands empty.
  static func head(
    _ definition: Definition, measures: Measures, wording: Wording
  ) throws(LayoutFault) -> (campaign: Campaign, books: [String]?) {
    let fields = try definition.fields(
      "id", "name", "short_name", "reporting_unit", "begins", "begins_note", "ends", "scope", "milestones", "settings",
      "categories", "row_sets", "books")
    let faults = definition.faults
    let unread = Campaign.unread(wording: wording)
    func text(_ name: String) -> String {
      faults.attempt { () throws(LayoutFault) in try fields.require(name).text() } ?? ""
    }
    func day(_ name: String) -> Day? {
      faults.attempt { () throws(LayoutFault) in try fields.require(name).day() }
    }
    let milestones = faults.attempt { () throws(LayoutFault) in
      faults.each(try fields.require("milestones").list()) { item throws(LayoutFault) in
        let fields = try item.fields("name", "on", "owner")
        return Milestone(
          name: try fields.require("name").text(), on: try fields.require("on").day(),
          owner: try fields.require("owner").text())
      }
    }
    let (begins, ends) = (day("begins"), day("ends"))
    if let begins, let ends, ends <= begins { fields["ends"].map { faults.note($0.fault("结束不晚于开始")) } }
    var period: ClosedRange<Day>?
    if let begins, let ends, begins < ends { period = begins...ends }
    let settings = faults.attempt { [period] () throws(LayoutFault) in
      try Settings(try fields.require("settings"), measures: measures, within: period)
    }
    let scope = faults.attempt { () throws(LayoutFault) in try ScopeRule(try fields.require("scope")) }
    let categories = Self.categories(fields, faults)
    let campaign = Campaign(
      id: text("id"), name: text("name"), shortName: text("short_name"), reportingUnit: text("reporting_unit"),
      begins: begins ?? unread.begins, beginsNote: text("begins_note"), ends: ends ?? unread.ends,
      milestones: milestones ?? [], settings: settings ?? unread.settings, categories: categories,
      rowSets: rowSets(fields, categories, measures, faults), checks: Checks(), wording: wording,
      scope: scope ?? unread.scope, books: [])
    return (campaign, faults.attempt { () throws(LayoutFault) in try fields.require("books").texts() })
  }

  private static func categories(_ fields: Definition.Fields, _ faults: Faults) -> [Category] {
    let told = faults.told
    let read = faults.attempt { () throws(LayoutFault) in
      faults.each(try fields.require("categories").list()) { item throws(LayoutFault) in
        let fields = try item.fields("code", "name")
        return Category(code: try fields.require("code").text(), name: try fields.require("name").text())
      }
    }
    if faults.told != told { faults.unread.insert(.categories) }
    return read ?? []
  }

  private static func rowSets(
    _ fields: Definition.Fields, _ categories: [Category], _ measures: Measures, _ faults: Faults
  ) -> [RowSet] {
    let told = faults.told
    let read = faults.attempt { () throws(LayoutFault) in
      faults.each(try fields.require("row_sets").entries()) { entry throws(LayoutFault) in
        try RowSet(id: entry.name, entry.value, categories: categories, measures: measures)
      }
    }
    if faults.told != told { faults.unread.insert(.rowSets) }
    return read ?? []
  }

  /// What stands for a campaign that cannot be read, so that its books can be.
  static func unread(wording: Wording) -> Campaign {
    let (begins, ends) = (Day(2000, 1, 1), Day(2000, 12, 31))
    guard let planned = PlannedProgress([.init(on: ends, percent: 100)]) else {
      preconditionFailure("a plan of a point")
    }
    return Campaign(
      id: "", name: "", shortName: "", reportingUnit: "", begins: begins, beginsNote: "", ends: ends, milestones: [],
      settings: Settings(
        testMinLevel: 2, attribution: "", secondLevelValidityMonths: 24, ranking: "", rankingName: "",
        rankedKinds: [], rankingMinimum: 1, completion: "", planned: planned,
        lamps: LampThresholds(yellowBelow: 0, redBelow: 0), deadlines: [], returnDays: 0),
      categories: [], rowSets: [], checks: Checks(), wording: wording,
      scope: ScopeRule(kinds: [.city, .county, .zone], areOwnersOnly: false), books: [])
  }
}
