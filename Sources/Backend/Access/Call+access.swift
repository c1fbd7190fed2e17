internal import Casework
internal import Credentials
internal import HTTPTypes
internal import PQ
internal import Statute
internal import Store
internal import Wording

extension Call {
  var access: AccessBook { office.access(under: request) }

  /// The address as the books keep it; within the process there is none.
  var whence: String { address.isEmpty ? "-" : address }

  /// The account that the path names, by its identity or its login.
  func account() async throws -> AccountID {
    let word = place("id")
    if let id = AccountID(word) { return id }
    let found = try await access.accounts(by: visitor).first { $0.login == word.lowercased() }
    guard let found else { throw AccessRefusal.unknownAccount }
    return found.id
  }

  /// The post that the body grants; nil where it names none.
  func grant(from fields: Fields) async throws -> PostGrant? {
    guard let word = try fields.optionalText("post") else {
      for field in Self.grantFields where field != "post" {
        guard try fields.optionalText(field) == nil else {
          throw Problem.unreadable("/post", say("说明了\(field)而没有说明职务", "there is a \(field), but no post"))
        }
      }
      return nil
    }
    let post = try Self.word(word, "/post", among: Post.allCases)
    let given = ["unit", "region", "tester"]
    for field in given where field != post.domain.rawValue {
      guard try fields.optionalText(field) == nil else { throw AccessRefusal.wrongPlace(post) }
    }
    let since = try fields.optionalText("since").map { text throws(Problem) in try Self.day(text, "/since") } ?? today
    return PostGrant(post, in: try await place(of: post, in: fields), since: since, paper: try fields.line("paper"))
  }

  static let grantFields = ["post", "unit", "region", "tester", "since", "paper"]

  /// What a post is held in. Who grants all posts sees no register: of what he names he is told whether it is there.
  private func place(of post: Post, in fields: Fields) async throws -> PostPlace {
    switch post.domain {
    case .house: return .house
    case .region:
      let word = try fields.line("region")
      return .region(try await desks.regions.all().find(word)?.code ?? word)
    case .unit:
      let word = try fields.line("unit")
      if let id = UnitID(word) { return .unit(id) }
      return .unit(try await finder.subject(.unit, called: word).id.retagged())
    case .tester:
      let word = try fields.line("tester")
      if let id = TesterID(word) { return .tester(id) }
      return .tester(try await finder.subject(.tester, called: word).id.retagged())
    }
  }

  /// The same call, looking for what a post may be held in.
  private var finder: Call {
    guard visitor.posts.contains(.securityAdministrator) else { return self }
    var call = self
    call.desks = office.desksOverAll(for: visitor, under: request)
    return call
  }

  /// The instant of a field.
  static func instant(_ text: String, at pointer: String) throws(Problem) -> Instant {
    // A day is its first moment in Shanghai.
    if let day = Day(iso: text), let instant = Instant("\(day)T00:00:00Z") {
      return Instant(microseconds: instant.microseconds - 8 * 3600 * 1_000_000)
    }
    guard let instant = Instant(text) else {
      throw .unreadable(
        pointer, say("应为日期或时刻(UTC)", "a day, or an instant in UTC"),
        cure: say("写作 2026-02-28 或 2026-02-28T01:02:03Z", "write 2026-02-28 or 2026-02-28T01:02:03Z"))
    }
    return instant
  }
}
