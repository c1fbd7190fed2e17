import Statute

@testable import Backend

extension MatrixCase {
  private static let administrators: Set<Post> = [.systemAdministrator, .securityAdministrator]
  private static let leader: Set<Post> = [.unitLeader]
  private static let system: Set<Post> = [.systemAdministrator]
  private static let security: Set<Post> = [.securityAdministrator]

  /// Accounts, posts and what one is known by. A leader has charge of the staff of his own unit alone.
  static let access: [MatrixCase] = [
    .list("/v1/accounts", own: [Line(.all, 200)], []).except(administrators),
    .post("/v1/accounts", own: [Line(system, 201), Line(.all, 403)]) { _, post in
      #"{"login": "new-\#(post?.rawValue ?? "nobody")", "person": "新人\#(post?.term ?? "")"}"#
    }.alone,
    .post(
      "/v1/accounts", "in a unit", own: [Line(leader, 201), Line(system, 403, 409), Line(security, 403)],
      beyond: [Line(leader, 403, 422), Line(.all, 403, 409, 422)]
    ) { county, post in
      #"{"login": "of-\#(post?.rawValue ?? "nobody")", "person": "单位新人\#(post?.term ?? "")", "post": "unit_staff", "unit": "\#(county.unit)", "paper": "文"}"#
    }.except(administrators),
    .get("/v1/accounts/{id}", own: [Line(.all, 200)]) { county, _ in "/v1/accounts/\(county.colleague)" }
      .except(administrators),
    .get("/v1/accounts/{id}", "by login", own: [Line(.all, 200)]) { county, _ in
      "/v1/accounts/\(county.word)-colleague"
    }.except(administrators),
    .get("/v1/accounts/{id}/sessions", own: [Line(.all, 200)], beyond: [Line(leader, 200, 404)]) { county, _ in
      "/v1/accounts/\(county.account(.unitStaff))/sessions"
    }.except(administrators),
    .get("/v1/posts", own: [Line(.all, 200)], beyond: [Line(.all, 200)]) { county, _ in
      "/v1/posts?account=\(county.colleague)"
    }.except(administrators),
    .list("/v1/posts", own: [Line(.all, 200)], [Items([.unitStaff, .policeOfficer, .tester, .auditor], 1)]).except(
      administrators),
    .post(
      "/v1/accounts/{id}/posts", own: [Line(leader, 201, 409), Line(security, 201, 409), Line(system, 403)],
      beyond: [Line(leader, 403, 404, 422), Line(.all, 403)],
      at: { county, _ in "/v1/accounts/\(county.colleague)/posts" }
    ) { _, _ in #"{"post": "unit_leader", "unit": "\#(MatrixCounty.own.unit)", "paper": "文"}"# }.except(administrators),
    .post(
      "/v1/accounts/{id}/posts", "in another's unit",
      own: [Line(leader, 201, 409), Line(security, 201, 409), Line(system, 403)],
      beyond: [Line(leader, 403, 404, 422), Line(.all, 403)],
      at: { _, _ in "/v1/accounts/\(MatrixCounty.own.colleague)/posts" }
    ) { county, _ in #"{"post": "unit_staff", "unit": "\#(county.unit)", "paper": "文"}"# }.except(administrators),
    .post(
      "/v1/posts/{id}/end", own: [Line(leader, 204), Line(security, 204, 409), Line(system, 403)],
      at: { county, _ in "/v1/posts/\(county.colleaguesPost)/end" }
    ) { _, _ in #"{"paper": "文"}"# }.except(administrators),
    .post(
      "/v1/accounts/{id}/hand-over", own: [Line(security, 200, 409), Line(.all, 403)], beyond: [Line(.all, 403)],
      at: { county, _ in "/v1/accounts/\(county.account(.unitStaff))/hand-over" }
    ) { county, _ in #"{"to": "\#(county.colleague)", "on": "2027-01-01", "paper": "文"}"# }.except(administrators),
    .post(
      "/v1/accounts/{id}/password-reset", own: [Line(leader, 200), Line(system, 200), Line(security, 403)],
      at: { county, _ in "/v1/accounts/\(county.colleague)/password-reset" }
    ) { _, _ in "{}" }.except(administrators),
    .post(
      "/v1/accounts/{id}/second-factor-removal", own: [Line(security, 409), Line(.all, 403)], beyond: [Line(.all, 403)],
      at: { county, _ in "/v1/accounts/\(county.colleague)/second-factor-removal" }
    ) { _, _ in "{}" }.except(administrators),
    .post(
      "/v1/accounts/{id}/sessions-end", own: [Line(leader, 200), Line(system, 200), Line(security, 200, 403)],
      beyond: [Line(leader, 200)], at: { county, _ in "/v1/accounts/\(county.colleague)/sessions-end" }
    ) { _, _ in "{}" }.except(administrators),
    .post(
      "/v1/accounts/{id}/disabling", own: [Line(leader, 204), Line(system, 204, 409), Line(security, 403)],
      at: { county, _ in "/v1/accounts/\(county.colleague)/disabling" }
    ) { _, _ in #"{"reason": "离岗"}"# }.except(administrators),
    .post(
      "/v1/accounts/{id}/enabling", own: [Line(leader, 204), Line(system, 204, 409), Line(security, 403)],
      at: { county, _ in "/v1/accounts/\(county.colleague)/enabling" }
    ) { _, _ in #"{"reason": "返岗"}"# }.except(administrators),
    .list("/v1/tokens", own: [Line(.all, 200)], []).except(administrators),
    .get("/v1/tokens", "of an account", own: [Line(.all, 200, 403, 404)], beyond: [Line(.all, 200, 403, 404)]) {
      county, _ in
      "/v1/tokens?account=\(county.account(.unitStaff))"
    }.except(administrators),
    .post("/v1/tokens", own: [Line(.all, 403)]) { _, _ in
      #"{"name": "程序", "read_only": true, "until": "2026-12-31"}"#
    }.alone,
    .post(
      "/v1/tokens/{id}/revocation", own: [Line(.all, 204, 403)],
      at: { county, post in "/v1/tokens/\(county.token(post ?? .tester))/revocation" }
    ) { _, _ in "{}" }.except(administrators),
    .post(
      "/v1/sessions/{id}/end", own: [Line(.all, 204, 403)],
      at: { county, post in "/v1/sessions/\(county.session(post ?? .tester))/end" }
    ) { _, _ in "{}" }.except(administrators),
    .list("/v1/me/sessions", own: [Line(.all, 200)], []),
    .get("/v1/me", own: [Line(.all, 200)]) { _, _ in "/v1/me" }.alone,
    .post("/v1/me/password", own: [Line(.all, 403)]) { _, _ in #"{"present": "x", "new": "y"}"# }.alone,
    .post("/v1/me/second-factor", own: [Line(.all, 403)]) { _, _ in #"{"password": "x"}"# }.alone,
    .post("/v1/me/second-factor/confirmation", own: [Line(.all, 403)]) { _, _ in #"{"code": "000000"}"# }.alone,
    .post("/v1/me/second-factor/removal", own: [Line(.all, 403)]) { _, _ in #"{"password": "x", "code": "000000"}"# }
      .alone,
    .post("/v1/claim", own: [Line(.all, 409)]) { _, _ in
      #"{"code": "x", "login": "yy", "person": "z", "password": "lü-xing-mo-9-tuo"}"#
    }.alone.stranger(409),
    .post("/v1/session", own: [Line(.all, 401, 429)]) { _, _ in #"{"login": "nemo", "password": "x"}"# }.alone
      .stranger(401, 429),
    .post("/v1/session/end", own: [Line(.all, 403)]) { _, _ in "{}" }.alone,
    .list("/v1/audit/events", of: "items", own: [Line(.all, 200)], []).except([.auditor]),
    .get("/v1/audit/head", own: [Line(.all, 200)]) { _, _ in "/v1/audit/head" }.alone,
    .post("/v1/audit/verification", own: [Line([.auditor], 200)]) { _, _ in "{}" }.alone.except([.auditor]),
  ]
}
