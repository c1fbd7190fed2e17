/// What is filled into one field (填报值): in JSON a string, a number, a boolean or a list of strings.
public enum FormValue: Hashable, Sendable {
  case text(String)
  case number(Double)
  case flag(Bool)
  case list([String])

  /// As it is shown.
  public var shown: String {
    switch self {
    case .text(let text): text
    case .number(let number): Int(exactly: number).map(String.init) ?? String(number)
    case .flag(let flag): flag ? "true" : "false"
    case .list(let words): words.joined(separator: "、")
    }
  }

  /// An empty text or list says nothing.
  var isEmpty: Bool {
    switch self {
    case .text(let text): TypedText.unpadded(text).isEmpty
    case .list(let words): words.isEmpty
    case .number, .flag: false
    }
  }

  /// The codes it ticks, of a field with options.
  var codes: [String] {
    switch self {
    case .text(let code): [code]
    case .list(let codes): codes
    case .number, .flag: []
    }
  }
}

extension FormValue: Codable {
  public init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let flag = try? value.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else {
      self = .list(try value.decode([String].self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    switch self {
    case .text(let text): try value.encode(text)
    // A count is written without a fraction, whatever the encoder.
    case .number(let number):
      if let whole = Int(exactly: number) { try value.encode(whole) } else { try value.encode(number) }
    case .flag(let flag): try value.encode(flag)
    case .list(let words): try value.encode(words)
    }
  }
}

extension FormValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral
{
  public init(stringLiteral text: String) { self = .text(text) }
  public init(integerLiteral number: Int) { self = .number(Double(number)) }
  public init(booleanLiteral flag: Bool) { self = .flag(flag) }
  public init(arrayLiteral words: String...) { self = .list(words) }
}
