import Casework
import Foundation
import PQ
import Registry
import Statute
import Store
import _Scenes
import _TestKit

@testable import Backend

/// The cast of the scenes many times over, each with subjects of its own, and what each is to do (多套案卷).
struct KillFolders {
  /// One thing to be done, in one copy.
  struct Errand: Sendable {
    let wish: Scene.Wish
    let key: String
  }

  /// Opens the gate for a new site, with random other acts strewn in.
  static func agenda(of copy: Int, acts count: Int, _ chance: inout Shuffler) -> [Errand] {
    var way = Scenes.leading(to: "operation.permit_used")?.wishes ?? []
    var wishes: [Scene.Wish] = []
    while wishes.count < count {
      if !way.isEmpty, chance.chance(70) {
        wishes.append(way.removeFirst())
      } else if let other = plain.randomElement(using: &chance) {
        wishes.append(other)
      }
    }
    return wishes.enumerated().map { Errand(wish: $1, key: "kill-\(copy)-\($0)") }
  }

  /// Acts that may be done at any time, and again.
  private static let plain: [Scene.Wish] =
    [
      "site.described", "site.changed", "site.icp_recorded", "object.described", "site.duty_evidenced",
      "unit.described",
    ]
    .compactMap { Scenes.leading(to: $0)?.wishes.last }
    .filter { wish in
      [.site(Cast.existing), .site(Cast.new), .object(Cast.object), .object(Cast.newObject)].contains(wish.subject)
    }

  /// What is on the books before anybody acts.
  static func enter(_ copies: Int, into books: PostgresCaseBooks) async throws {
    let tester: [any FactContent] = [
      TesterDescribed(tester: Cast.tester, name: "某测评有限公司", province: "山东"),
      TesterCertified(
        tester: Cast.tester, certificate: "SC202127130010134",
        valid: DaySpan(from: Day(2024, 1, 1), through: Day(2026, 12, 31))),
    ]
    for copy in 0..<copies {
      try await books.transaction(as: Party("甲", as: [])) { desk in
        _ = try await desk.append(
          Deed(registrations: Cast.registrations.map { of(copy, $0) }), on: Scenes.opened, document: nil)
        for content in Cast.described(on: Scenes.opened).map(\.content) + tester {
          _ = try await desk.append(Deed(try entry(content, of: copy)), on: Scenes.opened, document: nil)
        }
      }
    }
  }

  private static func entry(_ content: some FactContent, of copy: Int) throws -> Deed.Entry {
    let text = String(decoding: try JSONEncoder().encode(content), as: UTF8.self)
    return Deed.Entry(try JSONDecoder().decode(type(of: content), from: Data(Self.text(text, of: copy).utf8)))
  }

  private static func of(_ copy: Int, _ registration: Registration) -> Registration {
    switch registration {
    case .unit(let id): .unit(identity(id, of: copy))
    case .site(let id, let number, let origin): .site(identity(id, of: copy), number: number, origin: origin)
    case .object(let id): .object(identity(id, of: copy))
    case .tester(let id): .tester(identity(id, of: copy))
    case .finding, .notice, .assessment: registration
    }
  }

  static func identity<Tag>(_ id: Identifier<Tag>, of copy: Int) -> Identifier<Tag> {
    Identifier(high: id.high, low: id.low | UInt64(copy + 1) << 16)
  }

  /// The same words about the subjects of a copy, its certificate and its report.
  static func text(_ text: String, of copy: Int) -> String {
    text.replacing(/00000000-0000-4000-8000-00000000([0-9a-f]{4})/) { match in
      "00000000-0000-4000-8000-" + String(format: "%08x", copy + 1) + String(match.1)
    }
    .replacing("37150000101", with: "371500" + String(format: "%05d", 101 + copy))
  }
}
