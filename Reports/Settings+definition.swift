import Statute

extension Settings {
  /// `period` is that of the campaign; nil where it cannot be read.
  init(_ definition: Definition, measures: Measures, within period: ClosedRange<Day>?) throws(LayoutFault) {
    let fields = try definition.fields(
      "test_min_level", "attribution", "second_level_validity_months", "ranking", "completion", "planned", "lamp",
      "deadlines", "return_days", "issues", "issues_note")
    testMinLevel = try fields.require("test_min_level").number()
    attribution = try fields.require("attribution").text()
    secondLevelValidityMonths = try fields.require("second_level_validity_months").number()
    let ranking = try fields.require("ranking").fields("measure", "name", "kinds", "minimum")
    self.ranking = try ranking.require("measure").rate(of: measures)
    rankingName = try ranking.require("name").text()
    var kinds: Set<RegionRow.Kind> = []
    for kind in try ranking.require("kinds").list() { kinds.insert(try kind.name(RegionRow.Kind.self, "地区类别")) }
    rankedKinds = kinds
    rankingMinimum = try ranking.require("minimum").number()
    completion = try fields.require("completion").rate(of: measures)
    var points: [PlannedProgress.Point] = []
    for point in try fields.require("planned").list() {
      let fields = try point.fields("on", "percent")
      points.append(.init(on: try fields.require("on").day(), percent: try fields.require("percent").number()))
    }
    guard let planned = PlannedProgress(points) else {
      throw try fields.require("planned").fault("序时进度的日期须递增、百分比不得回落")
    }
    self.planned = planned
    let lamp = try fields.require("lamp").fields("yellow_below", "red_below")
    lamps = LampThresholds(
      yellowBelow: try lamp.require("yellow_below").number() * 10, redBelow: try lamp.require("red_below").number() * 10
    )
    guard lamps.redBelow <= lamps.yellowBelow else { throw try fields.require("lamp").fault("红灯阈值高于黄灯阈值") }
    var deadlines: [Deadline] = []
    for item in try fields.require("deadlines").list() {
      let fields = try item.fields("measure", "name", "due")
      deadlines.append(
        Deadline(
          measure: try fields.require("measure").rate(of: measures), name: try fields.require("name").text(),
          due: try fields.require("due").day()))
    }
    self.deadlines = deadlines
    let days = try fields.require("return_days")
    returnDays = try days.number()
    guard (0...31).contains(returnDays) else { throw days.fault("报送时限应在截止日前31日以内") }
    issues = definition.faults.each(try fields["issues"]?.list() ?? []) { item throws(LayoutFault) in
      try ReportingCycle(item, within: period)
    }
    if let note = fields["issues_note"] { issuesNote = try note.text() }
  }
}

extension Definition {
  /// The id of a rate.
  func rate(of measures: Measures) throws(LayoutFault) -> Measure.ID {
    let id = try text()
    guard let measure = measures[id], case .rate = measure.rule else { throw fault("不认识的比率“\(id)”") }
    return id
  }

  /// The id of a counted set.
  func count(of measures: Measures) throws(LayoutFault) -> Measure.ID {
    let id = try text()
    guard let measure = measures[id], case .set = measure.rule else { throw fault("不认识的指标“\(id)”") }
    return id
  }
}
