extension RowKind {
  /// The columns that a list of such rows may print.
  public var listColumns: Set<String> {
    switch self {
    case .site:
      [
        "number", "region_name", "category", "unit_name", "uscc", "name", "main_domain", "other_domains", "url", "ip",
        "hosting", "icp_number", "police_number", "state", "live_on", "ended_on", "review_outcome", "reviewed_on",
        "mark_hung_on", "object_name", "level", "graded_on", "filing_number", "filed_on", "tester_name", "reported_on",
        "conclusion", "test_valid_to", "finding_count", "unclosed_count", "responsibility_letter", "contact", "phone",
        "complete", "missing", "remark", "is_new",
        "filing_due_on", "filing_overdue_days", "test_overdue_days", "unprepared", "affiliation", "runner_name",
        "graded", "tested_valid",
      ]
    case .object:
      [
        "region_name", "category", "unit_name", "uscc", "name", "site_count", "level", "graded_on", "filing_number",
        "filed_on", "filing_form", "filing_valid_to", "tester_name", "reported_on", "template", "conclusion",
        "test_valid_to", "major_total", "major_fixed", "surveyed_on", "plan_on", "missing",
      ]
    case .finding:
      [
        "number", "source", "region_name", "unit_name", "site_name", "description", "severity", "found_on", "measure",
        "responsible_unit", "responsible_person", "due_on", "status", "fixed_on", "checked_by", "recheck_outcome",
        "closed_on", "overdue_days", "recurred", "remark",
      ]
    case .correction:
      [
        "number", "kind", "subject", "original_on", "original", "corrected_on", "corrected", "reason", "recorded_by",
        "recorded_on", "changes", "voids",
      ]
    case .act:
      [
        "number", "kind", "acted_on", "region_name", "unit_name", "site_name", "matter", "due_on", "replied_on",
        "state",
      ]
    case .unit, .incident, .tally: []
    }
  }

  /// Whether each row has a number of its own.
  public var isNumbered: Bool { self == .site || self == .finding || self == .correction }

  /// The columns that a list may be ordered by; `region_order` is the official order of the region rows.
  public var orderColumns: Set<String> { listColumns.union(["region_order"]) }
}
