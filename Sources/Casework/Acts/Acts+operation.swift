extension Acts {
  static let operation: [any Act.Type] = [
    ProposeSite.self, BeginBuilding.self, BeginTesting.self, RequestReview.self, SendBack.self, GoLive.self,
    GoOffline.self, Resume.self, OrderOffline.self, TakeDown.self, SeeLive.self, RetireSite.self, MergeSite.self,
    AbandonSite.self,
  ]
}
