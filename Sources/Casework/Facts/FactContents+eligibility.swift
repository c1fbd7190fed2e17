extension FactContents {
  static let eligibility: [any FactContent.Type] = [
    EligibilityRequested.self, EligibilityDecided.self, EligibilityNotified.self, MarkGranted.self, MarkHung.self,
    MarkRemoved.self, MarkFoundNonconforming.self, IcpCancelled.self,
  ]
}
