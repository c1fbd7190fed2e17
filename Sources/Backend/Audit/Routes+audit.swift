internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import PQ
internal import Reports
internal import Store
internal import Wording

extension Routes {
  /// The audit chain: its links, its head, and its verification.
  static let audit: [Route] = [
    .get(
      "/v1/audit/events", .auditors,
      query: [
        Parameter("after", .count, "自该序号之后", "after this place"),
        Parameter("relation", .text, "所在的表", "of this relation"),
        Parameter("subject", .text, "主体的编号", "of this subject, by its identity"),
        Parameter("recorded_by", .text, "登记人", "recorded by"),
      ] + Parameter.paged
    ) { call in
      let page = try Page<Int64>(call)
      let filter = AuditFilter(
        relation: call.text("relation"), subject: call.text("subject")?.lowercased(),
        recordedBy: call.text("recorded_by"))
      let after = try page.after ?? Int64(call.count("after") ?? 0)
      let links = try await call.desks.audit.links(after: after, limit: page.limit + 1, where: filter)
      let shown = Array(links.prefix(page.limit))
      return page.reply(AuditLink.answer(shown), next: links.count > page.limit ? shown.last?.place : nil)
    },
    .get("/v1/audit/head", .visitors) { call in
      guard let head = try await call.desks.audit.head() else {
        throw Problem.notFound(say("审计链还没有一环", "the chain has no link yet"))
      }
      return .answer(
        Answer(
          .object([("place", .int(Int(head.place))), ("hash", .text(head.hash))]),
          named: [
            (say("环数", "Links"), String(head.place)), (say("末环哈希", "Hash of the last"), head.groups),
            (say("锚点", "Anchor"), "\(head.place):\(head.hash)"),
          ]))
    },
    .post("/v1/audit/verification", .auditors) { call in
      let words = try call.fields(["anchors"]).value("anchors", [String].self, "文字的列表", "a list of texts") ?? []
      let anchors = try words.enumerated().map { place, word throws(Problem) in
        guard let anchor = AuditAnchor(word) else {
          throw .unreadable(
            "/anchors/\(place)", say("“\(word)”不是 序号:哈希（至少16位）", "“\(word)” is no PLACE:HASH of 16 digits or more"))
        }
        return anchor
      }
      let book = call.desks.audit
      var standings: [AuditAnchor.Standing] = []
      for anchor in anchors { standings.append(try await book.standing(of: anchor)) }
      let head = try await book.head()
      let faults = try await book.check()
      let lines = faults.map(AuditLine.init) + zip(anchors, standings).compactMap(AuditLine.init)
      let sound = say(
        "审计链共\(head?.place ?? 0)环，逐环逐行核验无误",
        "\(head?.place ?? 0) links, each and each row reckoned again, nothing wrong")
      let met = zip(anchors, standings).filter { $0.1 == .stands }.map {
        say("第\($0.0.place)环与所记相符", "link \($0.0.place) is as noted")
      }
      let heads = [say("序号", "Place"), say("表", "Relation"), say("行", "Row"), say("所见", "Found")]
      var reply = Reply.answer(
        Answer(
          .object([
            ("links", .int(Int(head?.place ?? 0))), ("head", .text(orNull: head?.hash)),
            ("faults", .array(lines.map(\.record))),
          ]),
          table: ((lines.isEmpty ? [sound] : [TextTable(heads: heads, rows: lines.map(\.cells)).text]) + met)
            .joined(separator: "\n"),
          records: lines.map(\.record), heads: ["place", "through", "relation", "row", "fault", "says"]))
      reply.headers[.faults] = String(lines.count)
      return reply
    }.reading.traced(.chainVerified),
  ]
}

extension HTTPField.Name {
  /// How many faults were found.
  static let faults = HTTPField.Name("Faults")!
}

extension AuditLink {
  fileprivate static func answer(_ links: [AuditLink]) -> Answer {
    let records = links.map { link in
      JSONValue.object([
        ("place", .int(Int(link.place))), ("relation", .text(link.relation)), ("row", .text(link.row)),
        ("subject", .text(orNull: link.subject)), ("recorded_at", .text(link.recordedAt.description)),
        ("recorded_by", .text(link.recordedBy)), ("digest", .text(link.digest)), ("hash", .text(link.hash)),
      ])
    }
    let heads = [
      say("序号", "Place"), say("表", "Relation"), say("行", "Row"), say("登记时刻", "Recorded at"),
      say("登记人", "By"), say("哈希", "Hash"),
    ]
    let rows = links.map { link in
      [
        String(link.place), link.relation, link.row, link.recordedAt.description, link.recordedBy,
        String(link.hash.prefix(16)),
      ]
    }
    return Answer(
      .array(records), table: rows.isEmpty ? say("没有这样的环", "no such link") : TextTable(heads: heads, rows: rows).text,
      records: records,
      heads: ["place", "relation", "row", "subject", "recorded_at", "recorded_by", "digest", "hash"])
  }
}
