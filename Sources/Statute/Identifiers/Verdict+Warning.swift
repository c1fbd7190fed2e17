extension Verdict {
  /// What is odd about an identifier that is accepted. The raw value is the stable code.
  public enum Warning: String, CaseIterable, Hashable, Sendable {
    case creditCodeOrganisation = "uscc_gb11714"
    case creditCodeCategory = "uscc_category"
    case creditCodeUnitType = "uscc_unit_type"
    case provinceUnknown = "province_unknown"
    case filingOrganNotThatDay = "filing_organ_not_that_day"
    case reportNumberYear = "report_number_year_edge"
    case reportNumberTesterFormer = "report_number_tester_former"
    case testerCertificateFormer = "tester_certificate_former"
    case policeNumberClass = "police_number_class"
    case suffixParty = "domain_suffix_party"
    case suffixInstitution = "domain_suffix_institution"
    case regionHistoric = "region_historic"
    case regionSuperseded = "region_superseded"
    case regionStatistical = "region_statistical"
    case landlineAreaCode = "landline_area_code"

    public var code: String { rawValue }
  }
}
