extension Acts {
  static let rectification: [any Act.Type] = [
    OpenFinding.self, PlanFix.self, BeginFix.self, ClaimFixed.self, PassRecheck.self, FailRecheck.self,
    ReportRecurrence.self, AcceptRisk.self, MitigateRisk.self, DismissFinding.self, ExtendFinding.self,
  ]
}
