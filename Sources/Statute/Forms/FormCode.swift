/// One option of a field of a filing form (选项).
public struct FormCode: Hashable, Sendable {
  /// What is stored: the form's own number, or its words where it prints none or the number is in doubt (U-07).
  public let code: String
  /// The words of the form.
  public let term: String

  public init(_ code: String, _ term: String) {
    self.code = code
    self.term = term
  }
}
