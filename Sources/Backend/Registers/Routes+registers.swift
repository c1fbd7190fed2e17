internal import Casework
internal import Foundation
internal import PQ
internal import Reports
internal import Statute
internal import Store
internal import Wording

extension Routes {
  /// Every register alike: its subjects page by page, one of them, and what was recorded about it.
  static let registers: [Route] =
    SubjectKind.allCases.flatMap { kind -> [Route] in
      [
        .get("/v1/\(kind.plural)", query: narrowing + Parameter.paged) { call in
          var question = try await RegisterQuestion(kind, call)
          let page = try Page<RegisterQuestion.Place>(call)
          question.after = page.after
          question.limit = page.limit + 1
          let book = call.desks.registers
          let lines = try await book.page(question, today: call.today)
          let total = call.isSet("total") ? try await book.count(question) : nil
          let shown = Array(lines.prefix(page.limit))
          let next = lines.count > page.limit ? shown.last?.place(in: question.order) : nil
          return page.reply(RegisterAnswer.list(shown, of: kind, total: total), next: next)
        },
        .get("/v1/\(kind.plural)/{id}", query: [.asOf, .knownAt]) { call in
          let subject = try await call.presumed(kind)
          let (asOf, knownAt) = (try call.day("as_of"), try call.instant("known_at"))
          let found = try await call.desks.registers.entry(
            of: subject, today: call.today, asOf: asOf, knownAt: knownAt, facts: RegisterAnswer.mostFacts)
          guard let (line, facts) = found else { throw call.unknown(kind) }
          return .answer(RegisterAnswer.one(line, of: kind, facts: facts)).version(line.version)
        },
        .get("/v1/\(kind.plural)/{id}/history", query: [.asOf, .knownAt] + Parameter.paged) { call in
          try await facts(about: try await call.subject(kind), call)
        },
      ]
    } + [
      .get(
        "/v1/facts",
        query: [
          .asOf, .knownAt,
          Parameter("subject", .text, "主体的标识", "the identity of a subject"),
          Parameter("kind", .text, "事实所在的表", "the table a fact stands in"),
        ] + Parameter.paged
      ) { call in try await facts(about: nil, call) },
      .get("/v1/regions", .visitors, query: [.asOf]) { call in
        let rows = try await call.desks.registers.regions(on: try call.day("as_of") ?? call.today)
        return .answer(RegisterAnswer.regions(rows))
      },
      .get("/v1/regions/{code}", .visitors, query: [.asOf]) { call in
        let rows = try await call.desks.registers.regions(on: try call.day("as_of") ?? call.today)
        guard let row = rows.first(where: { $0.code == call.place("code") }) else {
          throw Problem.notFound(say("没有地区“\(call.place("code"))”", "there is no region “\(call.place("code"))”"))
        }
        return .answer(RegisterAnswer.region(row))
      },
    ]

  private static let narrowing: [Parameter] = [
    .asOf, .knownAt, .region,
    Parameter("unit", .text, "单位的标识、名称或代码", "a unit by identity, name or code"),
    Parameter("site", .text, "网站的标识、登记号或域名", "a site by identity, number or domain"),
    Parameter("object", .text, "定级对象的标识、名称或备案号", "an object by identity, name or filing number"),
    Parameter("stage", .text, "机器:阶段,如 operation:live", "machine:stage, such as operation:live"),
    Parameter("q", .text, "名称的一部分,或编号的开头", "a part of a name, or the beginning of a number"),
    Parameter("sort", .word(RegisterQuestion.Order.allCases.map(\.rawValue)), "排序", "the order"),
    Parameter("total", .flag, "是否计总数", "whether all are counted"),
  ]

  private static func facts(about subject: Subject?, _ call: Call) async throws -> Reply {
    let page = try Page<Int64>(call)
    var subject = subject
    if let word = call.text("subject") {
      guard let id = Identifier<Subject>(word) else {
        throw Problem.unreadable("subject", say("subject 应为标识", "subject is an identity"))
      }
      // Its kind does not matter: facts are found by whom they are about.
      subject = Subject(.unit, id)
    }
    let lines = try await call.desks.registers.facts(
      about: subject, kind: call.text("kind"), asOf: try call.day("as_of"), knownAt: try call.instant("known_at"),
      after: page.after ?? 0, limit: page.limit + 1)
    let shown = Array(lines.prefix(page.limit))
    return page.reply(RegisterAnswer.facts(shown), next: lines.count > page.limit ? shown.last?.number : nil)
  }
}

extension RegisterQuestion {
  init(_ kind: SubjectKind, _ call: Call) async throws {
    self.init(kind)
    asOf = try call.day("as_of")
    knownAt = try call.instant("known_at")
    region = call.text("region")
    words = call.text("q")
    order = try call.word("sort", among: Order.allCases) ?? .number
    if let word = call.text("unit") { unit = try await call.subject(.unit, called: word).id }
    if let word = call.text("site") { site = try await call.subject(.site, called: word).id }
    if let word = call.text("object") { object = try await call.subject(.object, called: word).id }
    if let text = call.text("stage") {
      let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
        throw Problem.unreadable(
          "stage", say("stage 写作 机器:阶段", "stage is written machine:stage"), cure: "operation:live")
      }
      stage = (parts[0], parts[1])
    }
    guard order == .number || (asOf == nil && knownAt == nil) else {
      throw Problem.unreadable(
        "sort", say("往回看时只按编号排序", "looking back, the order is by number"), cure: "sort=number")
    }
    guard !(call.isSet("total") && (asOf != nil || knownAt != nil)) else {
      throw Problem.unreadable("total", say("往回看时不计总数", "looking back, nothing is counted here"))
    }
  }
}

extension RegisterLine {
  /// Where a page ends with this line.
  func place(in order: RegisterQuestion.Order) -> RegisterQuestion.Place {
    let key =
      switch order {
      case .number: number ?? name ?? ""
      case .name: name ?? ""
      case .changed: String(version)
      }
    return RegisterQuestion.Place(key: key, id: id)
  }
}
