internal import Foundation

/// What a password must be (口令规则): long enough, and not among the first that anybody tries. Nothing is asked of its
/// kinds of characters.
public struct PasswordRule: Sendable {
  /// In characters after NFKC.
  public let length: ClosedRange<Int>
  /// Names of the product and its house.
  public let product: [String]

  public init(length: ClosedRange<Int> = 10...128, product: [String] = ["mlps", "dengbao", "等保", "等级保护"]) {
    self.length = length
    self.product = product
  }

  /// Everything that is wrong with a password for an account; empty when it is taken.
  public func faults(of password: String, login: String, person: String) -> [PasswordFault] {
    let text = password.precomposedStringWithCompatibilityMapping
    var faults: [PasswordFault] = []
    if text.count < length.lowerBound { faults.append(.tooShort) }
    if text.count > length.upperBound { faults.append(.tooLong) }
    if text.unicodeScalars.contains(where: { CharacterSet.controlCharacters.contains($0) }) { faults.append(.notText) }
    guard text.count <= length.upperBound else { return faults }
    let plain = text.lowercased()
    if Set(plain).count <= 1 { faults.append(.oneCharacter) }
    let letters = Array(plain)
    if Set(plain).count > 1, Self.isTiled(letters, by: Runs.lengths, pieces: 4) { faults.append(.run) }
    let bare = Self.bare(letters)
    let names = ([login, person] + product).map { Array($0.precomposedStringWithCompatibilityMapping.lowercased()) }
    if [letters, bare].contains(where: { Self.isMade($0, of: names) }) { faults.append(.name) }
    let forms = [letters, Self.unmasked(letters), bare, Self.unmasked(bare)]
    if forms.contains(where: { LeakedPasswords.all.contains(String($0)) || Self.isTiled($0, by: Self.known, pieces: 3) }
    ) {
      faults.append(.common)
    }
    return faults
  }

  /// How far the common passwords and the runs reach from a place.
  @Sendable private static func known(_ text: [Character], _ start: Int) -> [Int] {
    let longest = min(CommonPasswords.longest, text.count - start)
    guard longest >= 3 else { return [] }
    return (3...longest).filter { CommonPasswords.all.contains(String(text[start..<start + $0])) }
      + Runs.lengths(text, start)
  }

  /// Without the digits and signs that people put before and after a word, as many as eight on either side.
  private static func bare(_ text: [Character]) -> [Character] {
    let front = text.prefix(8).prefix { !$0.isLetter }.count
    let back = text.suffix(8).reversed().prefix { !$0.isLetter }.count
    return front + back < text.count ? Array(text[front..<text.count - back]) : text
  }

  /// With the letters that signs stand for.
  private static func unmasked(_ text: [Character]) -> [Character] {
    let masks: [Character: Character] = [
      "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s",
    ]
    return text.map { masks[$0] ?? $0 }
  }

  /// Whether one of the names makes up all of a text but three characters.
  private static func isMade(_ text: [Character], of names: [[Character]]) -> Bool {
    let joined = String(text)
    return names.contains { name in
      name.count >= 2 && joined.contains(String(name))
        && joined.replacingOccurrences(of: String(name), with: "").count <= 3
    }
  }

  /// Whether a text is put together, without a rest, from at most so many pieces that begin at each place.
  private static func isTiled(
    _ text: [Character], by lengths: ([Character], Int) -> [Int], pieces: Int
  ) -> Bool {
    guard !text.isEmpty else { return false }
    var reached: Set<Int> = [0]
    for _ in 0..<pieces {
      reached = Set(reached.flatMap { start in start < text.count ? lengths(text, start).map { start + $0 } : [] })
      if reached.contains(text.count) { return true }
    }
    return false
  }
}
