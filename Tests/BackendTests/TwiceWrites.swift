import Casework
import Credentials
import Foundation
import PQ
import Statute
import Store
import _Scenes

@testable import Backend

/// One write for every route that writes (各项写入); whoever adds a route adds a write.
enum TwiceWrites {
  typealias Prepare = @Sendable (TwiceScene) async throws -> TwiceScene.Write

  /// What is done anew each time, or is no matter of keys, and why.
  static let excepted: [String: String] = [
    "/v1/claim": "nobody is known yet", "/v1/session": "a sign-in is always a new session",
    "/v1/session/end": "it ends what it came with", "/v1/me/password": "it ends what it came with",
    "/v1/me/second-factor": "its secret is kept nowhere", "/v1/me/second-factor/confirmation": "it opens a session",
    "/v1/me/second-factor/removal": "it opens a session",
    "/v1/jobs/{id}/cancellation": "whether it comes in time is a matter of chance; tried with the jobs",
  ]

  static let all: [String: Prepare] = acts.merging(cases) { $1 }.merging(files) { $1 }.merging(accounts) { $1 }

  private static let acts: [String: Prepare] = Dictionary(
    uniqueKeysWithValues: SubjectKind.allCases.map { kind in
      ("/v1/\(kind.plural)/{id}/acts/{act}", { @Sendable scene in try await scene.act(on: kind) })
    })

  private static let cases: [String: Prepare] = [
    "/v1/calendar": { _ in
      try TwiceScene.json(
        "/v1/calendar",
        [
          "year": 2027, "papers": ["国办发明电〔2026〕9号"], "source": "中国政府网", "published_on": "2026-11-05",
          "days": [["day": "2027-01-01", "working": false, "festival": "元旦"]],
        ], as: .coordinator)
    },
    "/v1/policy/gate": { _ in
      try TwiceScene.json(
        "/v1/policy/gate", ["policy": "statutory", "since": "2026-12-01", "paper": "聊公〔2026〕1号"], as: .policeSupervisor)
    },
    "/v1/facts/{id}/correction": { scene in
      let site = try await site(in: scene)
      let fact = try await scene.texts("select max(id)::text from ledger.site_described where site = '\(site)'")[0]
      return try TwiceScene.json(
        "/v1/facts/\(fact)/correction", ["reason": "录入有误", "columns": ["name": "某局门户网站"]], as: .coordinator)
    },
    "/v1/calls": { scene in
      try TwiceScene.json(
        "/v1/calls", ["subject": try await site(in: scene), "outcome": "已通知", "spoke_to": "王经办"], as: .coordinator)
    },
    "/v1/reminders/run": { _ in try TwiceScene.json("/v1/reminders/run", [:], as: .coordinator) },
    "/v1/reminders/send": { scene in
      try await scene.prepare(try mailServer)
      return try TwiceScene.json("/v1/reminders/send", [:], as: .coordinator)
    },
    "/v1/mailboxes": { scene in
      _ = try await site(in: scene)
      return try TwiceScene.json(
        "/v1/mailboxes", ["recipient": "unit:\(Cast.unit)", "address": "wang@example.gov.cn"], as: .coordinator)
    },
    "/v1/policy/mail-server": { _ in try mailServer },
  ]

  private static var mailServer: TwiceScene.Write {
    get throws {
      try TwiceScene.json(
        "/v1/policy/mail-server",
        ["url": "smtp://127.0.0.1:2525", "from": "deng@example.gov.cn", "paper": "聊公〔2026〕2号"], as: .policeSupervisor)
    }
  }

  /// A site on the books.
  private static func site(in scene: TwiceScene) async throws -> String {
    _ = try await scene.act(on: .site)
    return Cast.existing.description
  }
}

