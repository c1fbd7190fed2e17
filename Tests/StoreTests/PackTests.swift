import PQ
import Reports
import Statute
import Store
import Testing
import _TestKit

@Suite("What the campaigns count of units, numbers typed in, and the letters of 2025") struct PackTests {
  @Test func `a unit's row is its part of the region, and the rows come to the region's`() async throws {
    try await PackScene.use { scene in
      let issue = try await scene.issue("liaocheng-2015", on: Day(2016, 3, 31), since: Day(2015, 12, 20))
      #expect(issue.units.map(\.name) == ["市水利局", "市技师学院"])
      let layout = try #require(issue.campaign.book("book1")?.sheets.first { $0.name.hasPrefix("表7") })
      let table = try #require(Table(layout, of: issue))
      #expect(table.rows.map(\.label) == ["市直合计", "市水利局", "市技师学院"])
      #expect(table.rows.map { $0.figures[3] } == [.number(3), .number(2), .number(1)])
      #expect(table.rows.map { $0.figures[2] } == [.text(""), .text("党政机关"), .text("事业单位")])
      #expect(table.rows[0].parts == [1, 2])
      // What is attributed to another region is no part of it.
      #expect(issue.cube.units[PackScene.bureau]?.count("A1") == 2)
      let line = try #require(Balance(of: issue, lists: []).lines.first { $0.id == "7" })
      #expect(line.verdict == .pass && line.left == 3 && line.right == 3)
      // Nothing is counted by unit that no sheet asks for.
      #expect(issue.cube.units[PackScene.bureau]?.count("A10") == 0)
      #expect(try await scene.issue("mlps-supervision-2025", on: Day(2025, 9, 30)).units.isEmpty)
    }
  }

  @Test func `a number typed in counts on the last day of its period, and as it was told last`() async throws {
    try await PackScene.use { scene in
      try await scene.tell(
        """
        insert into ledger.police_counted (acted_on, region, figure, period, value) values
          ('2016-03-05', '371523', 'case_opened', '[2016-02-01,2016-03-01)', 4),
          ('2016-03-09', '371523', 'case_opened', '[2016-02-01,2016-03-01)', 3),
          ('2016-04-05', '371523', 'case_opened', '[2016-03-01,2016-04-01)', 2),
          ('2016-04-05', '371502', 'person_caught', '[2016-03-01,2016-04-02)', 9),
          ('2015-11-20', '371502', 'case_solved', '[2015-10-01,2015-11-01)', 5),
          (null, '371502', 'case_solved', '[2016-01-01,2016-02-01)', 7);
        """)
      let issue = try await scene.issue("liaocheng-2015", on: Day(2016, 3, 31), since: Day(2016, 2, 29))
      #expect(issue.cube.count("H10") { $0.region == "371523" } == 5)
      #expect(issue.cube.count("H10.now") == 2)
      #expect(issue.cube.count("H11") == 0 && issue.cube.count("H12") == 0)
      let later = try await scene.issue("liaocheng-2015", on: Day(2019, 9, 30))
      #expect(later.cube.count("H10") { $0.region == "371503" } == 5)
      #expect(later.cube.count("H12") { $0.region == "371502" } == 9)
    }
  }

  @Test func `a return is in time by its day, and who has no site by saying so`() async throws {
    try await PackScene.use { scene in
      let third = "00000000-0000-4000-8001-000000000004"
      try await scene.tell(
        """
        insert into ledger.unit (id) values ('\(third)');
        insert into ledger.unit_described (acted_on, unit, name, no_uscc_reason, category, region)
          values ('2015-01-01', '\(third)', '市档案馆', '未赋码', 'institution', '371500');
        insert into campaign.listed_unit (acted_on, campaign, unit)
          select '2015-11-16', 'liaocheng-2015', id from ledger.unit;
        insert into campaign.return_received (acted_on, campaign, unit, issue, outcome) values
          ('2016-03-28', 'liaocheng-2015', '\(PackScene.bureau)', '2016-03-31', 'sent_back'),
          ('2016-03-30', 'liaocheng-2015', '\(PackScene.bureau)', '2016-03-31', 'accepted');
        insert into campaign.zero_reported (acted_on, campaign, unit) values
          ('2015-12-10', 'liaocheng-2015', '\(third)'), ('2015-12-10', 'liaocheng-2015', '\(PackScene.college)');
        """)
      let cube = try await scene.issue("liaocheng-2015", on: Day(2016, 3, 31)).cube
      // The bureau was late, the archive has no site, the college has one now, the county said nothing.
      #expect(["A8.due", "A8.in", "A8.timely", "A8.open", "A7"].map { cube.count($0) } == [4, 2, 1, 2, 1])
    }
  }

