import Casework
import Statute
import Testing

@Suite struct `The clocks` {
  /// Limits that are asked about at the moment of an act and never run.
  private static let guards: Set<TimeLimit> = [.fileStrict, .remoteNotice]

  @Test func `every limit runs, or is known to be a guard`() {
    for limit in TimeLimit.allCases {
      switch limit.clock {
      case .byAct(let rule):
        #expect(!rule.starts.isEmpty && !rule.ends.isEmpty, "\(limit.rawValue)")
      case .byCalendar(let rule):
        #expect(rule.starts.isEmpty && !rule.ends.isEmpty, "\(limit.rawValue)")
        for entry in limit.periods.entries {
          switch entry.value?.length {
          case .calendarYear, .halfYear, .fixed, nil: break
          default: Issue.record("\(limit.rawValue) has no day of the calendar")
          }
        }
      case .isGuard: #expect(Self.guards.contains(limit), "\(limit.rawValue)")
      }
    }
    #expect(Set(TimeLimit.allCases.filter { $0.clock.rule == nil }) == Self.guards)
  }

  @Test func `every act that starts or ends a clock is an act of the law or a plain fact`() {
    let lawful = Set(LawExport.all.map { "\($0.machine).\($0.event)" })
    let plain: Set<String> = [
      "site.police_registered", "site.police_number_shown", "object.self_checked", "finding.extended",
      "object.protection_plan_handed_in", "object.data_survey_handed_in",
    ]
    var used: Set<String> = []
    for limit in TimeLimit.allCases {
      guard let rule = limit.clock.rule else { continue }
      for act in rule.starts + rule.ends + rule.lapses + rule.extensions { used.insert(act.rawValue) }
      #expect(Set(rule.ends).isDisjoint(with: rule.lapses), "\(limit.rawValue)")
    }
    #expect(used.subtracting(lawful) == plain)
  }

  @Test func `every length of the law that an act starts can be counted`() {
    for limit in TimeLimit.allCases {
      guard case .byAct = limit.clock, limit != .renewalOpen else { continue }
      for entry in limit.periods.entries {
        guard let period = entry.value else { continue }
        #expect(DueLength(period.length) != nil, "\(limit.rawValue)")
      }
    }
  }

  @Test func `a length is kept as it is written and read back`() {
    for length: DueLength in [
      .days(30), .workingDays(10), .months(12), .written, .validity, .fixed, .calendarYear, .halfYear,
    ] {
      #expect(DueLength(rawValue: length.rawValue) == length)
    }
    for text in ["days", "days:", "days:0", "days:-1", "days:1:2", "weeks:1", "written:1", ""] {
      #expect(DueLength(rawValue: text) == nil, "\(text)")
    }
  }

  // swift-format-ignore
  private static let vectors: [(act: String, limit: TimeLimit, on: Day, raw: Day, due: Day)] = [
    // domain.md §8.8.
    ("filing.accepted",           .review,        Day(2026, 9, 21),  Day(2026, 10, 12), Day(2026, 10, 12)),
    ("filing.accepted",           .review,        Day(2026, 2, 9),   Day(2026, 2, 28),  Day(2026, 2, 28)),
    ("filing.submitted",          .correctionNotice, Day(2026, 4, 29), Day(2026, 5, 9), Day(2026, 5, 9)),
    ("filing.accepted",           .review,        Day(2025, 9, 22),  Day(2025, 10, 11), Day(2025, 10, 11)),
    ("filing.accepted",           .review,        Day(2026, 12, 1),  Day(2026, 12, 15), Day(2026, 12, 15)),
    ("assessment.report_issued",  .report,        Day(2026, 9, 2),   Day(2026, 10, 2),  Day(2026, 10, 8)),
    ("assessment.report_issued",  .report,        Day(2026, 1, 16),  Day(2026, 2, 15),  Day(2026, 2, 24)),
    ("assessment.report_issued",  .report,        Day(2026, 10, 12), Day(2026, 11, 11), Day(2026, 11, 11)),
    ("filing.entered_as_certified", .certificate, Day(2013, 5, 6),   Day(2027, 12, 31), Day(2027, 12, 31)),
    ("filing.entered_as_certified", .renewalOpen, Day(2013, 5, 6),   Day(2027, 12, 31), Day(2027, 12, 31)),
    ("rectification.found",       .findingMajorPlan, Day(2026, 3, 6), Day(2026, 3, 11), Day(2026, 3, 11)),
    ("operation.offline_begun",   .temporaryOffline, Day(2026, 3, 2), Day(2026, 4, 1),  Day(2026, 4, 1)),
  ]

  @Test func `the days of the reference come out`() throws {
    for vector in Self.vectors {
      let dues = Self.start(vector.act, on: vector.on).dues(on: .published)
      let due = try #require(dues.first { $0.limit == vector.limit }, "\(vector.limit.rawValue)")
      #expect(due.rawDue == vector.raw, "\(vector.limit.rawValue) \(vector.on)")
      #expect(due.due == vector.due, "\(vector.limit.rawValue) \(vector.on)")
      #expect(!due.isProvisional)
    }
    let window = Self.start("filing.entered_as_certified", on: Day(2013, 5, 6)).dues(on: .published)
    #expect(window.first { $0.limit == .renewalOpen }?.startsOn == Day(2027, 9, 30))
    #expect(window.first { $0.limit == .certificate }?.startsOn == Day(2025, 1, 1))
  }

