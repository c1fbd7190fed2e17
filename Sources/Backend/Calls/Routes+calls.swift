internal import Casework
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Press
internal import Reports
internal import Statute
internal import Store
internal import Wording

extension Routes {
  /// Calls to those who are late: whom to call, and what was said.
  static let calls: [Route] = [
    .get("/v1/calls", query: [Parameter("subject", .text, "网站或单位", "a site or a unit")]) { call in
      var unit: String?
      if let word = call.text("subject") { unit = try await call.called(word, on: call.today).unit }
      return .answer(try await call.desks.calls.entries(of: unit, today: call.today).answer)
    }.traced(.personalDataRead),
    .post("/v1/calls") { call in
      try call.authorise([.police, .policeSupervisor, .coordinator], say("登记通话", "log a call"))
      let fields = try call.fields(["subject", "spoke_to", "phone", "outcome", "on", "replaces"])
      let word = try fields.text("subject")
      let day = try fields.optionalText("on").map { text throws(Problem) in try Call.day(text, "/on") } ?? call.today
      try call.hasCome(day, "/on")
      let (spokeTo, phone) = (try fields.optionalLine("spoke_to"), try fields.optionalLine("phone"))
      let outcome = try fields.line("outcome")
      let replaces = try fields.value("replaces", Int64.self, "整数", "a whole number")
      let called = try await call.called(word, on: day)
      if let whom = Identifier<Subject>(called.site ?? called.unit) { try await call.mustReach(whom, "call") }
      let id = try await call.desks.calls.log(
        unit: called.unit, site: called.site, on: day, spokeTo: spokeTo, phone: phone, outcome: outcome,
        replacing: replaces, by: call.party.name)
      return .answer(
        Answer(
          .object([("call", .int(Int(id))), ("on", .text(day.description))]),
          named: [(say("记录号", "Call"), String(id)), (say("通话日", "Day"), day.description)]))
    },
    .get("/v1/calls/sheet", query: sheetQuery) { call in
      .answer(CallWording.answer(try await call.lateCalls().calls))
    }.traced(.personalDataRead),
    .get("/v1/calls/sheet/file", query: sheetQuery) { call in
      let (calls, day) = try await call.lateCalls()
      let regions = try await call.desks.regions.all()
      let place = call.text("region").flatMap { regions.find($0)?.name } ?? regions.cityName
      let sheet = CallSheet(title: "\(place)网络安全等级保护工作催办单", day: day, blocks: CallWording.blocks(calls))
      let folder = try Scratch.make()
      defer { Scratch.remove(folder) }
      let path = folder.appending(path: "calls.xlsx")
      try sheet.write(to: path.path(percentEncoded: false))
      return Reply.file(
        try Data(contentsOf: path), named: "催办单\(day).xlsx",
        type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
      ).counting(calls.count)
    },
  ]

  private static let sheetQuery: [Parameter] = [
    .asOf, .region, Parameter("campaign", .text, "专项行动", "a campaign"),
    Parameter("issue", .day, "报送期(截止日)", "the issue, by its day"),
  ]
}

extension Reply {
  /// The same with how many things it holds, for whoever does not read it.
  fileprivate func counting(_ count: Int) -> Reply {
    var reply = self
    reply.headers[.count] = String(count)
    return reply
  }
}

extension HTTPField.Name {
  /// How many things a file holds.
  static let count = HTTPField.Name("Item-Count")!
}

extension Call {
  /// The unit that a word means, and the site if it means one.
  fileprivate func called(_ word: String, on day: Day) async throws -> (unit: String, site: String?) {
    let sites = try await desks.subjects.find(.site, word)
    let units = sites.isEmpty ? try await desks.subjects.find(.unit, word) : []
    guard sites.count + units.count < 2 else {
      throw Problem(
        .badRequest,
        .init(
          "ambiguous", say("“\(word)”不止一个，请用编号或统一社会信用代码", "there are several “\(word)”; give the number or the code"),
          at: "/subject"))
    }
    if let unit = units.first { return (unit.id.description, nil) }
    guard let site = sites.first, let unit = try await desks.calls.unit(ofSite: site.id.description, on: day) else {
      throw Problem.notFound(say("没有网站或单位“\(word)”", "there is no site or unit “\(word)”"))
    }
    return (unit, site.id.description)
  }

  /// The calls to make, as of a day.
  fileprivate func lateCalls() async throws -> (calls: [CallWording.Call], day: Day) {
    let day = try day("as_of") ?? today
    try hasCome(day, "as_of")
    let region = try await region()
    let campaign = text("campaign")
    if let campaign { _ = try await desks.campaign(campaign) }
    _ = try await dues(on: day)
    let late = try await desks.calls.late(on: day, region: region, campaign: campaign, issue: try self.day("issue"))
    return (CallWording(day: day).calls(late), day)
  }
}
