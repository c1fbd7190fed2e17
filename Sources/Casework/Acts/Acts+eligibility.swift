extension Acts {
  static let eligibility: [any Act.Type] = [
    ApplyToOpen.self, ApproveOpening.self, RefuseOpening.self, CallForRequalification.self, EnterForRecheck.self,
    PassRequalification.self,
    FailRequalification.self, CancelIcp.self, GrantMark.self, HangMark.self, RemoveMark.self, WithdrawEligibility.self,
    NotifyMembers.self, FindMarkNonconforming.self,
  ]
}
