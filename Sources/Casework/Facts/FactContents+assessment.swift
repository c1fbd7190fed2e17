extension FactContents {
  static let assessment: [any FactContent.Type] = []
}
