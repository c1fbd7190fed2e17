import Foundation
import Logging
import PQ
import Testing
import _TestKit

@testable import Backend

@Suite struct `What the house tells of itself` {
  @Test func `a line of the log names nobody and repeats nothing that was sent`() async throws {
    let told = [
      "王小明", "13800138000", "example-secret.gov.cn", "tok3n-abcdef", "371500201001011234", "secret-word", "拒绝内容",
    ]
    try await EphemeralDatabase.use { database in
      try await OpenHouse.use(on: (database.app, database.reader), as: .office(user: "王小明")) { house in
        for target in [
          "/v1/sites/example-secret.gov.cn/gate", "/v1/sites/example-secret.gov.cn", "/v1/units/王小明/acts",
          "/healthz?13800138000=secret-word", "/v1/gate?as_of=secret-word", "/secret-word/13800138000",
          "/v1/sites/x/gate?token=tok3n-abcdef", "/v1/units?name=王小明",
        ] {
          _ = try await house.ask(
            target.replacing("王小明", with: "%E7%8E%8B%E5%B0%8F%E6%98%8E"), "-H", "Authorization: Bearer tok3n-abcdef",
            "-H", "Cookie: session=tok3n-abcdef", "-H", "Acting-As: police:%E7%8E%8B%E5%B0%8F%E6%98%8E", "-H",
            "User-Agent: 王小明", "-H", "Idempotency-Key: secret-word")
        }
        for act in ["unit.described", "王小明".percentEncoded] {
          _ = try await house.ask(
            "/v1/units/new/acts/\(act)", "-X", "POST", "-H", "Content-Type: application/json", "-d",
            #"{"content":{"拒绝内容":"13800138000","name":"王小明","phone":"371500201001011234"}}"#)
        }
        _ = try await house.ask("/", "-X", "SECRET-WORD")
        let answered = house.log.all.filter { $0.contains("\"event\":\"answered\"") }
        #expect(answered.count == 10)
        for line in house.log.all {
          for word in told + told.map(\.percentEncoded) + ["SECRET"] { #expect(!line.contains(word), "\(line)") }
          let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
          let known = Set(LogKey.allCases.map(\.rawValue) + ["time", "level", "event"])
          #expect(Set(object.keys).isSubset(of: known), "\(line)")
        }
        let line = try #require(answered.first)
        for field in ["request", "method", "route", "status", "milliseconds", "bytes"] {
          #expect(line.contains("\"\(field)\":"), "\(line)")
        }
        #expect(line.contains("\"route\":\"/v1/sites/{id}/gate\""))
      }
    }
  }

  @Test func `what a line may not tell is dropped, whoever wrote it`() {
    let lines = OpenHouse.Lines()
    var log = JSONLog { lines.add($0) }
    log[metadataKey: "phone"] = "13800138000"
    log[metadataKey: LogKey.account.rawValue] = "01234567"
    log.log(
      event: .init(
        level: .info, message: "a\nb\"", metadata: ["name": "王小明", "status": .stringConvertible(200)], source: "",
        file: "", function: "", line: 0))
    let line = lines.all.first ?? ""
    #expect(line.contains(#""event":"a\nb\"","status":200,"account":"01234567""#), "\(line)")
    #expect(!line.contains("王") && !line.contains("1380") && !line.contains("\n"))
  }

  @Test func `the metrics keep to the format and count what happened`() async throws {
    try await EphemeralDatabase.use { database in
      try await OpenHouse.use(on: (database.app, database.reader), as: .office(user: "甲")) { house in
        for _ in 1...3 { _ = try await house.ask("/healthz") }
        _ = try await house.ask("/v1/nothing")
        _ = try await house.ask(
          "/v1/units/nothing/acts/unit.described", "-X", "POST", "-H", "Content-Type: application/json", "-H",
          "If-Match: *", "-d", "{}")
        let said = try await house.ask("/metrics")
        #expect(said.headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8")
        let text = try PrometheusText(said.body)
        #expect(
          text["mlps_requests_total", ["route": "/healthz", "method": "GET", "status": "200"]] == 3, "\(said.body)")
        #expect(text["mlps_requests_total", ["route": "-", "method": "GET", "status": "404"]] == 1)
        #expect(text["mlps_request_seconds_count", ["route": "/healthz"]] == 3)
        #expect(text["mlps_requests_in_flight"] == 1)
        #expect(text["mlps_defects_total"] == 0)
        #expect(text["mlps_sessions", ["pool": "app", "state": "limit"]] == 4)
        #expect(text.samples.contains { $0.name == "mlps_acts_refused_total" })
        #expect(text.types.count == 9)
      }
    }
  }

  @Test func `acts, defects and failed sign-ins are counted`() throws {
    let metrics = Metrics()
    func see(_ route: String, _ status: Int, _ code: String? = nil, path: String = "/", method: String = "POST") {
      metrics.begin()
      metrics.end(
        Metrics.Seen(route: route, method: method, status: status, time: .milliseconds(7), code: code, path: path))
    }
    see("/v1/units/{id}/acts/{act}", 200, path: "/v1/units/x/acts/unit.described")
    see("/v1/units/{id}/acts/{act}", 200, path: "/v1/units/x/acts/王小明")
    see("/v1/units/{id}/acts/{act}", 409, "not_permitted")
    see("/v1/units/{id}/acts/{act}", 200, method: "GET")
    see("/v1/session", 401, "wrong_password")
    see("/v1/session", 401, "not_signed_in")
    see("/v1/sites", 500, "defect\"\\\n", method: "GET")
    let page = metrics.text(sessions: nil, certificateEnd: 1_800_000_000)
    let text = try PrometheusText(page)
    #expect(text["mlps_acts_performed_total", ["act": "unit.described"]] == 1)
    #expect(text["mlps_acts_performed_total", ["act": "-"]] == 1)
    #expect(text["mlps_acts_refused_total", ["code": "not_permitted"]] == 1)
    #expect(text["mlps_sign_in_failures_total"] == 1)
    #expect(text["mlps_defects_total"] == 1)
    #expect(text["mlps_certificate_end_seconds"] == 1_800_000_000)
    #expect(text["mlps_requests_in_flight"] == 0)
    #expect(!page.contains("王小明"))
  }

  @Test func `the metrics are for this machine and whom it names, not for who comes through a proxy`() async throws {
    try await OpenHouse.use { settings in
      settings.proxies = AddressRange.loopback
      settings.observers = [AddressRange("10.0.0.0/8")].compactMap(\.self)
    } _: { house in
      #expect(try await house.ask("/metrics").status == 200)
      #expect(try await house.ask("/metrics", "-H", "X-Forwarded-For: 10.1.2.3").status == 200)
      let stranger = try await house.ask("/metrics", "-H", "X-Forwarded-For: 1.2.3.4")
      #expect(stranger.status == 403 && stranger.code == "not_from_here")
    }
  }

  @Test func `the house is alive without a database, and ready only with one of its shape`() async throws {
    try await OpenHouse.use { house in
      #expect(try await house.ask("/healthz").status == 200)
      let said = try await house.ask("/readyz")
      #expect(said.status == 503 && said.json["schema"] as? String == "unreachable")
      #expect(!said.body.contains("nonexistent"))
    }
    try await EphemeralDatabase.use { database in
      try await OpenHouse.use(on: (database.app, database.reader)) { house in
        let ready = try await house.ask("/readyz")
        #expect(ready.status == 200 && ready.json["status"] as? String == "ready")
        try await database.session(\.owner) { session in
          try await session.run(
            script: "delete from maintenance.migration where place = (select max(place) from maintenance.migration)")
        }
        let behind = try await house.ask("/readyz")
        #expect(behind.status == 503 && behind.json["schema"] as? String == "behind")
      }
    }
  }
}
