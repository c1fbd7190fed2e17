/// A line of print with placeholders (文字模板): `截至{as_of}`, `{count:D11}`.
public struct Template: Sendable {
  enum Part: Hashable, Sendable {
    case words(String)
    case field(Field)
    case count(Measure.ID)
    case rate(Measure.ID)
    /// ，较上期提高3.2个百分点; nothing without an issue before.
    case change(Measure.ID)
    /// The best or the last so many of the ranking: 冠县（98.5%）、莘县（97.0%）.
    case ranked(isFromTop: Bool, Int)
    /// Where the most are counted, with the unit they are counted in, unless of one place alone: ，主要分布在冠县（12个）、莘县（9个）.
    case most(Measure.ID, unit: String)
    case lamps(Lamp)
  }

  /// What a placeholder may name.
  public enum Field: String, CaseIterable, Sendable {
    case campaign, shortCampaign = "short_campaign", unit, label, name
    /// 全市, 全省; in a 分册 the region.
    case place
    case asOf = "as_of"
    case asOfDigits = "as_of_digits"
    case previous
    /// T0: the day of the issue before, or the beginning.
    case since
    case frozen, begins
    case beginsNote = "begins_note"
    case ends, ranking, minimum, planned
    case testMinLevel = "test_min_level"
    case attribution
    case validityMonths = "validity_months"
    case yellow, red, deadlines, milestones
    /// The last day for returns of this issue.
    case returnsDue = "returns_due"
    case rows
    /// Who typed the numbers of the police, and when.
    case typed
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
      } else if let part = Template.compared(name, measures) {
        parts.append(part)
      } else {
        throw definition.fault("不认识的占位“{\(name)}”")
      }
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.words(String(rest))) }
    self.parts = parts
  }

  /// What compares issues or rows: `change:Z2`, `first:3`, `last:3`, `most:D5.none:个`, `lamps:red`.
  private static func compared(_ name: String, _ measures: Measures) -> Part? {
    let words = name.split(separator: ":").map(String.init)
    guard words.count == (words.first == "most" ? 3 : 2) else { return nil }
    switch words[0] {
    case "change": return measures[words[1]].flatMap { $0.kind == nil ? .change($0.id) : nil }
    case "first", "last": return Int(words[1]).map { .ranked(isFromTop: words[0] == "first", $0) }
    case "most": return measures[words[1]].flatMap { $0.kind == nil ? nil : .most($0.id, unit: words[2]) }
    case "lamps": return Lamp(rawValue: words[1]).map { .lamps($0) }
    default: return nil
    }
  }
}
