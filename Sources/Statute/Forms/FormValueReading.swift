/// What came of reading one value as its field's kind.
enum FormValueReading {
  /// The usual ways of a form to say that there is none.
  case absent
  case sound(FormValue, [Verdict.Warning])
  case faulty([FormDefect.Reason])

  init(_ value: FormValue, _ field: FormField, day: Day?, imported: Bool, in regions: Regions) {
    switch (field.kind, value) {
    case (.text, .text(let text)): self = Self.line(text, FormField.Kind.longestLine)
    case (.attachment, .text(let text)): self = Self.line(text, FormField.Kind.longestLine)
    case (.lines, .text(let text)): self = Self.lines(text)
    case (.digits(let count), .text(let text)):
      let code = TypedText.code(text)
      self = code.isDigits(count) ? .sound(.text(code), []) : .faulty([.notDigits(count)])
    case (.identifier(.landline), .text(let text)) where LandlineNumber.isAbsent(text): self = .absent
    case (.identifier(let kind), .text(let text)):
      self = Self.identifiers([text], kind, day, imported, regions) { .text($0[0]) }
    case (.identifiers(let kind), .list(let texts)):
      self = Self.identifiers(texts, kind, day, imported, regions) { .list($0) }
    case (.date(let ahead), .text(let text)):
      guard let date = Day(iso: TypedText.code(text)) else {
        self = .faulty([.noDate])
        return
      }
      let isAhead = !ahead && day.map { $0 < date } ?? false
      self = isAhead ? .faulty([.dateAhead]) : .sound(.text(date.description), [])
    case (.count, .number(let number)): self = Self.number(number, number >= 0 && Int(exactly: number) != nil)
    case (.amount, .number(let number)): self = Self.number(number, number >= 0 && number.isFinite)
    case (.percent, .number(let number)): self = Self.number(number, (0...100).contains(number))
    case (.flag, .flag): self = .sound(value, [])
    case (.code(let codes), .text(let code)): self = Self.ticks([code], codes) { .text($0[0]) }
    case (.codes(let codes), .list(let ticked)): self = Self.ticks(ticked, codes) { .list($0) }
    case (.text, _), (.lines, _), (.digits, _), (.identifier, _), (.identifiers, _), (.date, _), (.count, _),
      (.amount, _), (.percent, _), (.flag, _), (.code, _), (.codes, _), (.attachment, _):
      self = .faulty([.wrongKind])
    }
  }

  private static func line(_ text: String, _ most: Int) -> FormValueReading {
    let isBroken = text.unicodeScalars.contains { $0.properties.generalCategory == .control }
    if isBroken { return .faulty([.controlCharacter]) }
    let line = TypedText.unpadded(text)
    return line.count > most ? .faulty([.tooLong(most)]) : .sound(.text(line), [])
  }

  private static func lines(_ text: String) -> FormValueReading {
    let isBroken = text.unicodeScalars.contains {
      $0.properties.generalCategory == .control && !"\t\r\n".unicodeScalars.contains($0)
    }
    if isBroken { return .faulty([.controlCharacter]) }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
      TypedText.trimmed(String($0))
    }
    let whole = lines.drop { $0.isEmpty }.joined(separator: "\n")
    let most = FormField.Kind.longestText
    return whole.count > most ? .faulty([.tooLong(most)]) : .sound(.text(whole), [])
  }

  private static func number(_ number: Double, _ isInRange: Bool) -> FormValueReading {
    isInRange ? .sound(.number(number), []) : .faulty([.outOfRange])
  }

  private static func identifiers(
    _ texts: [String], _ kind: IdentifierKind, _ day: Day?, _ imported: Bool, _ regions: Regions,
    _ keep: ([String]) -> FormValue
  ) -> FormValueReading {
    let verdicts = texts.map { text in
      kind == .region
        ? RegionCode.read(text, on: day, imported: imported, in: regions).verdict
        : kind.validate(text, on: day, in: regions)
    }
    let problems = verdicts.flatMap(\.problems)
    guard problems.isEmpty else { return .faulty(problems.map { .identifier($0) }) }
    return .sound(keep(verdicts.compactMap(\.normalised)), verdicts.flatMap(\.warnings))
  }

  private static func ticks(
    _ ticked: [String], _ codes: FormCodes, _ keep: ([String]) -> FormValue
  ) -> FormValueReading {
    let ticked = ticked.map { TypedText.unpadded($0) }
    guard ticked.allSatisfy({ codes[$0] != nil }) else { return .faulty([.unknownCode]) }
    if let twice = ticked.first(where: { code in ticked.filter { $0 == code }.count > 1 }) {
      return .faulty([.codeTwice(twice)])
    }
    if let alone = codes.exclusive, ticked.contains(alone), ticked.count > 1 { return .faulty([.exclusive(alone)]) }
    // Kept in the order of the form, so that two fillings of the same compare equal.
    return .sound(keep(codes.options.map(\.code).filter(ticked.contains)), [])
  }
}
