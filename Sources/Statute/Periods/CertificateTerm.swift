/// How long a filing certificate is good (备案证明有效期); 公网安〔2025〕1846号 Q6. Before it, none expired.
public struct CertificateTerm: Hashable, Sendable {
  public let months: Int
  /// A certificate issued earlier counts from this day.
  public let notBefore: Day
  /// What one accepted assessment report adds; "once, yearly, any conclusion?" is in doubt (U-04).
  public let extensionMonths: Int
  /// Reports closer together than this add nothing (U-04).
  public let extensionGap: Int
  /// The renewal window opens so many months before the end.
  public let renewalMonths: Int

  /// From the day to which the letter of 2025-04-27 counts back.
  public static let inForce = Dated<CertificateTerm>(
    .since(
      2025, 1, 1,
      .init(months: 36, notBefore: Day(2025, 1, 1), extensionMonths: 12, extensionGap: 12, renewalMonths: 3),
      .letter1846("Q6"))
  )

  /// The validity of a certificate, from its issue (or its last renewal) and the days its reports were accepted.
  public func validity(issued: Day, reportsAccepted: [Day] = []) -> CertificateValidity {
    let from = max(issued, notBefore)
    func end(_ count: Int) -> Day { from.adding(months: months + count * extensionMonths) - 1 }
    var extensions: [CertificateValidity.Extension] = []
    var last: Day?
    for day in reportsAccepted.sorted() where day >= from && day <= end(extensions.count) {
      if let last, day < last.adding(months: extensionGap) { continue }
      last = day
      extensions.append(.init(reportAccepted: day, validTo: end(extensions.count + 1)))
    }
    let to = end(extensions.count)
    return CertificateValidity(
      validFrom: from, baseValidTo: end(0), extensions: extensions, validTo: to,
      renewalOpens: to.adding(months: -renewalMonths))
  }
}
