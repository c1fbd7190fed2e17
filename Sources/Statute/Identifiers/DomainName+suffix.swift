extension DomainName {
  /// Under `.gov.cn`.
  public var isGovCN: Bool { normalised.hasSuffix(".gov.cn") }
  /// Under `.政务` or `.政务.cn`.
  public var isZhengwu: Bool { normalised.hasSuffix(".xn--zfr164b") || normalised.hasSuffix(".xn--zfr164b.cn") }

  /// The suffix rule (域名后缀): government under `.gov.cn` or `.政务`; for party organs, which the rule does not name, and
  /// for institutions without administrative functions a warning; never `.gov.cn` for an enterprise. 国办函〔2018〕55号.
  public func suffixVerdict(for holder: DomainHolder) -> Verdict {
    switch holder {
    case .government where !isGovCN && !isZhengwu: Verdict(normalised: normalised, problems: [.suffixGovernment])
    case .party where !isGovCN && !isZhengwu: Verdict(normalised: normalised, warnings: [.suffixParty])
    case .institution(administrative: false) where isGovCN:
      Verdict(normalised: normalised, warnings: [.suffixInstitution])
    case .enterprise where isGovCN: Verdict(normalised: normalised, problems: [.suffixEnterprise])
    default: Verdict(normalised: normalised)
    }
  }
}
