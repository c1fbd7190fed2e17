extension FactContents {
  static let supervision: [any FactContent.Type] = [
    InspectionPlanned.self, Inspected.self, NoticeIssued.self, NoticeServed.self, NoticeReplied.self,
    NoticeRechecked.self, NoticeEnded.self, Penalised.self, DutyEvidenced.self, IncidentReported.self,
    MonitoringEnrolled.self,
  ]
}
