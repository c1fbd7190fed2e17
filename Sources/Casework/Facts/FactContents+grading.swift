extension FactContents {
  static let grading: [any FactContent.Type] = [
    GradingProposed.self, GradingReviewed.self, GradingApproved.self, GradingDecided.self, GradingReopened.self,
  ]
}
