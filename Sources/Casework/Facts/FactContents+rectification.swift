extension FactContents {
  static let rectification: [any FactContent.Type] = [
    FindingOpened.self, FindingPlanned.self, FindingClaimedFixed.self, FindingRechecked.self, FindingClosed.self,
    FindingReopened.self, FindingExtended.self, FindingAccepted.self, FindingMitigated.self, FindingDismissed.self,
  ]
}
