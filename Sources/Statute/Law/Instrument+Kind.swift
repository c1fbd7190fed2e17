extension Instrument {
  /// The force of an instrument (效力级别), strongest first; the last two bind nobody.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case law, regulation
    case ministryRule = "ministry_rule"
    case normative, letter, standard, template, practice, draft

    /// As it is printed.
    public var term: String {
      switch self {
      case .law: "法律"
      case .regulation: "行政法规"
      case .ministryRule: "部门规章"
      case .normative: "规范性文件"
      case .letter: "函"
      case .standard: "标准"
      case .template: "式样"
      case .practice: "工作惯例"
      case .draft: "征求意见稿"
      }
    }
  }
}
