/// How much two headings are alike (栏目相似度), from 0 to 1.
enum HeaderLikeness {
  /// Of two paths of keys: mostly by their last headings, and by the groups above them.
  static func of(_ one: [String], _ other: [String]) -> Double {
    guard let leaf = one.last, let like = other.last else { return 0 }
    let leaves = of(leaf, like)
    let (groups, others) = (one.dropLast().joined(), other.dropLast().joined())
    // A template often has one row where ours has two: 定级备案 over 已定级, and 定级备案已定级.
    let whole = of(groups + leaf, others + like)
    return max(whole, leaves * (groups == others ? 1 : 0.55 + 0.4 * of(groups, others)))
  }

  /// Of two keys: the same by what the forms call the same, else by the pairs of signs they share.
  static func of(_ one: String, _ other: String) -> Double {
    if one == other { return 1 }
    if one.isEmpty || other.isEmpty { return 0 }
    for form in Form.allCases {
      if let field = Headings.field(one, in: form), Headings.field(other, in: form) == field { return 0.9 }
    }
    let (mine, theirs) = (pairs(one), pairs(other))
    let shared = mine.reduce(0) { $0 + min($1.value, theirs[$1.key] ?? 0) }
    let dice = 2 * Double(shared) / Double(max(1, mine.values.reduce(0, +) + theirs.values.reduce(0, +)))
    // 定级 within 已定级: short words share few pairs.
    let isWithin = one.contains(other) || other.contains(one)
    return max(
      dice, isWithin ? 0.5 + 0.5 * Double(min(one.count, other.count)) / Double(max(one.count, other.count)) : 0)
  }

  private static func pairs(_ text: String) -> [String: Int] {
    let signs = Array(text)
    guard signs.count > 1 else { return [text: 1] }
    return zip(signs, signs.dropFirst()).reduce(into: [:]) { $0[String([$1.0, $1.1]), default: 0] += 1 }
  }
}
