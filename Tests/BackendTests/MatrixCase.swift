import Casework
import Foundation
import HTTPTypes
import Statute

@testable import Backend

/// What a request is about (所问何物).
enum MatrixObject: String, CaseIterable, Sendable {
  /// Of the county of whoever asks.
  case own
  /// Of the other county.
  case foreign
  /// Nothing.
  case nowhere
}

/// One way to ask a route, and what everybody gets (矩阵一行). Of a foreign object everybody gets what he gets of none.
struct MatrixCase: Sendable {
  /// As `MatrixCase.name(of:)` has it.
  let route: String
  let about: String
  let ask: @Sendable (MatrixCounty, Post?) -> Asked
  /// The first line that names a post holds; nobody named: 404.
  var own: [Line] = []
  /// What those who ask of another's, or of nothing, get: the words of a list that is empty, or 404.
  var beyond: [Line] = []
  /// It has no object: only the own is asked, and nothing foreign is told.
  var isAlone = false
  /// Those to whom the other county is no more foreign than their own: who keeps all accounts.
  var unbound: Set<Post> = []
  /// What is public is told from nothing.
  var isPublic = false
  /// What somebody is answered whom nobody knows, where he may ask at all.
  var stranger: Set<Int> = [200]
  /// How many items each sees.
  var items: [Items] = []
  /// The place of the items in the answer: the document itself, or a field of it.
  var list: String?

  struct Line: Sendable {
    let posts: Set<Post>
    let statuses: Set<Int>

    init(_ posts: Set<Post>, _ statuses: Int...) {
      self.posts = posts
      self.statuses = Set(statuses)
    }
  }

  struct Items: Sendable {
    let posts: Set<Post>
    let count: Int

    init(_ posts: Set<Post>, _ count: Int) {
      self.posts = posts
      self.count = count
    }
  }

  var title: String { about.isEmpty ? route : "\(route) \(about)" }

  static func name(of route: Route) -> String { "\(route.method.rawValue) \(route.path)" }

  /// What somebody may be answered.
  func statuses(for person: MatrixPerson, about object: MatrixObject, by audience: Audience) -> Set<Int> {
    guard let post = person.post else { return audience == .everybody ? stranger : [401] }
    if !audience.concerns(post) { return [403] }
    let lines = object == .own ? own : beyond
    return lines.first { $0.posts.contains(post) }?.statuses ?? [404]
  }
}

extension Audience {
  fileprivate func concerns(_ post: Post) -> Bool {
    switch self {
    case .everybody, .oneself, .visitors: true
    case .business: !post.roles.isEmpty
    case .keepers: [.systemAdministrator, .securityAdministrator, .unitLeader].contains(post)
    case .auditors: post == .auditor
    }
  }
}

extension Set<Post> {
  static let all = Set(Post.allCases)
}

extension MatrixCase {
  static func get(
    _ path: String, _ about: String = "", own: [Line], beyond: [Line] = [],
    at target: @escaping @Sendable (MatrixCounty, Post?) -> String
  ) -> MatrixCase {
    MatrixCase(
      route: "GET \(path)", about: about, ask: { Asked("GET", target($0, $1)) }, own: own, beyond: beyond)
  }

  /// A list of what is in sight; `list` nil: the document is the list.
  static func list(
    _ path: String, of list: String? = nil, query: String = "", own: [Line] = [Line(.all, 200)], _ items: [Items]
  ) -> MatrixCase {
    MatrixCase(
      route: "GET \(path)", about: query, ask: { _, _ in Asked("GET", path + query) }, own: own, isAlone: true,
      items: items, list: list ?? "")
  }

  static func post(
    _ path: String, _ about: String = "", own: [Line], beyond: [Line] = [], match: String? = nil,
    at target: (@Sendable (MatrixCounty, Post?) -> String)? = nil,
    _ body: @escaping @Sendable (MatrixCounty, Post?) -> String
  ) -> MatrixCase {
    MatrixCase(
      route: "POST \(path)", about: about,
      ask: { county, post in
        let headers = [("Content-Type", "application/json")] + (match.map { [("If-Match", $0)] } ?? [])
        return Asked(
          "POST", target?(county, post) ?? path, headers: headers, body: Data(body(county, post).utf8))
      }, own: own, beyond: beyond, isAlone: false)
  }

  /// The same, except for whom the other county is not foreign.
  func except(_ posts: Set<Post>) -> MatrixCase {
    var line = self
    line.unbound = posts
    return line
  }

  func stranger(_ statuses: Int...) -> MatrixCase {
    var line = self
    line.stranger = Set(statuses)
    return line
  }

  var open: MatrixCase {
    var line = self
    line.isPublic = true
    return line
  }

  var alone: MatrixCase {
    var alone = self
    alone.isAlone = true
    return alone
  }
}
