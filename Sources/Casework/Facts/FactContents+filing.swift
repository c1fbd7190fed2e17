extension FactContents {
  static let filing: [any FactContent.Type] = [
    FilingCertified.self
  ]
}