extension TwiceWrites {
  fileprivate static let files: [String: Prepare] = [
    "/v1/campaigns/{id}/acts/{act}": { _ in
      try TwiceScene.json(
        "/v1/campaigns/liaocheng-2015/acts/campaign.opened", ["on": "2016-01-04", "document": "聊网安办〔2016〕1号"],
        as: .coordinator)
    },
    "/v1/campaigns/{id}/reports": { _ in
      try TwiceScene.json(
        "/v1/campaigns/liaocheng-2015/reports", ["as_of": "2016-06-30", "books": ["book1"], "draft": true],
        as: .coordinator)
    },
    "/v1/reports/{id}/release": { scene in
      let taken = try await scene.prepare(
        try TwiceScene.json(
          "/v1/campaigns/liaocheng-2015/reports", ["as_of": "2016-06-30", "books": ["book1"], "draft": true],
          as: .coordinator))
      try await scene.finish(taken["job"] as? String ?? "")
      return try TwiceScene.json("/v1/reports/1/release", [:], as: .coordinator)
    },
    "/v1/campaigns/{id}/submissions": { scene in
      let taken = try await scene.prepare(
        try TwiceScene.json(
          "/v1/campaigns/liaocheng-2015/reports", ["as_of": "2016-06-30", "books": ["book1"], "draft": true],
          as: .coordinator))
      try await scene.finish(taken["job"] as? String ?? "")
      _ = try await scene.send(try TwiceScene.json("/v1/reports/1/release", [:], as: .coordinator))
      return .init(
        target: "/v1/campaigns/liaocheng-2015/submissions?region=371525",
        body: try await scene.get("/v1/reports/1/submission").body)
    },
    "/v1/reports/verification": { _ in
      try TwiceScene.json("/v1/reports/verification?sha256=\(String(repeating: "0", count: 64))", [:])
    },
    "/v1/imports": { _ in .init(target: "/v1/imports?name=ledger.csv", body: JobScene.ledger(JobScene.good)) },
    "/v1/imports/{id}/application": { scene in .init(target: "/v1/imports/\(try await plan(in: scene))/application") },
    "/v1/imports/{id}/reversal": { scene in
      let said = try await scene.send(.init(target: "/v1/imports/\(try await plan(in: scene))/application"))
      let applied = try JSONSerialization.jsonObject(with: said.body) as? [[String: Any]]
      return try TwiceScene.json(
        "/v1/imports/\(applied?.first?["import"] as? String ?? "")/reversal", ["reason": "重复导入"])
    },
    "/v1/imports/application": { scene in
      let job = try await plan(in: scene)
      let plan = try await scene.get("/v1/jobs/\(job)/files/import.plan")
      return .init(target: "/v1/imports/application", body: plan.body)
    },
    "/v1/evidence": { scene in
      try await scene.prepare(try chosenStore)
      return .init(target: "/v1/evidence?name=a.txt", body: Data("证明材料一份".utf8))
    },
    "/v1/evidence/setup": { _ in
      try TwiceScene.json("/v1/evidence/setup", ["limit": 1_000_000, "paper": "聊公〔2026〕3号"])
    },
    "/v1/evidence/verification": { _ in .init(target: "/v1/evidence/verification") },
    "/v1/facts/{id}/evidence": { scene in
      try await scene.prepare(try chosenStore)
      let kept = try await scene.send(.init(target: "/v1/evidence?name=a.txt", body: Data("证明材料一份".utf8)))
      let digest = String(decoding: kept.body, as: UTF8.self).firstMatch(of: /[0-9a-f]{64}/).map { String($0.output) }
      _ = try await scene.act(on: .site)
      let fact = try await scene.texts("select max(id)::text from ledger.site_described")[0]
      return try TwiceScene.json("/v1/facts/\(fact)/evidence", ["sha256": [digest ?? ""]])
    },
  ]

  private static var chosenStore: TwiceScene.Write {
    get throws { try TwiceScene.json("/v1/evidence/setup", ["store": "database", "paper": "聊公〔2026〕4号"]) }
  }

