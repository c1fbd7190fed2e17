/// One field of a filing form (填报项).
public struct FormField: Hashable, Sendable {
  /// Whether it must be filled in where it is asked for.
  public enum Need: Hashable, Sendable {
    case required, optional
    case requiredIf(FormCondition)
  }

  /// Its stable name within the table, which JSON bodies use.
  public let id: String
  /// As the form numbers it; several fields may share a number.
  public let number: String
  /// The label.
  public let term: String
  public let kind: Kind
  public let need: Need
  /// When it is asked for at all; a value given otherwise contradicts the form.
  public let asked: FormCondition

  init(
    _ number: String, _ id: String, _ term: String, _ kind: Kind, _ need: Need = .required,
    when asked: FormCondition = .always
  ) {
    self.id = id
    self.number = number
    self.term = term
    self.kind = kind
    self.need = need
    self.asked = asked
  }
}
