/// What is entered and ought to be looked at (登记提示): the cause, the column, and what the sentence names.
public struct EntryWarning: Hashable, Sendable {
  public let cause: Cause
  public let field: EntryField
  public let details: [String]

  public init(_ cause: Cause, _ field: EntryField, _ details: String...) {
    self.cause = cause
    self.field = field
    self.details = details
  }

  public enum Cause: String, CaseIterable, Sendable {
    /// The books hold a value where the row has none; an import never deletes.
    case cleared
    /// The fact is kept without its day and counts in nothing.
    case dayUnknown = "day_unknown"
    /// The file is older than what the books say, and differs: the books stay.
    case booksAreNewer = "books_are_newer"
    case recognisedByName = "recognised_by_name"
    case unitWithoutCode = "unit_without_code"
    case unitChanges = "unit_changes"
    case categoryUnlikeCode = "category_unlike_code"
    case regionRenamed = "region_renamed"
    case domainMissing = "domain_missing"
    case domainUnusual = "domain_unusual"
    case domainShared = "domain_shared"
    case mainDomainChanges = "main_domain_changes"
    case liveWithoutPermit = "live_without_permit"
    case liveDayDiffers = "live_day_differs"
    case stateAssumed = "state_assumed"
    case stateNotChanged = "state_not_changed"
    case closingDayWithoutState = "closing_day_without_state"
    case reviewOfEnterprise = "review_of_enterprise"
    case objectNameAssumed = "object_name_assumed"
    case objectOfAnotherUnit = "object_of_another_unit"
    case filedBeforeGraded = "filed_before_graded"
    case filedWithoutGrading = "filed_without_grading"
    case acceptingOrganUnknown = "accepting_organ_unknown"
    case testedWithoutFiling = "tested_without_filing"
    case reportBeforeTemplates = "report_before_templates"
    case testerUnknown = "tester_unknown"
    case testerWithoutReport = "tester_without_report"
    case identifierUnusual = "identifier_unusual"
    case personWithoutMeasure = "person_without_measure"
    case dueDayDiffers = "due_day_differs"
    case statusBehindBooks = "status_behind_books"
    case recurrenceNotLinked = "recurrence_not_linked"
  }
}
