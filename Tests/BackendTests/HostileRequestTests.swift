import Casework
import Credentials
import Foundation
import HTTPTypes
import PQ
import Statute
import Store
import Testing
import Wording
import _TestKit

@testable import Backend

@Suite struct `A hostile request` {
  @Test func `SQL in any parameter of any route is looked for and never run`() async throws {
    try await TwiceScene.use { scene in
      _ = try await scene.act(on: .site)
      let before = try await scene.counts()
      for route in Routes.all where route.audience != .everybody {
        let asks = route.method == .get || route.isReading
        let names = route.path.matches(of: /\{([a-z0-9_]+)\}/).map { String($0.1) }
        func target(_ hostile: String, at place: String?) -> String {
          let path = names.reduce(route.path) {
            $0.replacing("{\($1)}", with: place == $1 ? HostileTexts.encoded(hostile) : "x")
          }
          let query = route.query.filter { $0.name == place || $0.isRequired }.map {
            "\($0.name)=\($0.name == place ? HostileTexts.encoded(hostile) : "x")"
          }
          return query.isEmpty ? path : path + "?" + query.joined(separator: "&")
        }
        for place in names + (asks ? route.query.map(\.name) : []) {
          let kind = route.query.first { $0.name == place }?.kind
          let long = String(repeating: "长", count: 3000)
          for hostile in [HostileTexts.lines[0], HostileTexts.lines[1], long] + HostileTexts.never.prefix(2) {
            let said = try await scene.inside.answer(
              Asked(
                route.method.rawValue, target(hostile, at: place), headers: [("Content-Type", "application/json")],
                body: Data((route.method == .get ? "" : "{}").utf8)))
            let told = "\(route.method) \(target(hostile, at: place).prefix(200)): \(said.status)"
            #expect(said.status < 500, "\(told) \(String(decoding: said.body.prefix(400), as: UTF8.self))")
            if HostileTexts.never.contains(hostile) { #expect((400...409).contains(said.status), "\(told)") }
            switch kind {
            case .day, .instant, .count, .word: #expect((400...409).contains(said.status), "\(told)")
            default: break
            }
          }
        }
      }
      #expect(try await scene.counts() == before)
    }
  }

  @Test func `what is hostile in a text of any act is kept to the letter or refused`() throws {
    var kept = 0
    for type in Acts.all {
      let example = try JSONSerialization.jsonObject(with: Data(try ActBody.text(of: type.example).utf8))
      for place in HostileTexts.texts(of: example) {
        for hostile in HostileTexts.lines {
          let body = try JSONSerialization.data(
            withJSONObject: HostileTexts.replacing(example, at: place, with: hostile))
          guard let again = try Self.readAgain(body, as: type) else { continue }
          #expect(HostileTexts.text(of: again, at: place) == hostile, "\(type.name) \(place)")
          kept += 1
        }
      }
    }
    #expect(kept > 500)
  }

  /// An act as it is read and written; nil where it is refused with a reason.
  private static func readAgain(_ body: Data, as type: (some Act).Type) throws -> Any? {
    do {
      let act = try ActBody(body).read(as: type)
      return try JSONSerialization.jsonObject(with: Data(try ActBody.text(of: act).utf8))
    } catch let problem as Problem {
      #expect(problem.status == 400)
      return nil
    }
  }

  @Test func `what is hostile in all texts of an act at once is a problem of who sent it`() async throws {
    try await TwiceScene.use { scene in
      for type in Acts.all {
        let example = try JSONSerialization.jsonObject(with: Data(try ActBody.text(of: type.example).utf8))
        let kind = try #require(SubjectKind.allCases.first { type.isPerformed(on: $0) })
        for hostile in [HostileTexts.markup] + HostileTexts.never {
          let content = HostileTexts.texts(of: example).reduce(example) {
            HostileTexts.replacing($0, at: $1, with: hostile)
          }
          let said = try await scene.inside.answer(
            Asked(
              "POST", "/v1/\(kind.plural)/\(type.registers ? "new" : "x")/acts/\(type.name)",
              headers: [("Content-Type", "application/json"), ("If-Match", "*"), ("Acting-As", "coordinator")],
              body: try JSONSerialization.data(withJSONObject: ["content": content])))
          let told = "\(type.name) \(hostile.debugDescription): \(String(decoding: said.body, as: UTF8.self))"
          #expect(said.status < 500, "\(told)")
          #expect(hostile == HostileTexts.markup || said.status >= 400, "\(told)")
          if said.status >= 400 { #expect(said.header("Content-Type") == "application/problem+json", "\(told)") }
        }
      }
    }
  }

  @Test func `HTML comes back as text in every form`() async throws {
    try await TwiceScene.use { scene in
      let example = try JSONSerialization.jsonObject(with: Data(try ActBody.text(of: DescribeUnit.example).utf8))
      let content = HostileTexts.replacing(example, at: ["name"], with: HostileTexts.markup)
      let made = try await scene.send(
        try TwiceScene.json("/v1/units/new/acts/unit.described", ["content": content], as: .coordinator))
      #expect(made.status == 200 || made.status == 201, "\(String(decoding: made.body, as: UTF8.self))")
      for target in ["/v1/units", "/v1/units?q=\(HostileTexts.encoded("<img"))"] {
        for (form, type) in [
          ("application/json", "application/json"), ("text/csv", "text/csv; charset=utf-8"),
          ("text/plain", "text/plain; charset=utf-8"), ("text/html, */*", "application/json"),
        ] {
          let said = try await scene.inside.answer(Asked("GET", target, headers: [("Accept", form)]))
          #expect(said.status == 200 && said.header("Content-Type") == type, "\(target) \(form)")
          let text = String(decoding: said.body, as: UTF8.self)
          switch type {
          case "application/json":
            let document = try JSONSerialization.jsonObject(with: said.body)
            let texts = HostileTexts.texts(of: document).compactMap { HostileTexts.text(of: document, at: $0) }
            #expect(texts.contains(HostileTexts.markup))
          case "text/plain; charset=utf-8": #expect(text.contains(HostileTexts.markup))
          default: #expect(text.contains("\"" + HostileTexts.markup.replacing("\"", with: "\"\"") + "\""))
          }
        }
      }
    }
  }

  @Test func `a path or a line end is no name of evidence`() async throws {
    try await TwiceScene.use { scene in
      try await scene.prepare(
        try TwiceScene.json("/v1/evidence/setup", ["store": "database", "paper": "聊公〔2026〕3号"]))
      for name in [
        "..", "../a.txt", "..\\a.txt", "/etc/passwd", "a\r\nSet-Cookie: a=b", "a\u{0}.txt", " a.txt", "a\u{85}b", "",
        String(repeating: "a", count: 256),
      ] {
        let said = try await scene.send(
          .init(target: "/v1/evidence?name=\(HostileTexts.encoded(name))", body: Data(name.utf8 + [65])))
        #expect((400...422).contains(said.status), "\(name.debugDescription): \(said.status)")
      }
      let sly = "a\";filename=\"evil.html;\u{202e}甲<script>.html"
      let kept = try await scene.send(
        .init(target: "/v1/evidence?name=\(HostileTexts.encoded(sly))", body: Data("甲".utf8)))
      #expect(kept.status == 201)
      let said = try await scene.get("/v1/evidence/\(Data("甲".utf8).sha256)")
      let disposition = try #require(said.header("Content-Disposition"))
      #expect(disposition.wholeMatch(of: /attachment; filename\*=UTF-8''[A-Za-z0-9%._~-]+/) != nil, "\(disposition)")
      #expect(said.header("X-Content-Type-Options") == "nosniff")
      for digest in ["..%2f..%2fetc%2fpasswd", "%2e%2e", "%2fetc%2fpasswd", "..%5c..", "%00", "a%0d%0ab", "%25"] {
        #expect(try await scene.get("/v1/evidence/\(digest)").status == 404, "\(digest)")
      }
    }
  }

  @Test func `what was encoded twice is decoded once`() async throws {
    try await TwiceScene.use { scene in
      for target in ["/v1/sites/%2541", "/v1/sites?as_of=%2541", "/v1/regions/%2541"] {
        let said = try await scene.get(target)
        #expect(
          (400...404).contains(said.status) && String(decoding: said.body, as: UTF8.self).contains("%41"), "\(target)")
      }
    }
  }

  @Test func `what a spreadsheet would run is text in CSV`() {
    for (text, cell) in [
      ("=1+1", "'=1+1"), ("@SUM(1)", "'@SUM(1)"), ("+cmd|'/c calc'!A1", "'+cmd|'/c calc'!A1"), ("-2+3", "'-2+3"),
      ("\t=1", "'\t=1"), ("=A1,B1", "\"'=A1,B1\""), ("\r\n=1", "\"'\r\n=1\""), ("甲\r\n乙", "\"甲\r\n乙\""),
      ("＝1", "'＝1"), ("-5", "-5"), ("+3.25", "+3.25"), ("-12.5%", "-12.5%"), ("-", "-"), ("甲=乙", "甲=乙"), ("", ""),
    ] {
      #expect(Answer.quoted(text) == cell)
    }
    let answer = Answer(rows: [["=1", "2"]], keys: ["a", "b"], heads: ["甲", "乙"])
    #expect(answer.text(as: .csv) == "a,b\n'=1,2" && answer.text(as: .json).contains("\"=1\""))
  }
}
