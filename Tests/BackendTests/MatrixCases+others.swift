import Casework
import Statute

@testable import Backend

extension MatrixCase {
  /// What reaches from one's own to another's: evidence of his, versions, bodies that name him; and the neighbour whose
  /// platform carries one's site, which is read and no more.
  static let others: [MatrixCase] =
    [
      .post(
        "/v1/objects/{id}/acts/{act}", "with evidence of another", own: [Line(checkers, 200), Line(onlookers, 403)],
        beyond: [Line(checkers, 404), Line(onlookers, 403)], match: "*",
        at: { _, _ in "/v1/objects/\(MatrixCounty.own.object)/acts/object.self_checked" }
      ) { county, post in
        #"{"evidence": ["\#(MatrixBooks.digest(county.evidence(post ?? .tester)))"], "content": {"result": "符合"}}"#
      },
      .post(
        "/v1/sites/{id}/acts/{act}", "with a version", own: [Line(.business, 412, 403)], match: "\"1\"",
        at: { county, _ in "/v1/sites/\(county.site)/acts/site.icp_recorded" }
      ) { _, _ in #"{"content": {"number": "鲁ICP备12345678号"}}"# },
      .post(
        "/v1/objects/{id}/acts/{act}", "of a neighbour", own: neighbours, match: "*",
        at: { _, _ in "/v1/objects/\(MatrixBooks.platform)/acts/object.self_checked" }
      ) { _, _ in #"{"content": {"result": "符合"}}"# }.alone,
      .post(
        "/v1/facts/{id}/correction", "of a neighbour", own: neighbours,
        at: { _, _ in "/v1/facts/\(MatrixBooks.platformGrading)/correction" }
      ) { _, _ in #"{"reason": "误登", "void": true}"# }.alone,
      .post(
        "/v1/facts/{id}/evidence", "of a neighbour", own: neighbours,
        at: { _, _ in "/v1/facts/\(MatrixBooks.platformGrading)/evidence" }
      ) { _, post in #"{"sha256": ["\#(MatrixBooks.digest(MatrixCounty.own.evidence(post ?? .tester)))"]}"# }.alone,
      .post("/v1/mailboxes", "of a neighbour", own: neighbours) { _, _ in
        #"{"recipient": "unit:\#(MatrixBooks.bureau)", "address": "new@example.cn"}"#
      }.alone,
      .post("/v1/calls", "to a neighbour", own: neighbours) { _, _ in
        #"{"subject": "\#(MatrixBooks.bureau)", "outcome": "已告知"}"#
      }.alone,
      .get("/v1/reports/{id}/difference", own: [Line(keepers, 200)]) { county, _ in
        "/v1/reports/\(county.run)/difference?from=\(MatrixCounty.own.run)"
      },
      .get("/v1/reports/{id}/difference", "from another", own: [Line(keepers, 200)]) { county, _ in
        "/v1/reports/\(MatrixCounty.own.run)/difference?from=\(county.run)"
      },
    ] + naming

  static let keepers: Set<Post> = Set<Post>.police.union([.coordinator])
  private static let checkers: Set<Post> = [.unitStaff, .unitLeader, .coordinator]
  private static let onlookers: Set<Post> = Set<Post>.police.union([.agencySasac, .tester])
  /// Refused to whom it is told of, and not there for the others.
  private static let neighbours = [Line(.circle, 403), Line(.business, 403, 404)]

  /// Bodies that name a subject beside the one they are about: another's is as unknown as none.
  private static let naming: [MatrixCase] = [
    naming("sites", "site.described", of: \.site) {
      #"{"name": "甲县网站", "category": "organ", "region": "371502", "unit": "\#($0.unit)"}"#
    },
    naming("sites", "operation.merged", of: \.site) {
      #"{"into": "\#($0.newSite)", "verified_on": "2026-06-10", "verified_by": "某警官"}"#
    },
    naming("sites", "rectification.found", of: \.site) {
      #"{"source": "inspection", "severity": "high", "description": "弱口令", "object": "\#($0.object)"}"#
    },
    naming("objects", "object.covers", of: \.object) { #"{"site": "\#($0.newSite)"}"# },
    naming("objects", "object.uncovers", of: \.object) { #"{"site": "\#($0.newSite)"}"# },
    naming("objects", "object.described", of: \.object) { #"{"name": "甲县系统", "unit": "\#($0.unit)"}"# },
    naming("units", "unit.ended", of: \.unit) { #"{"successor": "\#($0.unit)"}"# },
  ]

  private static func naming(
    _ plural: String, _ act: String, of subject: @escaping @Sendable (MatrixCounty) -> String,
    _ content: @escaping @Sendable (MatrixCounty) -> String
  ) -> MatrixCase {
    .post(
      "/v1/\(plural)/{id}/acts/{act}", "naming another in \(act)", own: [Line(.business, 200, 400, 403, 404, 409, 422)],
      beyond: [Line(.business, 400, 403, 404, 422)], match: "*",
      at: { _, _ in "/v1/\(plural)/\(subject(.own))/acts/\(act)" }
    ) { county, _ in #"{"acted_on": "2026-06-21", "content": \#(content(county))}"# }
  }
}
