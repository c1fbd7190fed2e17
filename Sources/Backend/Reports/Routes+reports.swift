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
  /// Books that are printed, and the runs by which they were.
  static let reports: [Route] = [
    .post("/v1/campaigns/{id}/reports") { call in
      let fields = try call.fields(["as_of", "due", "known_at", "books", "region", "each_region", "draft"])
      let isOwed = try fields.flag("due")
      if isOwed { try Call.refuseBesideDue(fields) }
      let order = ReportOrder(
        campaign: call.place("id"),
        asOf: isOwed ? call.today : try Call.day(try fields.text("as_of"), "/as_of"),
        knownAt: try fields.optionalText("known_at").map { text throws(Problem) in try Call.instant(text, "/known_at")
        },
        books: try fields.value("books", [String].self, "册的列表", "a list of books") ?? [],
        region: try await call.region(try fields.optionalText("region")), isEachRegion: try fields.flag("each_region"),
        isDraft: try fields.flag("draft"))
      guard order.region == nil || !order.isEachRegion else {
        throw Problem.unreadable(
          "/each_region", say("分册只能出一个或各个，不能兼有 region 和 each_region", "region and each_region exclude each other"))
      }
      _ = try await PrintingDesk(call.desks).layouts(order)
      if isOwed { _ = try await call.desks.owed(order.campaign, on: order.asOf) }
      return try await call.accepted(ReportErrand(order: order, isOwed: isOwed, desks: call.desks).errand)
    },
    .get("/v1/reports") { call in .answer(RunAnswer.list(try await call.desks.runs.latest(1000))) },
    .get("/v1/reports/{id}") { call in
      let (run, files) = try await call.run(call.place("id"))
      return .answer(RunAnswer.one(run, files))
    },
    .get(
      "/v1/reports/{id}/difference",
      query: [Parameter("from", .text, required: true, "所对照的出表号", "the run it is compared with")]
    ) { call in
      let (one, _) = try await call.run(call.text("from") ?? "")
      let (other, _) = try await call.run(call.place("id"))
      return .answer(try await call.desks.difference(from: one, to: other).answer)
    },
    .get("/v1/reports/{id}/extract") { call in
      let (run, files) = try await call.run(call.place("id"))
      try call.authorise([.coordinator], say("提取取数底稿", "take out what a run was counted from"))
      guard try await call.reach().isWhole else { throw Problem.outsideWhole }
      // Whoever may see the whole city's books may see what they were counted from.
      let desks = call.office.desksOverAll(for: call.visitor)
      return Reply(content: .stored(try await Extract(run: run, files: files, desks: desks).make()))
    },
    .post("/v1/reports/{id}/release") { call in
      let exception = try call.fields(["exception"]).optionalLine("exception")
      let (run, _) = try await call.run(call.place("id"))
      try call.authorise([.coordinator], say("发布报表", "release reports"))
      try await call.desks.runs.release(run, under: exception, by: call.party.name)
      let (released, files) = try await call.run(call.place("id"))
      return .answer(RunAnswer.one(released, files))
    },
    .post(
      "/v1/reports/verification",
      query: [Parameter("sha256", .text, "文件的摘要;不给则以内容核验", "the digest of the file; else its bytes are sent")],
      bodyLimit: 256 << 20
    ) { call in
      let digest: String
      if let given = call.text("sha256") { digest = given.lowercased() } else { digest = try call.content().sha256 }
      guard digest.utf8.count == 64, digest.allSatisfy(\.isHexDigit) else {
        throw Problem.unreadable(
          "sha256", say("sha256 应为 64 位十六进制数", "sha256 is 64 hexadecimal digits"))
      }
      let found = try await call.desks.runs.runs(ofBytes: digest)
      guard !found.isEmpty else {
        throw Problem(
          .conflict,
          .init(
            "not_verified",
            say(
              "登记簿中没有字节与之相同的文件:不是本库所出,或出表后被改动",
              "no file of these bytes is on the books: it was not printed from them, or was changed since")))
      }
      return .answer(
        Answer(
          rows: found.map { [String($0.run), $0.asOf.description, $0.knownAt.description, $0.fileName] },
          keys: ["run", "as_of", "known_at", "file"],
          heads: [say("出表号", "Run"), say("截止日", "As of"), say("数据提取时间", "Known at"), say("文件", "File")]))
    },
    .get("/v1/books") { call in .answer(CampaignAnswer.books(of: try await call.desks.campaigns.list())) },
  ]
}

extension Problem {
  /// What is of the whole city is for who sees it whole.
  fileprivate static let outsideWhole = Problem(
    .forbidden,
    .init(
      "outside_scope", say("超出本账号可见范围:底稿是全市的", "it is of the whole city, beyond what this account sees"),
      cure: say("由可见全市的专项办提取", "to be taken out by a coordinator who sees the whole city")))
}

extension Call {
  /// The run of that number.
  func run(_ number: String) async throws -> (run: ReportBook.Line, files: [ReportBook.File]) {
    guard let id = Int64(number), let found = try await desks.runs.find(id) else {
      throw Problem.notFound(say("没有第“\(number)”次出表", "there is no run “\(number)”"))
    }
    return found
  }

  static func instant(_ text: String, _ name: String) throws(Problem) -> Instant {
    guard let instant = Instant(text) else {
      throw .unreadable(
        name, say("\(name) 应为时刻(UTC);“\(text)”不是", "\(name) is an instant in UTC; “\(text)” is none"),
        cure: say("写作 2026-02-28T01:02:03Z", "write 2026-02-28T01:02:03Z"))
    }
    return instant
  }

  /// What is due is said by the schedule, frozen when it is built, of the whole, and published.
  fileprivate static func refuseBesideDue(_ fields: Fields) throws(Problem) {
    let isSet = [
      ("as_of", try fields.optionalText("as_of") != nil), ("known_at", try fields.optionalText("known_at") != nil),
      ("region", try fields.optionalText("region") != nil), ("draft", try fields.flag("draft")),
    ]
    for (name, isSet) in isSet where isSet {
      throw .unreadable(
        "/\(name)",
        say(
          "due 不与 \(name) 并用：按期所出的是全市、发布的一期，截止日由报送周期定，数据现取",
          "\(name) does not go with due: an issue of the schedule is the whole city's, published, of the day the schedule "
            + "says and frozen as it is built"))
    }
  }

  /// The region a book is cut to; a book of what lies beyond the party's scope is refused, and so is one of the whole.
  fileprivate func region(_ text: String?) async throws -> String? {
    let regions = try await desks.regions.all()
    let reach = Reach(visitor.scope, of: regions)
    let outside = Problem(
      .forbidden,
      .init(
        "outside_scope", say("超出本账号可见范围", "it reaches beyond what this account sees"),
        cure: reach.codes.isEmpty
          ? "" : say("可出分册:", "books there are of: ") + reach.codes.sorted().joined(separator: "、"),
        at: "/region"))
    guard let text else {
      guard reach.isWhole else { throw outside }
      return nil
    }
    let region = try region(coded: text, at: "/region", of: regions)
    guard reach.codes.contains(region.code) else { throw outside }
    return region.code
  }
}
