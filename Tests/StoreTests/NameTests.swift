import Casework
import PQ
import Statute
import Testing
import _TestKit

@testable import Store

@Suite struct `Names and vocabularies` {
  @Test func `every constraint and index has a name of its own that reads as a sentence`() async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.owner) { owner in
        let names = try await owner.texts(
          """
          select conname from pg_constraint k join pg_namespace n on n.oid = k.connamespace
          where n.nspname in ('law', 'policy', 'ledger', 'campaign', 'press', 'maintenance', 'access', 'audit')
          union all
          select i.relname from pg_class i join pg_namespace n on n.oid = i.relnamespace
          where i.relkind = 'i' and n.nspname in ('law', 'policy', 'ledger', 'campaign', 'press', 'maintenance', 'access', 'audit')
          """)
        #expect(names.count > 400)
        let generated = names.filter { $0.contains(/_(check|key|fkey|pkey|excl|idx)\d*$/) }
        #expect(generated == [])
        // PostgreSQL cuts a longer name short, and what was cut may then differ from what the code asks for.
        #expect(names.filter { $0.utf8.count >= 63 } == [])
      }
    }
  }

  @Test func `every trigger that holds a rule is named after it`() async throws {
    try await EphemeralDatabase.use { books in
      let triggers = try await books.session(\.owner) {
        try await $0.texts("select distinct tgname from pg_trigger where not tgisinternal order by 1")
      }
      #expect(
        triggers == [
          "cards_follow_the_regions", "certificate_number_is_of_one_object", "change_of_a_frozen_scope_says_why",
          "evidence_is_placed",
          "evidence_proves_a_known_fact", "evidence_store_is_chosen_before_it_is_used", "fact_turns_its_cards",
          "gate_is_open_to_the_permit", "gate_is_open_to_the_return", "gate_is_open_to_the_site", "request_is_counted",
          "rows_are_chained", "rows_are_chained_as_altered", "rows_are_chained_as_removed",
          "rows_are_joined_to_the_chain",
          "subject_has_its_card",
        ])
    }
  }

  /// Each vocabulary, where SQL repeats it, and the words of Swift.
  private static let vocabularies: [(constraint: String, words: [String])] = [
    ("finding_severity_is_known", FindingSeverity.allCases.map(\.rawValue)),
    ("mitigated_severity_is_known", FindingSeverity.allCases.filter { $0 != .major }.map(\.rawValue)),
    ("only_medium_and_low_risk_is_accepted", FindingSeverity.allCases.filter { !$0.mustBeClosed }.map(\.rawValue)),
    ("finding_source_is_known", FindingSource.allCases.map(\.rawValue)),
    ("unit_category_is_known", UnitCategory.allCases.map(\.rawValue)),
    ("site_category_is_known", UnitCategory.allCases.map(\.rawValue)),
    ("site_origin_is_existing_or_new", SiteOrigin.allCases.map(\.rawValue)),
    (
      "conclusion_is_of_its_template",
      ReportTemplate.allCases.map(\.rawValue) + Conclusion.allCases.map(\.rawValue)
    ),
    ("notice_kind_is_known", NoticeKind.allCases.map(\.rawValue)),
    ("eligibility_review_is_known", Fact.Review.allCases.map(\.rawValue)),
    ("eligibility_decision_review_is_known", Fact.Review.allCases.map(\.rawValue)),
    ("gate_policy_is_strict_or_statutory", GatePolicy.allCases.map { $0.rawValue.uppercased() }),
    ("duty_is_known", DutyKind.allCases.map(\.rawValue)),
    ("only_the_assessment_is_waivable", [GateCode.assessed.rawValue]),
  ]

  @Test func `SQL and Swift spell every vocabulary alike`() async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.owner) { owner in
        for (constraint, words) in Self.vocabularies {
          let definition = try await owner.texts(
            "select pg_get_constraintdef(oid) from pg_constraint where conname = '\(constraint)'")
          let spelt = definition.flatMap { $0.matches(of: /'([^']+)'/).map { String($0.output.1) } }
          #expect(Set(spelt) == Set(words), "\(constraint)")
        }
      }
    }
  }

  @Test func `a conclusion is taken under the templates of its scale and no other`() async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.app) { app in
        try await app.run(script: "set mlps.party = '甲'")
        try await app.run(script: GateScene().sql(through: "accreditation"))
        for template in ReportTemplate.allCases {
          for conclusion in Conclusion.allCases {
            let report = GateScene().with("report", "16,", as: "default,")
              .with("report", "'2021', 'good'", as: "'\(template.rawValue)', '\(conclusion.rawValue)'")
            let found = try await refusal { try await app.run(script: report.sql(of: "report")) }
            #expect((found == "nothing") == (conclusion.scale == template.scale), "\(template) \(conclusion): \(found)")
          }
        }
      }
    }
  }
}
