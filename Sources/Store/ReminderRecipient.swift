/// Who is reminded (收件方): a unit's contact, or the police desk that accepts for a region; never mixed (I-20).
public enum ReminderRecipient: Hashable, Sendable {
  /// By the unit's identity.
  case unit(String)
  /// By the organ's code of six digits.
  case police(String)

  /// `unit:…` or `police:…`.
  public var key: String {
    switch self {
    case .unit(let id): "unit:\(id)"
    case .police(let code): "police:\(code)"
    }
  }

  /// Nil for anything that is no such key.
  public init?(key: String) {
    switch key.split(separator: ":", maxSplits: 1).map(String.init) {
    case let parts where parts.count == 2 && parts[0] == "unit" && parts[1].utf8.count == 36: self = .unit(parts[1])
    case let parts where parts.count == 2 && parts[0] == "police" && parts[1].utf8.count == 6: self = .police(parts[1])
    default: return nil
    }
  }
}
