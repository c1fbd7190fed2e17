extension Acts {
  static let supervision: [any Act.Type] = [
    PlanInspection.self, AnnounceInspection.self, CarryOutInspection.self, FindNothing.self,
    DraftNotice.self, ApproveNotice.self, ServeNotice.self, AcknowledgeNotice.self, ExtendNotice.self,
    FileRectificationReport.self, BeginNoticeRecheck.self, PassNoticeRecheck.self, FailNoticeRecheck.self,
    IssueWarning.self, InformSuperior.self, Summon.self, ImposeFine.self, OrderShutdown.self, SendReminder.self,
    OrderOversight.self, PostPublicly.self, CallIn.self, AnswerOversight.self, RejectAnswer.self,
    ReleaseNotice.self, DischargeNotice.self,
    EvidenceDuty.self, ReportIncident.self, EnrolInMonitoring.self,
  ]
}
