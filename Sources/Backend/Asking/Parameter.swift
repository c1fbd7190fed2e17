/// A query parameter that a route takes (查询参数); any other is refused.
struct Parameter: Sendable {
  let name: String
  let kind: Kind
  /// It may be given several times.
  var isRepeated = false
  var isRequired = false
  /// What it means, in Chinese and in English.
  let about: (zh: String, en: String)

  enum Kind: Sendable {
    case text
    /// A civil day in Asia/Shanghai, written 2026-02-28.
    case day
    /// An instant in UTC, written 2026-02-28T01:02:03Z.
    case instant
    /// A whole number from 0.
    case count
    /// true or false.
    case flag
    /// One of these words.
    case word([String])
  }

  init(
    _ name: String, _ kind: Kind, repeated: Bool = false, required: Bool = false, _ zh: String, _ en: String
  ) {
    self.name = name
    self.kind = kind
    isRepeated = repeated
    isRequired = required
    about = (zh, en)
  }

  static let asOf = Parameter("as_of", .day, "截至哪天(默认今天)", "as of this day (today)")
  static let knownAt = Parameter("known_at", .instant, "按何时已登记的情况(默认现在)", "as known at this instant (now)")
  static let region = Parameter("region", .text, "统计归属代码,含下级", "region by code, with all below it")
}
