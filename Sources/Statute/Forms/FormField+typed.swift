extension FormField {
  /// What a person typed or ticked in a field of a page, as the value of this field; nil when nothing was. What cannot be
  /// one is kept as it was typed, for the reading to find fault with.
  public func value(typed texts: [String]) -> FormValue? {
    let words = texts.map { TypedText.unpadded($0) }.filter { !$0.isEmpty }
    guard let first = words.first else { return nil }
    return switch kind {
    case .text, .lines, .digits, .identifier, .date, .code, .attachment: .text(first)
    case .identifiers:
      .list(words.flatMap { $0.split { ",，、;；".contains($0) || $0.isWhitespace }.map(String.init) })
    case .codes: .list(words)
    case .count, .amount, .percent: Double(first).map(FormValue.number) ?? .text(first)
    case .flag(let yes, let no):
      switch first {
      case yes, "true": .flag(true)
      case no, "false": .flag(false)
      default: .text(first)
      }
    }
  }
}
