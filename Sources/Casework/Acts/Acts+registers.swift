extension Acts {
  static let registers: [any Act.Type] = [
    DescribeUnit.self, EndUnit.self, DescribeSite.self, ListSite.self, ExemptSite.self, NameSite.self, UnnameSite.self,
    RecordIcp.self, RegisterWithPolice.self, ShowPoliceNumber.self, GrantSiteCode.self, ChangeSite.self,
    DescribeObject.self, CoverSite.self, UncoverSite.self, DescribeTester.self,
    CertifyTester.self, SuspendTester.self,
  ]
}
