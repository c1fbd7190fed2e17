extension Acts {
  static let assessment: [any Act.Type] = []
}
