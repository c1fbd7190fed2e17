internal import Casework
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Intake
internal import PQ
internal import Registry
internal import Statute
internal import Store
internal import Wording

extension Routes {
  private static let skipping = Parameter("skip_refused", .flag, "跳过被拒绝的行", "leave out the rows that are refused")

  /// Ledgers and rosters that come in as files: a plan first, then its application.
  static let imports: [Route] = [
    .get("/v1/imports") { call in .answer(ImportAnswer.list(try await call.desks.imports.all())) },
    .get("/v1/imports/{id}") { call in
      guard let id = Identifier<ImportTag>(call.place("id")), let line = try await call.desks.imports.find(id) else {
        throw Problem.notFound(say("没有导入“\(call.place("id"))”", "there is no import “\(call.place("id"))”"))
      }
      return .answer(ImportAnswer.list([line]))
    },
    .post(
      "/v1/imports",
      query: [
        Parameter("name", .text, required: true, "文件名(.xlsx 或 .csv)", "the name of the file (.xlsx or .csv)"),
        Parameter("sheet", .text, "工作表(默认按表头找)", "the sheet (found by its heads)"),
        Parameter("as_of", .day, "台账所载的截止日(默认取标题所写)", "the day it speaks for (as its title says)"),
        Parameter("campaign_start", .day, "专项行动开始日", "the first day of the campaign"),
      ], bodyLimit: 64 << 20
    ) { call in
      try call.mustImport()
      let errand = PlanErrand(
        fileName: try call.fileName(), bytes: try call.content(), sheet: call.text("sheet"),
        asOf: try call.day("as_of"),
        campaignStart: try call.day("campaign_start") ?? Day(2015, 11, 16), today: call.today,
        reach: try await call.reach(), regions: try await call.desks.regions.all(),
        register: call.office.desks(for: .house).register(on: call.today))
      return try await call.accepted(errand.errand)
    },
    .post("/v1/imports/{id}/application", query: [skipping], bodyLimit: 0) { call in
      try call.mustImport()
      let job = try await call.job()
      guard job.kind == .plan else { throw Problem.notFound(say("这件事不是导入计划", "this job is no plan")) }
      guard case .text(call.visitor.scope)? = JSONValue(document: job.question)?["scope"] else {
        throw Problem.booksChanged
      }
      return try await call.apply(try await call.planBytes(of: job))
    },
    .post("/v1/imports/{id}/reversal") { call in
      try call.mustImport()
      return try await call.revert()
    },
    // A plan that was kept elsewhere says what it likes: only the office itself applies one.
    .post("/v1/imports/application", query: [skipping], bodyLimit: 256 << 20) { call in
      guard call.visitor.scope == "all" else { throw Problem.notForThisPost }
      return try await call.apply(try call.content())
    },
  ]
}

extension Call {
  /// Ledgers are handed in by those who keep the books of a region; what they say has passed their hands.
  fileprivate func mustImport() throws(Problem) {
    let roles: Roles = [.police, .policeSupervisor, .coordinator]
    guard visitor.scope == "all" || !party.roles.isDisjoint(with: roles) else { throw .notForThisPost }
  }

  /// Takes an import back; one that was taken back before is answered so. What rests on it is looked for in all that there
  /// is, not in what its sender sees.
  fileprivate func revert() async throws -> Reply {
    let fields = try fields(["reason", "dry_run"])
    let isRehearsal = try fields.flag("dry_run")
    guard let id = Identifier<ImportTag>(place("id")), let line = try await desks.imports.find(id) else {
      throw Problem(.unknownImport)
    }
    guard visitor.scope == "all" || line.recordedBy == party.name else { throw Problem.notForThisPost }
    do {
      let receipt = try await office.desksOverAll(for: visitor, under: request).reversals.revert(
        id, because: try fields.optionalText("reason") ?? "撤销导入", by: party.name, rehearsing: isRehearsal)
      let told = visitor.account == nil ? receipt : receipt.ofConcern
      return .answer(ReversalAnswer.receipt(told, of: line.id, isRehearsal: isRehearsal))
        .remarking(ReversalAnswer.remarks(told, isRehearsal: isRehearsal))
    } catch ReversalRefusal.alreadyReverted {
      let nothing = ReversalReceipt(kinds: [], effects: [])
      var reply = Reply.answer(ReversalAnswer.receipt(nothing, of: line.id, isRehearsal: isRehearsal))
      reply.headers[.applied] = "before"
      return reply
    } catch let refusal as ReversalRefusal {
      throw Problem(refusal)
    }
  }

