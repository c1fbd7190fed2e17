extension FactContents {
  static let gate: [any FactContent.Type] = []
}
