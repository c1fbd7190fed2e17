/// The kinds of identifier the product checks (标识类别), by the names the command line uses.
public enum IdentifierKind: String, CaseIterable, Hashable, Sendable {
  case creditCode = "uscc"
  case filingNumber = "filing-number"
  case reportNumber = "report-number"
  case testerCertificate = "tester-certificate"
  case icp
  case icpLicence = "icp-licence"
  case policeSiteNumber = "police-site-number"
  case siteCode = "site-code"
  case domain
  case region
  case mobile
  case landline
  case postcode
  case email

  /// Reads a text as this kind. The day is that of the record it stands in; without one, rules by date only warn. The
  /// regions are those of the ledger it stands in.
  public func validate(_ text: String, on day: Day? = nil, in regions: Regions) -> Verdict {
    switch self {
    case .creditCode: CreditCode.read(text).verdict
    case .filingNumber: FilingNumber.read(text).verdict
    case .reportNumber: ReportNumber.read(text).verdict
    case .testerCertificate: TesterCertificateNumber.read(text, on: day).verdict
    case .icp: ICPNumber.read(text).verdict
    case .icpLicence: ICPLicence.read(text).verdict
    case .policeSiteNumber: PoliceSiteNumber.read(text).verdict
    case .siteCode: SiteCode.read(text).verdict
    case .domain: DomainName.read(text).verdict
    case .region: RegionCode.read(text, on: day, in: regions).verdict
    case .mobile: MobileNumber.read(text).verdict
    case .landline: LandlineNumber.read(text).verdict
    case .postcode: Postcode.read(text).verdict
    case .email: EmailAddress.read(text).verdict
    }
  }
}
