extension FactContents {
  static let operation: [any FactContent.Type] = []
}
