extension FactContents {
  static let rectification: [any FactContent.Type] = []
}