  @Test func `the rule of the day on which a clock starts holds, and a local length before it`() throws {
    var start = Self.start("assessment.report_issued", on: Day(2025, 4, 24))
    start.level = .four
    let half = try #require(start.dues(on: .published).first { $0.limit == .assessFour })
    #expect(half.length == .months(6))
    #expect(half.edition == Day(2007, 6, 22))
    #expect(half.basis == "公通字〔2007〕43号 第十四条")

    var later = Self.start("assessment.report_issued", on: Day(2025, 4, 28))
    later.level = .four
    #expect(later.dues(on: .published).first { $0.limit == .assessFour }?.length == .months(12))
    let local = [
      LocalLength(.assessFour, since: Day(2025, 5, 1), .months(3), paper: "丙"),
      LocalLength(.assessFour, since: Day(2025, 4, 1), .months(9), paper: "甲"),
      LocalLength(.assessFour, since: Day(2025, 4, 1), .months(6), paper: "乙"),
      LocalLength(.assessThree, since: Day(2025, 4, 1), .months(1), paper: "丁"),
    ]
    let set = try #require(later.dues(under: local, on: .published).first { $0.limit == .assessFour })
    #expect(set.length == .months(6))
    #expect(set.paper == "乙")
    #expect(set.basis == "公网安〔2025〕1846号 Q11")
    // Nothing was due before there was a rule.
    #expect(Self.start("filing.accepted", on: Day(2007, 6, 21)).dues(on: .published).isEmpty)
  }

  @Test func `a condition that does not hold starts nothing`() {
    var start = Self.start("grading.entered_as_graded", on: Day(2026, 3, 2))
    start.isRunning = true
    for level in Level.allCases {
      start.level = level
      #expect(start.dues(on: .published).contains { $0.limit == .fileExisting } == (level >= .two), "\(level)")
    }
    start.isRunning = false
    #expect(start.dues(on: .published).isEmpty)
    start.isRunning = true
    start.isReadyToFile = false
    #expect(start.dues(on: .published).isEmpty)

    for severity in FindingSeverity.allCases {
      var found = Self.start("rectification.found", on: Day(2026, 3, 2))
      found.severity = severity
      let limits = Set(found.dues(on: .published).map(\.limit))
      switch severity {
      case .major: #expect(limits == [.findingMajor, .findingMajorPlan])
      case .high: #expect(limits == [.findingHigh])
      case .medium: #expect(limits == [.findingMedium])
      case .low: #expect(limits == [.findingLow])
      }
    }
  }

  @Test func `the calendar starts what no act starts`() {
    func turns(_ day: Day) -> [String] {
      ClockSweep.turns(on: day).map { "\($0.limit.rawValue) \($0.from) \($0.through)" }.sorted()
    }
    #expect(
      turns(Day(2024, 8, 1)) == ["T-INSPECT-L3 2024-01-01 2024-12-31", "T-INSPECT-L4 2024-07-01 2024-12-31"])
    #expect(turns(Day(2026, 12, 1)).contains("T-INSPECT-L4 2026-07-01 2026-12-31"))
    #expect(turns(Day(2027, 8, 1)).contains("T-INSPECT-L4 2027-01-01 2027-12-31"))
    #expect(turns(Day(2025, 3, 7)).allSatisfy { $0.hasPrefix("T-INSPECT") })
    #expect(turns(Day(2025, 3, 8)).contains("T-UPDATE-2025 2025-03-08 2025-11-30"))
    #expect(turns(Day(2025, 4, 27)).contains("T-PLAN-2025 2025-04-27 2025-06-30"))
    let object = ClockedObject(ObjectID(high: 1, low: 1), level: .three, isOnOldForm: false)
    let due = ClockSweep.turns(on: Day(2025, 8, 1)).compactMap { $0.due(of: object) }
    #expect(Set(due.map(\.limit)) == [.inspectThree, .protectionPlan2025])
    #expect(due.first { $0.limit == .inspectThree }?.duty == .police)
    #expect(due.first { $0.limit == .protectionPlan2025 }?.duty == .unit)
  }

  /// A start with everything known of its subject that any clock of the act could ask.
  static func start(_ act: String, on day: Day, of kind: SubjectKind? = nil) -> ClockStart {
    let act = ClockAct(rawValue: act)
    let known = TimeLimit.allCases.compactMap(\.clock.rule).first { $0.starts.contains(act) }?.subject ?? .site
    var start = ClockStart(fact: 7, act: act, on: day, subject: Subject(kind ?? known, Identifier(high: 1, low: 2)))
    start.level = .three
    start.severity = .major
    return start
  }
}
