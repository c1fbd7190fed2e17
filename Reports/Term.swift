/// One condition on a wide row: a truth, its negation, or a column compared with a value.
public enum Term: Hashable, Sendable {
  case holds(String)
  case fails(String)
  case equals(String, String)
  case atLeast(String, Int)

  /// Reads `certified`, `!certified`, `level==2`, `level>=2`; anything else, or a name the row does not have, is nil.
  init?(_ text: String, of kind: RowKind) {
    if let at = text.firstRange(of: "==") {
      let name = String(text[..<at.lowerBound])
      let value = String(text[at.upperBound...])
      guard let isNumber = kind.compared[name], !value.isEmpty, !isNumber || Int(value) != nil else { return nil }
      self = .equals(name, value)
    } else if let at = text.firstRange(of: ">=") {
      let name = String(text[..<at.lowerBound])
      guard kind.compared[name] == true, let value = Int(text[at.upperBound...]) else { return nil }
      self = .atLeast(name, value)
    } else if text.hasPrefix("!") {
      guard kind.truths.contains(String(text.dropFirst())) else { return nil }
      self = .fails(String(text.dropFirst()))
    } else {
      guard kind.truths.contains(text) else { return nil }
      self = .holds(text)
    }
  }

  /// The condition in SQL over the wide row's columns.
  public func sql(of kind: RowKind) -> String {
    switch self {
    case .holds(let name): name
    case .fails(let name): "not \(name)"
    case .equals(let name, let value):
      kind.compared[name] == true ? "\(name) = \(value)" : "\(name) = '\(value.split(separator: "'").joined())'"
    case .atLeast(let name, let value): "\(name) >= \(value)"
    }
  }
}
