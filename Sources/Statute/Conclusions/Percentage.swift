/// A share of a hundred, exact to a thousandth (百分数): a compliance rate (符合率) or a score (得分). Range 0 … 100.
public struct Percentage: Hashable, Comparable, Sendable {
  /// Thousandths of one per cent, 0 … 100000.
  public let thousandths: Int

  public init?(thousandths: Int) {
    guard (0...100_000).contains(thousandths) else { return nil }
    self.thousandths = thousandths
  }

  /// A whole number known to be in range. Traps when it is not.
  public init(_ whole: Int) {
    precondition((0...100).contains(whole), "no percentage: \(whole)")
    thousandths = whole * 1000
  }

  /// `92`, `92.5`, `89.999`, with or without `%`; anything else is nil.
  public init?(_ text: some StringProtocol) {
    let bare = text.hasSuffix("%") ? text.dropLast() : text[...]
    let parts = bare.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), (1...3).contains(parts[0].utf8.count),
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let whole = Int(parts[0])
    else { return nil }
    let decimals = parts.count == 2 ? parts[1] : ""
    guard decimals.utf8.count <= 3 else { return nil }
    let padding = String(repeating: "0", count: 3 - decimals.utf8.count)
    guard let fraction = Int(decimals + padding) else { return nil }
    self.init(thousandths: whole * 1000 + fraction)
  }

  public static func < (a: Percentage, b: Percentage) -> Bool { a.thousandths < b.thousandths }
}

extension Percentage: CustomStringConvertible {
  /// `92.5`, without trailing zeros.
  public var description: String {
    var digits = String(thousandths % 1000)
    digits = String(repeating: "0", count: 3 - digits.utf8.count) + digits
    while digits.hasSuffix("0") { digits.removeLast() }
    return digits.isEmpty ? "\(thousandths / 1000)" : "\(thousandths / 1000).\(digits)"
  }
}
