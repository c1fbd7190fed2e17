/// A column of the ledger or of the findings book (台账栏目), whatever heading a filler gave it.
public enum EntryField: String, CaseIterable, Sendable {
  // The ledger of sites.
  case ordinal
  case siteNumber = "site_number"
  case region, category, unit, uscc, site, domain
  case otherDomains = "other_domains"
  case url, ip, hosting, icp, police, state
  case liveOn = "live_on"
  case closedOn = "ended_on"
  case review
  case reviewedOn = "reviewed_on"
  case markedOn = "mark_hung_on"
  case object, level
  case gradedOn = "graded_on"
  case filingNumber = "filing_number"
  case filedOn = "filed_on"
  case tester
  case reportedOn = "reported_on"
  case conclusion
  case validTo = "test_valid_to"
  case findings = "finding_count"
  case unclosed = "unclosed_count"
  case letter, contact, phone, complete, missing, remark
  // The findings book.
  case findingNumber = "finding_number"
  case source, description, severity
  case foundOn = "found_on"
  case measure
  case responsibleUnit = "responsible_unit"
  case responsiblePerson = "responsible_person"
  case dueOn = "due_on"
  case status
  case fixedOn = "fixed_on"
  case checkedBy = "checked_by"
  case recheck
  case settledOn = "closed_on"
  case overdueDays = "overdue_days"
  case recurred
}
