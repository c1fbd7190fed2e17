extension Acts {
  static let filing: [any Act.Type] = [
    PrepareFiling.self, SubmitFiling.self, ListDefects.self, FindNotCompetent.self, AcceptFiling.self,
    IssueCertificate.self, OrderCorrection.self, OrderRegrading.self, CertifyOverObjection.self, FileChange.self,
    AcceptChange.self, ReturnChange.self, UpdateFiling.self, ApplyForRenewal.self, RenewCertificate.self,
    CancelFiling.self, RevokeFiling.self, TransferFiling.self, ReportToPolice.self,
  ]
}
