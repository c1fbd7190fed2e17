extension Acts {
  static let supervision: [any Act.Type] = []
}
