extension FactContents {
  static let assessment: [any FactContent.Type] = [
    AssessmentContracted.self, AssessmentStarted.self, AssessmentFielded.self, AssessmentReported.self,
    AssessmentHandedIn.self, AssessmentChecked.self, AssessmentEnded.self, SelfChecked.self,
    ConstructionRectified.self, ProtectionPlanHandedIn.self, DataSurveyHandedIn.self,
  ]
}
