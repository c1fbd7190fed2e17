import PQ
import Testing
import _TestKit

@Suite struct `Nobody approves his own work` {
  /// What a proposal, a submission, an acceptance and applications by 甲 are followed by, and what refuses it.
  private static func refused(_ sql: String) async throws -> String {
    try await EphemeralDatabase.use { books in
      try await books.session(\.app) { app in
        try await app.run(script: "set mlps.party = '甲'")
        try await app.run(script: GateScene().sql(of: "registers"))
        try await app.run(script: GateScene.told(Self.work))
        return try await refusal { try await app.run(script: GateScene.told(sql)) }
      }
    }
  }

  private static let work = """
    insert into ledger.grading_proposed (id, acted_on, act, provision, object, edition, business, service, s, a, level)
    values (40, '2025-06-01', 'grading.begun', $provision('grading.begun'), $object, '2025', '[]', '[]', 1, 1, 1);
    insert into ledger.filing_submitted (id, acted_on, act, provision, object, form, content)
    values (41, '2025-06-02', 'filing.submitted', $provision('filing.submitted'), $object, '2025', '{}');
    insert into ledger.filing_answered (id, acted_on, act, provision, object, outcome)
    values (42, '2025-06-03', 'filing.accepted', $provision('filing.accepted'), $object, 'accepted'),
      (43, '2025-06-03', 'filing.correction_ordered', $provision('filing.correction_ordered'), $second, 'rectify');
    insert into ledger.filing_certified (id, acted_on, act, provision, object, number) values (44, '2025-06-04',
      'filing.entered_as_certified', $provision('filing.entered_as_certified'), $object, '37150000001-24001');
    insert into ledger.filing_extended (id, acted_on, act, provision, object, certificate, valid_to) values (45,
      '2025-06-05', 'filing.renewal_applied', $provision('filing.renewal_applied'), $object, 44, '2028-01-01');
    insert into ledger.filing_changed (id, acted_on, act, provision, object, changes) values (46, '2025-06-05',
      'filing.change_filed', $provision('filing.change_filed'), $object, '[]');
    """

  private static func decided(_ proposal: String, by party: String = "乙") -> String {
    """
    insert into ledger.grading_decided (acted_on, act, provision, object, s, a, level, recorded_by, proposal, proposed_by)
    values ('2025-06-06', 'grading.self_confirmed', $provision('grading.self_confirmed'), $object, 1, 1, 1, '\(party)',
      \(proposal))
    """
  }

  private static func certified(
    _ act: String, _ columns: String, _ values: String, by party: String = "乙", object: String = "$object",
    number: String = "37150000001-24001"
  ) -> String {
    """
    insert into ledger.filing_certified (acted_on, act, provision, object, number, recorded_by, \(columns))
    values ('2025-06-06', 'filing.\(act)', $provision('filing.\(act)'), \(object), '\(number)', '\(party)', \(values))
    """
  }

  @Test func `a level is not confirmed by who proposed it`() async throws {
    #expect(try await Self.refused(Self.decided("40, '甲'")) == "nothing")
    let own = "level_is_not_confirmed_by_who_proposed_it"
    #expect(try await Self.refused(Self.decided("40, '甲'", by: "甲")) == own)
    #expect(try await Self.refused(Self.decided("null, null", by: "甲")) == own)
    #expect(try await Self.refused(Self.decided("40, '丙'")) == "self_confirmed_proposal_is_the_objects")
  }

  @Test(arguments: ["certificate_issued", "certified_over_objection"])
  func `a certificate is not issued by who accepted`(act: String) async throws {
    func issued(_ acceptance: String, by party: String = "乙", object: String = "$object") -> String {
      Self.certified(act, "acceptance, accepted_by", acceptance, by: party, object: object)
    }
    #expect(try await Self.refused(issued("42, '甲'")) == "nothing")
    let own = "certificate_is_not_issued_by_who_accepted"
    #expect(try await Self.refused(issued("42, '甲'", by: "甲")) == own)
    #expect(try await Self.refused(issued("null, null", by: "甲")) == own)
    let other = "certificate_rests_on_an_acceptance"
    #expect(try await Self.refused(issued("42, '丙'", by: "甲")) == other)
    #expect(try await Self.refused(issued("43, '甲'", object: "$second")) == other)
  }

  @Test func `a renewal is not granted by who applied`() async throws {
    func renewed(_ application: String, by party: String) -> String {
      Self.certified("renewed", "application, applied_by", application, by: party)
    }
    #expect(try await Self.refused(renewed("45, '甲'", by: "乙")) == "nothing")
    #expect(try await Self.refused(renewed("45, '甲'", by: "甲")) == "certificate_is_not_renewed_by_who_applied")
    #expect(try await Self.refused(renewed("45, '丙'", by: "甲")) == "renewal_rests_on_an_application")
  }

  @Test func `a filing or a change is not accepted by who handed it in`() async throws {
    func accepted(by party: String) -> String {
      """
      insert into ledger.filing_answered (acted_on, act, provision, object, outcome, recorded_by, submission, submitted_by)
      values ('2025-06-06', 'filing.accepted', $provision('filing.accepted'), $object, 'accepted', '\(party)', 41, '甲')
      """
    }
    #expect(try await Self.refused(accepted(by: "乙")) == "nothing")
    #expect(try await Self.refused(accepted(by: "甲")) == "filing_is_not_accepted_by_who_submitted_it")
    func changed(by party: String) -> String {
      """
      insert into ledger.filing_changed (acted_on, act, provision, object, changes, recorded_by, application, applied_by)
      values ('2025-06-06', 'filing.change_accepted', $provision('filing.change_accepted'), $object, '[]', '\(party)', 46,
        '甲')
      """
    }
    #expect(try await Self.refused(changed(by: "乙")) == "nothing")
    #expect(try await Self.refused(changed(by: "甲")) == "change_is_not_accepted_by_who_filed_it")
  }

  @Test func `a number issued here belongs to one object (I-03)`() async throws {
    let acceptance = """
      insert into ledger.filing_answered (id, acted_on, act, provision, object, outcome)
      values (47, '2025-06-03', 'filing.accepted', $provision('filing.accepted'), $second, 'accepted');
      """
    func issued(_ number: String) -> String {
      acceptance
        + Self.certified("certificate_issued", "acceptance, accepted_by", "47, '甲'", object: "$second", number: number)
    }
    #expect(try await Self.refused(issued("37150000001-24001")) == "certificate_number_is_of_one_object")
    #expect(try await Self.refused(issued("37150000001-24002")) == "nothing")
  }
}
