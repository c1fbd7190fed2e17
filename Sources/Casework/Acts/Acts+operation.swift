extension Acts {
  static let operation: [any Act.Type] = []
}
