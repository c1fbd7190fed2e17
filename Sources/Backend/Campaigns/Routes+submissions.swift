internal import Casework
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import PQ
internal import Reports
internal import Statute
internal import Store
internal import Wording

extension Routes {
  /// Issues that are sent up, and those that were sent to us (上报).
  static let submissions: [Route] = [
    .get("/v1/reports/{id}/submission") { call in
      let (run, files) = try await call.run(call.place("id"))
      let rows = try await call.desks.reports.regions(on: run.asOf)
      guard let figures = try await call.desks.runs.figures(of: run.id),
        let submission = Submission(run, files, figures: figures, rows: rows)
      else {
        throw Problem(
          .conflict,
          .init(
            "not_released", say("只有已发布的一期可以上报", "only an issue that was released is sent up"),
            cure: say("先发布：mlps report release \(run.id)", "release it first: mlps report release \(run.id)")))
      }
      return .file(
        Data(submission.document.utf8), named: "上报_\(run.campaign)_\(run.asOf).json", type: "application/json")
    },
    .post(
      "/v1/campaigns/{id}/submissions",
      query: [Parameter("region", .text, required: true, "上报地区的统计归属代码", "the region of the sender")],
      bodyLimit: 8 << 20
    ) { call in
      try call.authorise([.coordinator], say("接收上报", "take in what is sent up"))
      let submission = try Submission(call.content())
      let region = try await call.sender(on: submission.asOf)
      guard submission.campaign == call.place("id") else {
        throw Problem.unreadable(
          "/campaign",
          say("上报件属于专项行动“\(submission.campaign)”", "the submission is of the campaign “\(submission.campaign)”"))
      }
      let fact = try await call.desks.campaigns.takeIn(
        SubmittedIssue(
          campaign: submission.campaign, region: region.code, issue: submission.asOf, digest: submission.digest,
          content: submission.document), on: call.today, by: call.party.name)
      return .answer(try await call.comparison(submission, region, fact).answer)
    },
    .get("/v1/campaigns/{id}/submissions", query: [.region]) { call in
      let region = try await call.region()
      let all = try await call.desks.campaigns.submissions(to: call.place("id"))
      return .answer(SubmissionList(all.filter { region == nil || $0.region == region }).answer)
    },
    .get("/v1/campaigns/{id}/submissions/{fact}") { call in
      let all = try await call.desks.campaigns.submissions(to: call.place("id"))
      guard let kept = all.first(where: { String($0.fact) == call.place("fact") }) else {
        throw Problem.notFound(say("没有第“\(call.place("fact"))”号上报", "there is no submission “\(call.place("fact"))”"))
      }
      let submission = try Submission(Data(kept.content.utf8))
      let rows = try await call.desks.reports.regions(on: submission.asOf)
      let regions = try await call.desks.regions.all()
      guard let order = regions.region(kept.region)?.order, let row = rows.first(where: { $0.order == order })
      else { throw Problem.notFound(say("没有统计归属“\(kept.region)”", "there is no region “\(kept.region)”")) }
      return .answer(try await call.comparison(submission, row, kept.fact).answer)
    },
  ]
}

extension Call {
  /// The row of the region that sends, as it was called on the day of the issue; it must lie within the party's scope.
  fileprivate func sender(on day: Day) async throws -> RegionRow {
    let regions = try await desks.regions.all()
    let known = try region(coded: needed("region"), at: "region", of: regions)
    guard let row = try await desks.reports.regions(on: day).first(where: { $0.order == known.order }) else {
      throw Problem.unreadable(
        "region", say("\(day)还没有统计归属“\(known.name)”", "there was no region “\(known.name)” on \(day)"))
    }
    let reach = Reach(visitor.scope, of: regions)
    guard reach.isWhole || reach.codes.contains(known.code) else {
      throw Refusal.outsideScope(act: "campaign.submitted")
    }
    return row
  }

  /// Ours of the same day, as known now, beside what was sent.
  fileprivate func comparison(
    _ submission: Submission, _ region: RegionRow, _ fact: Int64
  ) async throws -> SubmissionComparison {
    let known = try await desks.reports.freeze()
    let campaign = try await desks.campaign(submission.campaign, on: submission.asOf, knownAt: known)
    let previous = try await desks.runs.previous(campaign.id, before: submission.asOf)
    let question = try await desks.question(
      campaign, on: submission.asOf, knownAt: known, comparedWith: previous)
    let regions = try await desks.regions.all()
    return try await desks.reports.read(question) { issue, _ in
      SubmissionComparison(submission: submission, region: region, own: issue, regions: regions, fact: fact)
    }
  }
}
