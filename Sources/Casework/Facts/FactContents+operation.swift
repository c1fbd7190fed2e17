extension FactContents {
  static let operation: [any FactContent.Type] = [
    SitePlanned.self, WentLive.self, SiteReopened.self, SiteSuspended.self, SiteResumed.self, SiteClosed.self,
    Permit.self, PrelaunchTested.self,
  ]
}
