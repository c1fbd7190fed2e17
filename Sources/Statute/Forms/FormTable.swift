/// One table of a filing form (表一至表六), its fields in the order of the form.
public struct FormTable: Hashable, Sendable {
  /// Its stable name, which JSON bodies use.
  public let id: String
  /// `表一` … `表六`, `封面`.
  public let number: String
  public let term: String
  public let fields: [FormField]
  /// One sheet for each of several things, at least one.
  public let repeats: Bool
  public let asked: FormCondition
  public let sums: [FormSum]

  init(
    _ number: String, _ id: String, _ term: String, repeats: Bool = false, when asked: FormCondition = .always,
    sums: [FormSum] = [], _ fields: [FormField]...
  ) {
    self.id = id
    self.number = number
    self.term = term
    self.repeats = repeats
    self.asked = asked
    self.sums = sums
    self.fields = fields.flatMap(\.self)
  }

  public func field(_ id: String) -> FormField? { fields.first { $0.id == id } }
}
