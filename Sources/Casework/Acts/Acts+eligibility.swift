extension Acts {
  static let eligibility: [any Act.Type] = []
}