  private static func plan(in scene: TwiceScene) async throws -> String {
    let taken = try await scene.prepare(
      .init(target: "/v1/imports?name=ledger.csv", body: JobScene.ledger(JobScene.good)))
    let job = taken["job"] as? String ?? ""
    try await scene.finish(job)
    return job
  }

  fileprivate static let accounts: [String: Prepare] = [
    "/v1/accounts": { _ in try TwiceScene.json("/v1/accounts", ["login": "wang", "person": "王某"]) },
    "/v1/accounts/{id}/disabling": { scene in
      try TwiceScene.json("/v1/accounts/\(try await scene.account("wang").id)/disabling", ["reason": "调离"])
    },
    "/v1/accounts/{id}/enabling": { scene in
      let id = try await scene.account("wang").id
      try await scene.office.access.disable(id, reason: "调离", by: TwiceScene.house, at: TwiceScene.now)
      return try TwiceScene.json("/v1/accounts/\(id)/enabling", ["reason": "调回"])
    },
    "/v1/accounts/{id}/password-reset": { scene in
      try TwiceScene.json("/v1/accounts/\(try await scene.account("wang").id)/password-reset", [:])
    },
    "/v1/accounts/{id}/second-factor-removal": { scene in
      let (id, session) = try await scene.account("wang")
      let (access, now) = (scene.office.access, TwiceScene.now)
      let visitor = try await access.recognise(session.cookie, from: "10.0.0.1", at: now) ?? .nobody
      let factor = try await access.setUpSecondFactor(
        password: "lü-xing-mo-9-tuo", by: visitor, from: "10.0.0.1", at: now)
      _ = try await access.confirmSecondFactor(
        code: factor.code(of: now.sinceUnixEpoch / 30_000_000), by: visitor, from: "10.0.0.1", at: now)
      return try TwiceScene.json("/v1/accounts/\(id)/second-factor-removal", [:])
    },
    "/v1/accounts/{id}/sessions-end": { scene in
      try TwiceScene.json("/v1/accounts/\(try await scene.account("wang").id)/sessions-end", [:])
    },
    "/v1/accounts/{id}/posts": { scene in
      try TwiceScene.json(
        "/v1/accounts/\(try await scene.account("wang").id)/posts",
        ["post": "coordinator", "region": "371500", "since": "2026-01-01", "paper": "文"])
    },
    "/v1/accounts/{id}/hand-over": { scene in
      let (leaving, coming) = (try await scene.account("wang").id, try await scene.account("li").id)
      return try TwiceScene.json(
        "/v1/accounts/\(leaving)/hand-over", ["to": "\(coming)", "on": "2026-11-21", "paper": "文"])
    },
    "/v1/posts/{id}/end": { scene in
      let id = try await scene.account("wang").id
      let post = try await scene.office.access.posts(of: id, by: TwiceScene.house)[0]
      return try TwiceScene.json("/v1/posts/\(post.id)/end", ["on": "2026-11-21", "paper": "文"])
    },
    "/v1/sessions/{id}/end": { scene in
      try TwiceScene.json("/v1/sessions/\(try await scene.account("wang").session.id)/end", [:])
    },
    "/v1/tokens": { scene in
      try TwiceScene.json(
        "/v1/tokens", ["name": "程序", "until": "2026-12-01T00:00:00Z"],
        bearer: try await scene.account("wang").session.cookie)
    },
    "/v1/tokens/{id}/revocation": { scene in
      let (_, session) = try await scene.account("wang")
      let made = try await scene.prepare(
        try TwiceScene.json(
          "/v1/tokens", ["name": "程序", "until": "2026-12-01T00:00:00Z"], bearer: session.cookie))
      return try TwiceScene.json(
        "/v1/tokens/\(made["token"] as? String ?? made["id"] as? String ?? "")/revocation", [:])
    },
  ]
}
