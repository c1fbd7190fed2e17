extension Acts {
  static let gate: [any Act.Type] = []
}
