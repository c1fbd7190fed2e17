import PQ
import Statute
import Testing
import _TestKit

@Suite struct `What the tables of supervision refuse` {
  private static let unit = "'00000000-0000-4000-8000-0000000000a1'"
  private static let notice = "'00000000-0000-4000-8000-0000000000e4'"

  /// A step of supervision on 12 October 2026, as somebody.
  private static func step(_ table: String, _ act: String, _ columns: String, _ values: String, by party: String = "甲")
    -> String
  {
    """
    set mlps.party = '\(party)';
    insert into ledger.\(table) (act, provision, acted_on, \(columns))
      select 'supervision.\(act)', min(id), '2026-10-12', \(values)
      from law.provision where act = 'supervision.\(act)';
    """
  }

  /// A notice that 乙 has drafted as fact 50.
  private static let draft =
    """
    set mlps.party = '甲';
    insert into ledger.unit (id) values (\(unit));
    insert into ledger.notice (id, kind, unit) values (\(notice), 'rectification_order', \(unit));
    """ + step("notice_issued", "notice_drafted", "id, notice, matter", "50, \(notice), '限期整改'", by: "乙")

  private static func refused(_ script: String, after more: String = "") async throws -> String {
    try await EphemeralDatabase.use { books in
      try await books.session(\.app) { app in
        try await app.run(script: draft + more)
        return try await refusal { try await app.run(script: script) }
      }
    }
  }

  private static func approval(_ draft: Int, drafter: String, by party: String, id: Int = 51) -> String {
    step(
      "notice_issued", "approved", "id, notice, matter, draft, drafted_by",
      "\(id), \(notice), '限期整改', \(draft), '\(drafter)'", by: party)
  }

  @Test func `an approval of nobody's draft, by its drafter, or under another drafter's name (I-18)`() async throws {
    #expect(try await Self.refused(Self.approval(50, drafter: "乙", by: "丁")) == "nothing")
    #expect(try await Self.refused(Self.approval(50, drafter: "乙", by: "乙")) == "drafter_does_not_approve")
    let forged = "approval_names_the_draft_and_its_drafter"
    #expect(try await Self.refused(Self.approval(50, drafter: "丙", by: "乙")) == forged)
    let approved = Self.approval(50, drafter: "乙", by: "丁")
    #expect(try await Self.refused(Self.approval(51, drafter: "丁", by: "戊", id: 52), after: approved) == forged)
    let bare = Self.step("notice_issued", "approved", "notice, matter", "\(Self.notice), '限期整改'", by: "丁")
    #expect(try await Self.refused(bare) == "approval_is_of_a_draft")
  }

  @Test func `a penalty by its drafter, before the conduct, without its amount or beyond its months`() async throws {
    func penalty(
      _ act: String, _ kind: String, conduct: String = "2026-10-01", by party: String = "丁", _ more: String...
    )
      async throws -> String
    {
      try await Self.refused(
        Self.step(
          "penalised", act, "unit, notice, conduct_on, kind, law, drafted_by, amount, during",
          "\(Self.unit), \(Self.notice), date '\(conduct)', '\(kind)', '法', '乙', \(more.joined(separator: ", "))",
          by: party))
    }
    let none = "null::daterange"
    #expect(try await penalty("warned", "warning", "null::numeric", none) == "nothing")
    #expect(try await penalty("warned", "warning", by: "乙", "null::numeric", none) == "penalty_is_decided_by_another")
    #expect(
      try await penalty("warned", "warning", conduct: "2026-10-13", "null::numeric", none)
        == "penalty_follows_the_conduct")
    #expect(try await penalty("fined", "fine", "null::numeric", none) == "only_a_fine_has_an_amount")
    #expect(try await penalty("fined", "fine", "10000", none) == "nothing")
    let halfYear = "'[2026-10-12,2027-04-13)'::daterange"
    #expect(try await penalty("shutdown_ordered", "suspension", "null::numeric", halfYear) == "nothing")
    let longer = "'[2026-10-12,2027-04-14)'::daterange"
    #expect(
      try await penalty("shutdown_ordered", "suspension", "null::numeric", longer)
        == "suspension_lasts_six_months_at_most")
    let endless = "'[2026-10-12,)'::daterange"
    #expect(try await penalty("shutdown_ordered", "suspension", "null::numeric", endless) == "suspension_is_bounded")
  }

  @Test func `a deadline on the day itself, one officer counted twice, and a result of another year`() async throws {
    let served = Self.step(
      "notice_served", "served", "notice, method, recipient, due_on",
      "\(Self.notice), '直接送达', '王经办', date '2026-10-12'")
    #expect(try await Self.refused(served) == "served_paper_is_due_after_service")
    let twice = Self.step("notice_rechecked", "recheck_begun", "notice, officers", "\(Self.notice), array['张', '张']")
    #expect(try await Self.refused(twice) == "notice_recheck_officers_are_two_persons")
    func reused(_ day: String) async throws -> String {
      try await Self.refused(
        Self.step(
          "inspected", "inspected", "unit, notice, method, officers, decree, sector, sector_on",
          "\(Self.unit), \(Self.notice), 'reused', array[]::text[], '公安部令第176号', '市教育局', date '\(day)'"))
    }
    #expect(try await reused("2026-01-01") == "nothing")
    #expect(try await reused("2025-12-31") == "reused_result_is_of_the_same_year")
  }

  @Test func `words that the law does not know, and none that it knows`() async throws {
    let grounds = Self.step(
      "notice_issued", "notice_drafted", "notice, matter, grounds",
      "\(Self.notice), '限期整改', array['\(RectificationReason.allCases.map(\.rawValue).joined(separator: "','"))']")
    #expect(try await Self.refused(grounds) == "nothing")
    let unknown = Self.step(
      "notice_issued", "notice_drafted", "notice, matter, grounds", "\(Self.notice), '限期整改', array['R12']")
    #expect(try await Self.refused(unknown) == "paper_ground_is_known")
    let planned = InspectionMethod.allCases.filter { $0 != .reused }.map {
      Self.step(
        "inspection_planned", "planned", "notice, unit, method", "\(Self.notice), \(Self.unit), '\($0.rawValue)'")
    }
    #expect(try await Self.refused(planned.joined()) == "nothing")
    let site = "'00000000-0000-4000-8000-0000000000b1'"
    let shown = DutyKind.allCases.map {
      "insert into ledger.duty_evidenced (acted_on, site, duty) values ('2026-10-12', \(site), '\($0.rawValue)');"
    }
    let listed = "insert into ledger.site (id, origin) values (\(site), 'existing');"
    #expect(try await Self.refused(listed + shown.joined()) == "nothing")
  }
}
