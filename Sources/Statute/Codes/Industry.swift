/// A trade, as one edition of the filing form codes it (行业类别); the codes of the two editions collide.
public struct Industry: Hashable, Sendable {
  public let form: FilingForm
  public let code: Int
  public let term: String

  /// The trade with this code, nil when the form has none.
  public init?(_ code: Int, on form: FilingForm) {
    guard let known = form.industries.first(where: { $0.code == code }) else { return nil }
    self = known
  }

  init(form: FilingForm, code: Int, term: String) {
    self.form = form
    self.code = code
    self.term = term
  }
}
