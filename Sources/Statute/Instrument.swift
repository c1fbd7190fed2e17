/// A law, regulation, standard, letter or template that the product cites (法律文件); `domain.md` §1.1–1.4.
public enum Instrument: String, CaseIterable, Hashable, Sendable {
  // §1.1 laws, regulations, ministry rules
  case cybersecurityLaw = "cybersecurity_law_2017"
  case cybersecurityLawAmended = "cybersecurity_law_2026"
  case systemProtectionRegulation = "order_147"
  case connectionMeasures = "order_33"
  case technicalMeasures = "order_82"
  case siteFilingMeasures2005 = "icp_order_33_2005"
  case inspectionRules2018 = "order_151"
  case inspectionRules2026 = "order_176"
  case dataRegulation = "order_790"
  case dataRiskMeasures = "data_risk_2026"
  case criticalRegulation = "order_745"
  case protectionRegulationDraft = "mlps_regulation_draft"
  // §1.2 administrative instruments
  case measures2007 = "measures_43_2007"
  case filingRules2007 = "filing_rules_1360_2007"
  case filingRulesTrial = "filing_rules_trial"
  case inspectionPractice2008 = "inspection_practice_736_2008"
  case governmentProjects2008 = "projects_2071_2008"
  case testerSystem2010 = "testers_303_2010"
  case reportTemplate2015 = "template_2866_2014"
  case siteNotice2014 = "site_notice_1_2014"
  case siteMarks2014 = "site_marks_69_2014"
  case campaign2015 = "campaign_2562_2015"
  case siteGuidelines2017 = "site_guidelines_47_2017"
  case testers2018 = "testers_765_2018"
  case siteDomains2018 = "site_domains_55_2018"
  case governmentProjects2019 = "projects_57_2019"
  case guidance2020 = "guidance_1960_2020"
  case letter1001 = "letter_1001_2025"
  case letter1846 = "letter_1846_2025"
  case highRiskGuide2025 = "high_risk_2391_2025"
  // §1.3 standards
  case levels1999 = "gb_17859_1999"
  case grading2008 = "gbt_22240_2008"
  case grading2020 = "gbt_22240_2020"
  case requirements2019 = "gbt_22239_2019"
  case assessmentRequirements2019 = "gbt_28448_2019"
  case assessmentProcess2018 = "gbt_28449_2018"
  case design2019 = "gbt_25070_2019"
  case implementation2019 = "gbt_25058_2019"
  case techniques2018 = "gbt_36627_2018"
  case testerCapability2018 = "gbt_36959_2018"
  case highRiskGuide2020 = "t_iseaa_001_2020"
  case gradingGuide2017 = "gat_1389_2017"
  case criticalTests2024 = "gat_2182_2024"
  case extensions2025 = "gat_1390_2025"
  case dataRequirements2026 = "gat_2380_2026"
  case dataAssessment2026 = "gat_2394_2026"
  // §1.4 templates and the form that no numbered instrument of ours carries
  case reportTemplate2019 = "template_2019"
  case reportTemplate2021 = "template_2021"
  case reportTemplate2025 = "template_2025"
  case filingForm2007 = "filing_form_2007"
  case filingForm2025 = "filing_form_2025"
  // What no text says and the office does.
  case practice

  /// Its number, or the short title by which it is cited.
  public var citation: String { entry.citation }

  /// Its title.
  public var title: String { entry.title }

  public var kind: Kind { entry.kind }

  /// The day from which it may be the basis of a rule; of a draft, the day it was published.
  public var inForce: Day { entry.since }

  /// The last day on which it may be, nil while it still is.
  public var inForceUntil: Day? { entry.until }

  /// False where the sources give only a month or a year: `inForce` is then the first day they allow.
  public var dayIsStated: Bool { entry.dayIsStated }

  /// A law, an administrative regulation or a ministry rule (法律、行政法规、部门规章).
  public var isLaw: Bool { kind == .law || kind == .regulation || kind == .ministryRule }

  /// A draft binds nobody and may not be the basis of a rule.
  public var isDraft: Bool { kind == .draft }

  public func isInForce(on day: Day) -> Bool {
    !isDraft && inForce <= day && inForceUntil.map { day <= $0 } ?? true
  }
}
