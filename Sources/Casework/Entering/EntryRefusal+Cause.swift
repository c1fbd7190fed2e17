public import Statute

extension EntryRefusal {
  /// What a row is refused for, in the order of the columns.
  public enum Cause: String, CaseIterable, Sendable {
    // Whom the row speaks of.
    case required
    /// Something in the row is beyond what the party sees.
    case outsideScope = "outside_scope"
    case regionClosed = "region_closed"
    case regionNotYet = "region_not_yet"
    case siteNumberUnknown = "site_number_unknown"
    case siteNumberTwice = "site_number_twice"
    case siteTwice = "site_twice"
    case domainTwice = "domain_twice"
    case domainOfAnotherSite = "domain_of_another_site"
    case domainForbidden = "domain_forbidden"
    case unitCodeContradicts = "unit_code_contradicts"
    case unitNameContradicts = "unit_name_contradicts"
    case unitAmbiguous = "unit_ambiguous"
    case contradictsEarlierRow = "contradicts_earlier_row"
    // How the site runs.
    case closedSiteOperating = "closed_site_operating"
    case plannedSiteIsLive = "planned_site_is_live"
    case closedBeforeLive = "closed_before_live"
    case legacySiteLiveAfterStart = "legacy_site_live_after_start"
    // Its object.
    case levelOneIsFiled = "level_one_is_filed"
    case objectContradicts = "object_contradicts"
    case filingNumberMissing = "filing_number_missing"
    case gradingLevelMissing = "grading_level_missing"
    case reviewConclusionMissing = "review_conclusion_missing"
    case reportWithoutTester = "report_without_tester"
    case reportWithoutConclusion = "report_without_conclusion"
    case conclusionWithoutDay = "conclusion_without_day"
    case conclusionNotOfTemplate = "conclusion_not_of_template"
    // Findings.
    case siteUnknown = "site_unknown"
    case siteAmbiguous = "site_ambiguous"
    case findingNumberUnknown = "finding_number_unknown"
    case findingNumberTwice = "finding_number_twice"
    case findingTwice = "finding_twice"
    case findingOfAnotherSite = "finding_of_another_site"
    case fixedBeforeFound = "fixed_before_found"
    case closedBeforeFixed = "closed_before_fixed"
    case statusContradictsDays = "status_contradicts_days"
    case fixerRechecks = "fixer_rechecks"
    case closedWithoutRecheck = "closed_without_recheck"
    case highFindingExcepted = "high_finding_excepted"
    case exceptionNotApproved = "exception_not_approved"

    /// The article it rests on; nil where it is a matter of the books agreeing with themselves.
    public var basis: Basis? {
      switch self {
      case .levelOneIsFiled, .filingNumberMissing: .measures("第十五条")
      case .reportWithoutTester: .measures("第十四条")
      case .conclusionNotOfTemplate, .conclusionWithoutDay: .letter1846("Q20、Q21")
      case .domainForbidden: .domains()
      case .fixerRechecks, .closedWithoutRecheck: .measures("第二十条")
      case .highFindingExcepted: .practice("高、重大隐患不作例外")
      case .exceptionNotApproved: .practice("例外须经批准并定期限")
      case .legacySiteLiveAfterStart, .closedSiteOperating: .campaign()
      case .regionClosed, .regionNotYet: .practice("行政区划按日有效")
      default: nil
      }
    }
  }
}
