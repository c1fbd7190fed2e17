extension FactContents {
  static let registers: [any FactContent.Type] = [
    UnitDescribed.self, UnitEnded.self, SiteDescribed.self, SiteListed.self, SiteExempted.self, SiteNamed.self,
    SiteUnnamed.self, IcpRecorded.self, PoliceRegistered.self, PoliceNumberShown.self, SiteCodeGranted.self,
    SiteChanged.self, ObjectDescribed.self, ObjectCovers.self, ObjectUncovers.self, TesterDescribed.self,
    TesterCertified.self, TesterSuspended.self,
  ]
}
