/// What one wide row speaks of (宽表行): for each (T, F) there is one row for each of these.
public enum RowKind: String, CaseIterable, Codable, Sendable {
  case site
  case object
  case unit
  case finding
  /// An act of supervision: inspection, notice, penalty.
  case act
  case incident
  /// A correction of what the issue before rested on (更正).
  case correction
  /// A number that the police typed in, of a period (人工填报数).
  case tally

  /// The table of the report session that holds these rows.
  public var table: String { rawValue + "_row" }

  /// The small named truths of such a row that measures may ask for, in the order of the table.
  public var truths: Set<String> {
    switch self {
    case .site:
      [
        "in_register", "operating", "closed", "merged", "planned", "suspended", "is_new", "telecom", "icp_valid",
        "police_registered", "review_due", "reviewed", "review_passed", "icp_cancelled", "mark_due", "marked",
        "in_mlps_scope", "graded", "certified", "accepted", "filing_complete", "filing_overdue", "telecom_reported",
        "must_be_tested", "tested_valid", "testing", "test_expired", "has_finding", "responsibility_letter",
        "management_rules", "anti_attack", "anti_tamper", "anti_trojan", "emergency_plan", "emergency_drill",
        "duty_unproven", "inspected", "went_live_in_period", "prepared_before_live", "monitored", "complete",
      ]
    case .object:
      [
        "counted", "registered", "certified", "filing_lapsed", "filing_expiring", "form_updated", "surveyed",
        "plan_handed_in", "must_be_tested", "tested", "has_major", "major_open", "rectified", "self_checked",
      ]
    case .unit: ["listed", "listed_at_freeze", "owns_site", "zero_reported", "reported", "timely", "inspected"]
    case .finding: ["counted", "high_or_major", "fixed", "closed", "overdue", "excepted"]
    case .act:
      [
        "inspection", "hidden_danger", "rectification_order", "penalty", "interview", "circular", "mark_supervision",
        "supervised", "open", "in_period", "due_passed", "rechecked",
      ]
    case .incident: ["counted", "handled"]
    case .correction: ["counted", "voids"]
    case .tally: ["counted", "in_period"]
    }
  }

  /// The columns that a term may compare with a value, and whether the value is a number.
  public var compared: [String: Bool] {
    switch self {
    case .site: ["level": true, "conclusion": false]
    case .object: ["level": true, "template": false, "conclusion": false]
    case .finding: ["severity": false]
    case .tally: ["figure": false]
    case .unit, .act, .incident, .correction: [:]
    }
  }

  /// The columns that a measure may add up, where a row stands for several.
  public var summed: Set<String> {
    switch self {
    case .object: ["major_total", "major_fixed"]
    case .tally: ["value"]
    case .site, .unit, .finding, .act, .incident, .correction: []
    }
  }
}
