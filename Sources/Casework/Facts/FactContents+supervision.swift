extension FactContents {
  static let supervision: [any FactContent.Type] = []
}
