extension Acts {
  static let rectification: [any Act.Type] = []
}
