extension Acts {
  static let assessment: [any Act.Type] = [
    PlanAssessment.self, RegisterAssessment.self, StartOnsite.self, FinishOnsite.self, BeginRegression.self,
    IssueReport.self, SubmitReport.self, AcceptReport.self, ReturnReport.self, CloseAssessment.self,
    VoidAssessment.self, RecordSelfCheck.self, RecordConstruction.self, HandInProtectionPlan.self,
    HandInDataSurvey.self,
  ]
}
