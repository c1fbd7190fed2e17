internal import Casework
internal import Spreadsheet
internal import Statute

extension RowReading {
  /// An identifier of a kind, in its stored form.
  mutating func code(_ field: EntryField, _ kind: IdentifierKind) -> String? {
    if case .date = cell(field) {
      fault(.dayForCode, field)
      return nil
    }
    guard let text = text(field) else { return nil }
    let verdict = kind.validate(text, on: asOf, in: .none)
    for warning in verdict.warnings { remark(.warning(.identifierUnusual), field, [warning.rawValue]) }
    if let code = verdict.normalised { return code }
    remark(.fault(.notAnIdentifier), field, [kind.rawValue] + verdict.problems.map(\.rawValue))
    return nil
  }

  /// A telephone of either kind; one that is neither is kept as it stands and told.
  mutating func phone(_ field: EntryField) -> String? {
    guard let text = text(field, limit: 100) else { return nil }
    if text.utf8.count == 11, text.utf8.first == 0x31, text.utf8.dropFirst().first.map({ $0 >= 0x33 }) == true,
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    {
      return text
    }
    for kind in [IdentifierKind.mobile, .landline] {
      if let number = kind.validate(text, in: .none).normalised { return number }
    }
    remark(.warning(.identifierUnusual), field, ["phone"])
    return text
  }

  mutating func domain(_ field: EntryField) -> WrittenDomain? {
    guard let text = text(field, limit: 1000) else { return nil }
    return domain(text, field)
  }

  /// Several, between `、` `;` `,` spaces and line ends.
  mutating func domains(_ field: EntryField) -> [WrittenDomain] {
    guard case .text(let written) = cell(field), !CellText.isBlankMark(CellText.line(written)) else {
      return domain(field).map { [$0] } ?? []
    }
    guard written.utf8.count <= 4096 else {
      fault(.tooLong, field)
      return []
    }
    let line = CellText.line(written)
    if DomainText.isPlain(line) { return [WrittenDomain(ascii: line, display: line)] }
    return line.split { "、;,；，。 /".contains($0) }.compactMap { part in
      CellText.isBlankMark(String(part)) ? nil : domain(String(part), field)
    }
  }

  mutating func domain(_ text: String, _ field: EntryField) -> WrittenDomain? {
    if DomainText.isPlain(text) { return WrittenDomain(ascii: text, display: text) }
    let reading = DomainName.read(text)
    if let name = reading.value { return WrittenDomain(ascii: name.normalised, display: name.display) }
    remark(.fault(.notADomain), field, value: text, reading.problems.map(\.rawValue))
    return nil
  }
}
