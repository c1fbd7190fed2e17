/// A line of print with placeholders (文字模板): `截至{as_of}`, `{count:D11}`.
public struct Template: Sendable {
  enum Part: Hashable, Sendable {
    case words(String)
    case field(Field)
    case count(Measure.ID)
    case rate(Measure.ID)
  }

  /// What a placeholder may name.
  public enum Field: String, CaseIterable, Sendable {
    case campaign, shortCampaign = "short_campaign", unit, label, name
    case asOf = "as_of"
    case asOfDigits = "as_of_digits"
    case previous, frozen, begins
    case beginsNote = "begins_note"
    case ends, ranking, minimum, planned
    case testMinLevel = "test_min_level"
    case attribution
    case validityMonths = "validity_months"
    case yellow, red, deadlines, milestones
    case rows
  }

  let parts: [Part]

  init(_ definition: Definition, measures: Measures) throws(LayoutFault) {
    var parts: [Part] = []
    var rest = try definition.text()[...]
    while let open = rest.firstIndex(of: "{") {
      guard let close = rest[open...].firstIndex(of: "}") else { throw definition.fault("“{”没有闭合") }
      if open > rest.startIndex { parts.append(.words(String(rest[..<open]))) }
      let name = String(rest[rest.index(after: open)..<close])
      if let field = Field(rawValue: name) {
        parts.append(.field(field))
      } else if name.hasPrefix("count:"), let measure = measures[String(name.dropFirst(6))], measure.kind != nil {
        parts.append(.count(measure.id))
      } else if name.hasPrefix("rate:"), let measure = measures[String(name.dropFirst(5))], measure.kind == nil {
        parts.append(.rate(measure.id))
      } else {
        throw definition.fault("不认识的占位“{\(name)}”")
      }
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.words(String(rest))) }
    self.parts = parts
  }
}