  @Test func `the letters of 2025 are counted of every object in the register`() async throws {
    try await PackScene.use { scene in
      func of(_ number: Int) -> String { "'\(PackScene.object(number))'" }
      try await scene.tell(
        """
        insert into ledger.tester (id) values ('\(PackScene.tester)');
        insert into ledger.tester_certified (acted_on, tester, certificate, valid)
          values ('2024-01-01', '\(PackScene.tester)', 'SC202401000000001', '[2024-01-01,2027-01-01)');
        insert into ledger.object (id) select v::uuid from unnest(array[\((1...4).map(of).joined(separator: ", "))]) v;
        insert into ledger.object_described (acted_on, object, unit, name)
          select '2015-10-01', id, '\(PackScene.county)', '系统' from ledger.object;
        insert into ledger.grading_decided (acted_on, act, provision, object, level)
          select '2015-12-01', \(PackScene.step("grading.entered_as_graded")), id, case when id = \(of(1)) then 3 else 2 end
          from ledger.object;
        insert into ledger.filing_certified (acted_on, act, provision, object, number, form) values
          ('2016-01-01', \(PackScene.step("filing.entered_as_certified")), \(of(1)), '37150000001-16001', '2007'),
          ('2016-01-01', \(PackScene.step("filing.entered_as_certified")), \(of(2)), '37150000001-16002', '2007'),
          ('2025-05-06', \(PackScene.step("filing.entered_as_certified")), \(of(2)), '37150000001-25002', '2025'),
          ('2016-01-01', \(PackScene.step("filing.entered_as_certified")), \(of(4)), '37150000001-16004', '2007');
        insert into ledger.filing_ended (acted_on, act, provision, object, outcome)
          values ('2020-05-05', \(PackScene.step("filing.cancelled")), \(of(4)), 'cancelled_by_unit');
        insert into ledger.data_survey_handed_in (acted_on, object) values ('2025-06-05', \(of(1))), ('2025-12-05', \(of(2)));
        insert into ledger.protection_plan_handed_in (acted_on, object, year) values ('2025-06-05', \(of(1)), 2024);
        insert into ledger.assessment_reported
          (acted_on, act, provision, object, tester, template, conclusion, major_total, major_fixed) values
          ('2025-05-06', \(PackScene.step("assessment.entered_as_tested")), \(of(1)), '\(PackScene.tester)', '2025',
            'basically_conforming', 10, 5),
          ('2024-05-06', \(PackScene.step("assessment.entered_as_tested")), \(of(2)), '\(PackScene.tester)', '2021',
            'good', null, null);
        """)
      let cube = try await scene.issue("mlps-supervision-2025", on: Day(2025, 9, 30)).cube
      let counts: [(Measure.ID, Int)] = [
        ("M1", 3), ("M2", 3), ("M3", 2), ("M3.none", 1), ("M4", 1), ("M4.none", 1), ("M5", 1), ("M5.none", 2),
        ("M6.due", 1), ("M6", 0), ("M7", 1), ("M8", 1), ("M9", 2), ("M9.2025.2", 1), ("M9.2021.2", 1), ("M9.2025.1", 0),
        ("M10", 1), ("M10.open", 1), ("M10.total", 10), ("M10.fixed", 5), ("D11", 4),
      ]
      for (measure, count) in counts { #expect(cube.count(measure) == count, "\(measure)") }
      #expect(cube.count("M1") { $0.region == "371503" } == 3)
      // Renewal is open in the last three months of what is counted from 2025-01-01.
      let end = try await scene.issue("mlps-supervision-2025", on: Day(2027, 10, 1)).cube
      #expect(end.count("M3.expiring") == 1)
      let after = try await scene.issue("mlps-supervision-2025", on: Day(2028, 1, 1)).cube
      #expect(after.count("M3") == 1 && after.count("M3.lapsed") == 1)
    }
  }
}
