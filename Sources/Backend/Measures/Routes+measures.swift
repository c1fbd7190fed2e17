internal import HTTPTypes
internal import Hummingbird
internal import PQ
internal import Reports
internal import Statute
internal import Store
internal import Wording

extension Routes {
  /// The numbers of the books: what each means, what it comes to, and the list behind it.
  static let measures: [Route] = [
    .get("/v1/measures", .visitors) { _ in .answer(Measures.catalogue.answer) },
    .get("/v1/measures/{id}", .visitors) { call in
      .answer(try Measures.catalogue.stated(call.place("id")).answer)
    },
    .get("/v1/campaigns/{id}/measures/{measure}", query: [.asOf, .knownAt]) { call in
      let measure = try Measures.catalogue.stated(call.place("measure"))
      let question = try await call.reportQuestion()
      return .answer(
        try await call.desks.reports.read(question) { issue, _ in MeasureCounts(measure: measure, issue: issue).answer }
      )
    },
    .get(
      "/v1/campaigns/{id}/measures/{measure}/sites", query: [.asOf, .knownAt, .region] + Parameter.paged
    ) { call in
      let measure = try Measures.catalogue.stated(call.place("measure"))
      guard let kind = measure.kind else {
        throw Problem.unreadable(
          "measure",
          say("\(measure.id)是比率,没有清单;请查其分子或分母", "\(measure.id) is a rate and has no list; ask for one of its parts"))
      }
      let question = try await call.reportQuestion()
      let region = try await call.region()
      // The set is that of a day as known at an instant and moves no more: how many were shown is a place in it.
      let page = try Page<Int>(
        call, pinned: [("as_of", "\(question.asOf)"), ("known_at", question.knownAt.description)])
      let shown = kind.shown
      let list = ListQuery(
        kind: kind, columns: shown.map(\.key), measure: measure.id, region: region, order: [shown[0].key],
        skipped: page.after ?? 0, limit: page.limit)
      let (rows, count) = try await call.desks.reports.read(question) { _, source in
        (try await source.cells(list).map { $0.map(\.text) }, try await source.count(list))
      }
      let end = (page.after ?? 0) + rows.count
      return page.reply(
        Answer(rows: rows, keys: shown.map(\.key), heads: shown.map(\.head)), next: end < count ? end : nil
      ).remarking(["\(measure.heading):\(count)"])
    },
  ]
}

extension Call {
  /// Of which issue the path and the query speak; without an instant it is what is known now.
  func reportQuestion() async throws -> ReportDesk.Question {
    let known: Instant
    if let given = try instant("known_at") { known = given } else { known = try await desks.reports.freeze() }
    let day = try day("as_of") ?? today
    let campaign = try await desks.campaign(place("id"), on: day, knownAt: known)
    return ReportDesk.Question(campaign: campaign, asOf: day, knownAt: known)
  }
}
