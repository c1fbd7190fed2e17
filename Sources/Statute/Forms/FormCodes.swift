/// The options of one field of one edition (代码集); the same code may mean something else on the other edition.
public struct FormCodes: Hashable, Sendable {
  /// In the order of the form.
  public let options: [FormCode]
  /// The option beside which no other may be ticked (不涉及、无交互); I-17.
  public let exclusive: String?

  init(_ options: [FormCode], exclusive: String? = nil) {
    self.options = options
    self.exclusive = exclusive
  }

  /// Options that the form numbers.
  static func numbered(_ options: KeyValuePairs<String, String>, exclusive: String? = nil) -> FormCodes {
    FormCodes(options.map { FormCode($0.key, $0.value) }, exclusive: exclusive)
  }

  /// Options stored by their words.
  static func worded(_ terms: String..., exclusive: String? = nil) -> FormCodes {
    FormCodes(terms.map { FormCode($0, $0) }, exclusive: exclusive)
  }

  static func industries(of form: FilingForm) -> FormCodes {
    FormCodes(form.industries.map { FormCode(String($0.code), $0.term) })
  }

  static let unitKinds = FormCodes(UnitKind.allCases.map { FormCode($0.code, $0.term) })
  static let affiliations = FormCodes(Affiliation.allCases.map { FormCode($0.code, $0.term) })
  static let levels = FormCodes(Level.allCases.map { FormCode(String($0.rawValue), $0.label) })

  public subscript(code: String) -> FormCode? { options.first { $0.code == code } }
}
