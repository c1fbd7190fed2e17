extension FormField {
  /// What is filled in (填报类型).
  public enum Kind: Hashable, Sendable {
    /// One line, at most `longestLine` characters.
    case text
    /// Several lines, at most `longestText` characters.
    case lines
    /// Exactly so many digits.
    case digits(Int)
    case identifier(IdentifierKind)
    /// A list of such identifiers.
    case identifiers(IdentifierKind)
    /// ISO 8601; a plan may lie ahead of the day of filling in, what was done may not.
    case date(ahead: Bool)
    /// A whole number from 0 on.
    case count
    /// A quantity from 0 on.
    case amount
    /// 0 to 100.
    case percent
    /// `true` or `false`, under the words of the form.
    case flag(yes: String, no: String)
    case code(FormCodes)
    /// Several options; a list of codes.
    case codes(FormCodes)
    /// The name of a document handed in with the form (附件名称).
    case attachment

    public static let longestLine = 200
    public static let longestText = 4_000

    static let yesNo = Kind.flag(yes: "是", no: "否")
    static let haveNot = Kind.flag(yes: "有", no: "无")

    /// The options, of a field that has any.
    public var options: FormCodes? {
      switch self {
      case .code(let codes), .codes(let codes): codes
      default: nil
      }
    }
  }
}
