extension Verdict {
  /// Why a text is refused as an identifier. The raw value is the stable code.
  public enum Problem: String, Error, CaseIterable, Hashable, Sendable {
    case empty
    case tooLong = "too_long"

    case creditCodeLength = "uscc_length"
    case creditCodeLetter = "uscc_letter"
    case creditCodeCharacter = "uscc_character"
    case creditCodeRegion = "uscc_region"
    case creditCodeCheck = "uscc_check_character"

    case filingNumberShape = "filing_number_shape"
    case filingNumberHyphen = "filing_number_hyphen"

    case reportNumberShape = "report_number_shape"
    case reportNumberSequence = "report_number_sequence"
    case reportNumberFiling = "report_number_filing"
    case reportNumberYear = "report_number_year"
    case reportNumberTester = "report_number_tester"

    case testerCertificateShape = "tester_certificate_shape"
    case testerCertificateEnded = "tester_certificate_ended"

    case icpShape = "icp_shape"
    case icpProvince = "icp_province"
    case icpPoliceCharacter = "icp_police_character"
    case icpDigits = "icp_digits"
    case icpSuffix = "icp_suffix"
    case icpIsLicence = "icp_is_licence"
    case icpLicenceShape = "icp_licence_shape"

    case policeNumberShape = "police_number_shape"
    case policeNumberProvince = "police_number_province"
    case policeNumberICPCharacter = "police_number_icp_character"
    case policeNumberMismatch = "police_number_mismatch"

    case siteCodeShape = "site_code_shape"

    case domainAddress = "domain_ip_address"
    case domainUser = "domain_user"
    case domainPort = "domain_port"
    case domainWildcard = "domain_wildcard"
    case domainUnderscore = "domain_underscore"
    case domainCharacter = "domain_character"
    case domainHyphen = "domain_hyphen"
    case domainEmptyLabel = "domain_empty_label"
    case domainLabelLength = "domain_label_length"
    case domainLength = "domain_length"
    case domainSingleLabel = "domain_single_label"
    case domainEncoding = "domain_encoding"
    case suffixGovernment = "domain_suffix_government"
    case suffixEnterprise = "domain_suffix_enterprise"

    case regionShape = "region_shape"
    case regionProvince = "region_province"
    case regionUnknown = "region_unknown"
    case regionClosed = "region_closed"
    case regionNotYet = "region_not_yet"

    case mobileShape = "mobile_shape"
    case landlineShape = "landline_shape"
    case postcodeShape = "postcode_shape"
    case emailShape = "email_shape"
    case emailDomain = "email_domain"

    public var code: String { rawValue }
  }
}