  /// The bytes that were sent; none are a problem.
  func content() throws(Problem) -> Data {
    guard !body.isEmpty else { throw .unreadable("/", say("没有内容", "there is no content")) }
    return body
  }

  /// The name of the file that was sent: a name, not a path.
  func fileName() throws(Problem) -> String {
    let name = needed("name")
    guard !name.isEmpty, name.utf8.count <= 255, name != ".", name != "..", !name.contains("/"), !name.contains("\\"),
      name.first?.isWhitespace == false, name.last?.isWhitespace == false,
      !name.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else {
      throw .unreadable(
        "name", say("“\(name)”不是文件名", "“\(name)” is no name of a file"),
        cure: say("只写文件名,不写路径", "write the name alone, without a path"))
    }
    return name
  }

  /// The bytes of the plan that a job drew.
  fileprivate func planBytes(of job: Job) async throws -> Data {
    var bytes = Data()
    guard job.state == .done, try await desks.jobs.file(PlanErrand.file, of: job.id, { bytes += $0 }) else {
      throw Problem(
        .conflict,
        .init(
          "no_plan", say("计划尚未拟就,或已到期清除", "the plan is not drawn yet, or its time is over"),
          cure: "GET /v1/jobs/\(job.id)"))
    }
    return bytes
  }

  @inline(never) func plan(of job: Job) async throws -> PlanFile { try PlanFile(try await planBytes(of: job)) }

  /// Records a plan, all of it in one transaction; one that was applied before is answered as it was then.
  fileprivate func apply(_ bytes: Data) async throws -> Reply {
    let file = try PlanFile(bytes)
    guard file.plan.mayBeAppliedWhole || isSet("skip_refused") else {
      throw Problem(
        .conflict,
        .init(
          "rows_refused",
          say(
            "计划中有 \(file.plan.rowsRefused) 行被拒绝,未登记任何一行",
            "\(file.plan.rowsRefused) rows of the plan are refused; nothing was recorded"),
          cure: say("改正后重报,或加 --skip-refused", "mend them, or say --skip-refused")))
    }
    let entry = ImportEntry(
      id: Registrar<PostgresCaseBooks>.chance().retagged(), fileName: file.plan.fileName,
      fileDigest: file.plan.fileDigest, planDigest: bytes.sha256, rowsRead: file.plan.rows.count,
      rowsRefused: file.plan.rowsRefused)
    if let failure = await recorded(file, as: entry) {
      guard case .alreadyApplied = failure, let line = try await desks.imports.applied(entry.planDigest) else {
        throw Problem(failure)
      }
      var reply = Reply.answer(ImportAnswer.receipt(line))
      reply.headers[.applied] = "before"
      return reply
    }
    guard let line = try await desks.imports.find(entry.id) else { throw Problem.defect }
    return .answer(ImportAnswer.receipt(line))
  }

  /// Why a plan was not recorded; nil where it was.
  private func recorded(_ file: PlanFile, as entry: ImportEntry) async -> RecordFailure? {
    do {
      try await desks.register(on: today).record(
        file.plan.decision, by: party.name, as: entry, after: file.lastFact)
      return nil
    } catch {
      return error
    }
  }
}

extension HTTPField.Name {
  /// That what was asked had been done before.
  static let applied = HTTPField.Name("Applied")!
}
