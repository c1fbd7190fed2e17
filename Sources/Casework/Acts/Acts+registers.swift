extension Acts {
  static let registers: [any Act.Type] = []
}
