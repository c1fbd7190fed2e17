extension Acts {
  static let gate: [any Act.Type] = [
    RecordPrelaunchTest.self, ApplyForMark.self, ConfirmGoLive.self, WaiveCondition.self, IssuePermit.self,
  ]
}
