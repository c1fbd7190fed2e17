public import Statute

extension CaseFile {
  /// Why a permit stands no longer on a day (许可失效原因); none while it stands.
  public func permitFaults(of permit: Recorded<Permit>, on day: Day) -> [Reason] {
    let conditions = GateCondition.inForce[on: day] ?? []
    return (fallen[permit.number] ?? []).compactMap { name in
      let fault = PermitFault(rawValue: name)
      let condition = fault.flatMap { fault in conditions.first { $0.code == fault.code } }
      return Reason(
        code: name, cause: fault?.term ?? name, basis: condition?.basis ?? .campaign("新建网站上线"),
        cure: condition?.cure ?? "")
    }
  }
}

extension CaseFile {
  /// The days until another on which a permit may have come to stand otherwise (可能生变之日), in order: those of every fact
  /// around its site, and those on which something runs out.
  public func turningDays(of permit: Recorded<Permit>, through last: Day) -> [Day] {
    let launches = all(WentLive.self).filter { $0.content.permit == permit.number }.compactMap(\.on)
    guard let first = launches.min() ?? permit.on else { return [] }
    var days = records.compactMap(\.on)
    days += all(FilingCertified.self).compactMap(\.on).map { max($0, Day(2025, 1, 1)).adding(months: 36) }
    days += all(FilingExtended.self).map { $0.content.validTo + 1 }
    days += all(AssessmentReported.self).compactMap(\.on).flatMap { on in
      [6, 12, 24].map { on.adding(months: $0) + 1 }
    }
    days += all(GateWaived.self).map { $0.content.until + 1 }
    days += launches.map { $0 + 31 }
    // From here on the fourth level is assessed yearly.
    days += [Day(2025, 4, 27), first, last]
    return Set(days.filter { first <= $0 && $0 <= last }).sorted()
  }
}
