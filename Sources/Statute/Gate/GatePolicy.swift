/// How strictly a new site is held back (上线审核口径): by campaign and local practice, or by 43号 第十五条 alone; §6.2.
public enum GatePolicy: String, Vocabulary {
  /// Graded, filed and tested before going live; the default.
  case strict
  /// Filing may follow within thirty days of going live.
  case statutory

  public var term: String { self == .strict ? "从严" : "法定" }
}
