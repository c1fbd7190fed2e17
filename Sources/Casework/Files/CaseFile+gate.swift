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
