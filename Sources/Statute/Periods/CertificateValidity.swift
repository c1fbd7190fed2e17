/// From when to when one certificate is good, and why (备案证明效期); I-04.
public struct CertificateValidity: Hashable, Sendable {
  /// One year more, for one accepted report (顺延).
  public struct Extension: Hashable, Sendable {
    public let reportAccepted: Day
    /// The end it leads to.
    public let validTo: Day
  }

  public let validFrom: Day
  public let baseValidTo: Day
  public let extensions: [Extension]
  /// The last day on which it is good.
  public let validTo: Day
  /// The first day of the renewal window, which closes on `validTo`.
  public let renewalOpens: Day

  public func isValid(on day: Day) -> Bool { validFrom <= day && day <= validTo }

  /// Where a day stands to its end.
  public func window(on day: Day) -> Filing.Facts.RenewalWindow {
    if day > validTo { return .past }
    return day >= renewalOpens ? .open : .ahead
  }
}
