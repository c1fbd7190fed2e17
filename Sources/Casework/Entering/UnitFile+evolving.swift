extension UnitFile {
  /// What the file says after a fact of this unit, which bears that number.
  public mutating func take(_ fact: Fact, number: FactNumber) {
    guard
      case .unitDescribed(
        _, let name, let uscc, let noCodeReason, let category, let region, let telecom, let contact, let phone) =
        fact.content
    else { return }
    described = Standing(
      number: number, on: fact.actedOn,
      value: Description(
        name: name, uscc: uscc, noCodeReason: noCodeReason, category: category, region: region, telecom: telecom,
        contact: contact, phone: phone))
  }
}
