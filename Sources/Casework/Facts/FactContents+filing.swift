extension FactContents {
  static let filing: [any FactContent.Type] = [
    FilingSubmitted.self, FilingAnswered.self, FilingInsisted.self, FilingCertified.self, FilingExtended.self,
    FilingChanged.self, FilingEnded.self, TelecomReported.self,
  ]
}
