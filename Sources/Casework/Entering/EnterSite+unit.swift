internal import Statute

extension SiteDesk {
  mutating func enterUnit() throws(EntryRefusal) {
    warnOfCategory()
    guard let unit else {
      outcome.decision.registrations.append(.unit(fresh.unit))
      return describeUnit(nil)
    }
    guard let known = unit.described else { return describeUnit(nil) }
    guard NameKey.of(entry.unit) == NameKey.of(known.value.name) else {
      throw EntryRefusal(.unitNameContradicts, .unit, entry.unit, known.value.name, entry.uscc ?? "")
    }
    switch (entry.uscc, known.value.uscc) {
    case (let code?, let standing?) where code != standing:
      throw EntryRefusal(.unitCodeContradicts, .uscc, code, standing, known.value.name)
    case (_?, nil): describeUnit(known)
    case (nil, _?) where known.number >= 0: outcome.warn(.cleared, .uscc)
    default: break
    }
  }

  private mutating func describeUnit(_ known: Standing<UnitFile.Description>?) {
    var says =
      known?.value
      ?? UnitFile.Description(
        name: entry.unit, uscc: nil, noCodeReason: nil, category: entry.category, region: entry.region,
        telecom: false, contact: nil, phone: nil)
    says.uscc = entry.uscc
    says.noCodeReason = entry.uscc == nil ? "台账未填" : nil
    if entry.uscc == nil { outcome.warn(.unitWithoutCode, .uscc, entry.unit) }
    let day = known == nil ? firstDay : context.asOf
    var correction: Fact.Correction?
    // A code that comes in a later row of the same file stands beside the description, not in its place.
    if let known, known.number >= 0, known.on.map({ $0 >= day }) ?? true {
      correction = .init(of: known.number, because: context.reason(.uscc))
    }
    outcome.record(Fact(says.fact(of: fresh.unit), on: day, correction: correction))
  }

  private mutating func warnOfCategory() {
    guard let code = entry.uscc else { return }
    let meant: UnitCategory? =
      switch code.prefix(2) {
      case "11", "13": .organ
      case "12": .institution
      case "91": .enterprise
      default: nil
      }
    if let meant, meant != entry.category { outcome.warn(.categoryUnlikeCode, .category, entry.category.term, code) }
  }
}

extension UnitFile.Description {
  /// The fact that says so of a unit.
  public func fact(of unit: UnitID) -> Fact.Content {
    .unitDescribed(
      unit, name: name, uscc: uscc, noCodeReason: noCodeReason, category: category, region: region, telecom: telecom,
      contact: contact, phone: phone)
  }
}
