internal import Casework
internal import HTTPTypes
internal import Hummingbird
internal import PQ
internal import Reports
internal import Statute
internal import Store
internal import Wording

extension Routes {
  /// Campaigns: what they are, how far they have come, and what is done to them.
  static let campaigns: [Route] = [
    .get("/v1/campaigns") { call in .answer(CampaignAnswer.list(try await call.desks.campaigns.list())) },
    .get("/v1/campaigns/{id}") { call in
      let campaign = try await call.desks.campaign(call.place("id"))
      return .answer(CampaignAnswer.one(campaign, try await call.desks.campaigns.file(of: campaign.id)))
    },
    .get("/v1/campaigns/{id}/definition") { call in
      guard let pack = try await call.desks.campaigns.pack(of: call.place("id")) else {
        throw Problem.noCampaign(call.place("id"))
      }
      return Reply(content: .document(pack, type: "application/json"))
    },
    .get("/v1/campaigns/{id}/units", query: [.asOf, .knownAt]) { call in
      let campaign = try await call.desks.campaign(call.place("id"))
      return .answer(
        CampaignAnswer.units(
          try await call.desks.campaigns.units(
            of: campaign.id, on: try call.day("as_of") ?? call.today, knownAt: try call.instant("known_at"))))
    },
    .get("/v1/campaigns/{id}/status", query: [.asOf, .knownAt]) { call in
      let question = try await call.reportQuestion()
      let file = try await call.desks.campaigns.file(of: question.campaign.id)
      let series = try await call.desks.runs.series(
        question.campaign.id, through: question.asOf, frozenBy: question.knownAt)
      return .answer(
        try await call.desks.reports.read(question) { issue, _ in
          CampaignStatus(file: file, issue: issue, series: series).answer
        })
    },
    .get(
      "/v1/campaigns/{id}/series",
      query: [
        Parameter("measure", .text, required: true, "指标", "the measure"), .region, .asOf,
        Parameter("restated", .flag, "并按现在所知重算", "counted again as known now, too"),
      ]
    ) { call in
      let measure = try Measures.catalogue.stated(call.needed("measure"))
      let campaign = try await call.desks.campaign(call.place("id"))
      let region = try await call.region()
      let day = try call.day("as_of") ?? call.today
      var points: [CampaignSeries.Point] = []
      for issue in try await call.desks.runs.series(campaign.id, through: day) {
        var restated: Cube?
        if call.isSet("restated") { restated = try await call.desks.restated(issue, of: campaign.id) }
        points.append(CampaignSeries.Point(issue: issue, restated: restated))
      }
      return .answer(CampaignSeries(measure: measure, region: region, points: points).answer)
    },
    .get("/v1/campaigns/{id}/issues", query: [.asOf]) { call in
      let (id, day) = (call.place("id"), try call.day("as_of") ?? call.today)
      let campaign = try await call.desks.campaign(id, on: day)
      guard let schedule = try await call.desks.campaigns.schedule(of: id) else { throw Problem.noCampaign(id) }
      let entered = try await call.desks.runs.issues(of: id)
      return .answer(CampaignIssues(campaign: campaign, schedule: schedule, entered: entered, day: day).answer)
    },
    .post("/v1/campaigns/{id}/acts/{act}", bodyLimit: 4 << 20) { call in
      let act = try Call.word(call.place("act"), "act", among: CampaignAct.allCases)
      let what = say("办理“\(act.term)”", "perform \(act.rawValue)")
      try call.authorise(act.by, what)
      let wish = try await call.campaignWish(act)
      let receipt = try await call.desks.campaigns.perform(wish, on: call.today, by: call.party.name)
      return .answer(CampaignAnswer.receipt(wish, receipt))
    },
  ]
}

extension Desks {
  /// The figures of an issue as they are known now.
  fileprivate func restated(_ issue: ReportBook.PublishedIssue, of id: String) async throws -> Cube {
    let now = try await reports.freeze()
    let question = ReportDesk.Question(
      campaign: try await campaign(id, on: issue.asOf, knownAt: now), asOf: issue.asOf, knownAt: now,
      previous: issue.since.map { ($0, now) })
    return try await reports.figures(question)
  }
}
