extension Acts {
  static let grading: [any Act.Type] = [
    BeginGrading.self, ConfirmOwnLevel.self, ProposeLevel.self, SendToExperts.self, AgreeAsExperts.self,
    DisagreeAsExperts.self, ApproveAsDepartment.self, RefuseAsDepartment.self, ReportChange.self, FindUnchanged.self,
  ]
}
