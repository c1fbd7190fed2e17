extension Acts {
  static let filing: [any Act.Type] = []
}
