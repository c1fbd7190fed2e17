/// What a formula comes to, written beside it so that a preview that computes nothing shows it.
public enum FormulaValue: Hashable, Sendable {
  case number(Double)
  case text(String)
}
