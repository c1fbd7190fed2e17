extension FactContents {
  static let eligibility: [any FactContent.Type] = []
}
