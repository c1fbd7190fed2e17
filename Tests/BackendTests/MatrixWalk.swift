import Casework
import Foundation
import HTTPTypes
import Hummingbird
import PQ
import Statute
import Store
import Testing
import _TestKit

@testable import Backend

/// A walk over the window with the books of two counties behind it (走遍窗口).
struct MatrixWalk: Sendable {
  let books: EphemeralDatabase
  let window: Window
  let responder: RouterResponder<Visit>
  let owner: Session
  let faults = MatrixFaults()

  static func use(_ body: (MatrixWalk) async throws -> Void) async throws {
    try await EphemeralDatabase.use { books in
      try await books.session(\.owner) { owner in
        try await MatrixBooks.lay(in: owner)
        let office = Office(
          app: Pool(books.app(seeing: nil), size: 4, acquireTimeout: .seconds(600)),
          reader: Pool(books.reader(seeing: nil), size: 2, acquireTimeout: .seconds(600)))
        let folder = try Folder()
        let window = Window(
          office, recognition: .credentials, clock: { MatrixBooks.now }, keyFolder: folder.path)
        let outcome: Result<Void, any Error>
        do {
          outcome = .success(
            try await body(
              MatrixWalk(books: books, window: window, responder: window.router().buildResponder(), owner: owner)))
        } catch {
          outcome = .failure(error)
        }
        await window.finish()
        await office.close()
        try outcome.get()
      }
    }
  }

  struct Said: Sendable {
    let status: Int
    let headers: [String]
    let body: String

    /// Without what is another with each request, and the words that were asked by.
    func plain(of county: MatrixCounty) -> String {
      // A workbook is another each time it is written; what is in it is told by its rows, and these are asked for apart.
      let isBook = headers.contains { $0.contains("openxml") }
      let heads = headers.sorted().filter { !$0.hasPrefix("Content-Length") }
      var text = "\(status)\n" + heads.joined(separator: "\n") + "\n" + (isBook ? "" : body)
      text = text.replacing(/\d{4}-\d\d-\d\dT[\d:.]+Z/, with: "⏲")
      for word in county.words { text = text.replacing(word, with: "•") }
      return text
    }
  }

  func said(_ asked: Asked, by person: MatrixPerson) async throws -> Said {
    var asked = asked
    asked.headers += person.headers
    faults.count()
    let answered = try await window.answer(asked, by: responder)
    return Said(
      status: answered.status, headers: answered.headers.map { "\($0.name): \($0.value)" },
      body: String(decoding: answered.body, as: UTF8.self))
  }

  /// Asks one line by everybody: first of another's and of nothing, which leaves no trace; then of his own.
  func ask(_ line: MatrixCase) async throws {
    guard let route = Routes.all.first(where: { MatrixCase.name(of: $0) == line.route }) else { return }
    if !line.isAlone {
      let before = route.method == .post ? try await rows() : [:]
      try await each(by: route) { person in
        if !person.isAmong(line.unbound) { try await askOfAnothers(line, route, by: person) }
      }
      let after = route.method == .post ? try await rows() : [:]
      if before != after, line.beyond.allSatisfy({ $0.statuses.isDisjoint(with: [200, 201]) }) {
        let left = after.filter { before[$0.key] != $0.value }
        faults.add(line.title, "asked of another's it left something behind: \(left)")
      }
    }
    try await each(by: route) { person in try await askOfOwn(line, route, by: person) }
  }

  /// All at once where nothing is written, else one after the other.
  private func each(
    by route: Route, _ body: @escaping @Sendable (MatrixPerson) async throws -> Void
  ) async throws {
    guard route.method == .get else {
      for person in MatrixPerson.all { try await body(person) }
      return
    }
    try await withThrowingTaskGroup { group in
      for person in MatrixPerson.all { group.addTask { try await body(person) } }
      try await group.waitForAll()
    }
  }

  private func askOfAnothers(_ line: MatrixCase, _ route: Route, by person: MatrixPerson) async throws {
    let asked = line.ask(.foreign, person.post)
    let foreign = try await said(asked, by: person)
    let nothing = try await said(line.ask(.nowhere, person.post), by: person)
    if !line.isPublic, foreign.plain(of: .foreign) != nothing.plain(of: .nowhere) {
      faults.add(line.title, "\(person.name): another's is told from nothing:\n\(foreign)\n\(nothing)")
    }
    let due = line.statuses(for: person, about: .foreign, by: route.audience)
    if !due.contains(foreign.status) {
      faults.add(
        line.title,
        "\(person.name), of another's: \(foreign.status) instead of \(due)\n\(foreign.body.prefix(300))")
    }
    check(foreign, line, told: person.name + ", of another's", asked: asked)
    if route.method == .get, person.post == .policeOfficer { try await lookAtHead(line, foreign, by: person) }
  }

  private func askOfOwn(_ line: MatrixCase, _ route: Route, by person: MatrixPerson) async throws {
    let asked = line.ask(.own, person.post)
    let own = try await said(asked, by: person)
    let due = line.statuses(for: person, about: .own, by: route.audience)
    if !due.contains(own.status) {
      faults.add(line.title, "\(person.name), of his own: \(own.status) instead of \(due)\n\(own.body.prefix(300))")
    }
    if person.isAmong(line.unbound) { return }
    check(own, line, told: person.name, asked: asked)
    count(own, line, person)
    if own.status == 202 { try await follow(own, line, by: person) }
    // A table may tell what a document does not.
    if route.method == .get, person.isAmong([.unitLeader, .policeSupervisor, .tester]) {
      var other = asked
      other.headers += [("Accept", "text/plain"), ("Accept-Language", "en")]
      check(try await said(other, by: person), line, told: person.name + ", as a table", asked: asked)
    }
  }

  /// A HEAD says of another's no more than the GET.
  private func lookAtHead(_ line: MatrixCase, _ told: Said, by person: MatrixPerson) async throws {
    var asked = line.ask(.foreign, person.post)
    asked.method = "HEAD"
    let head = try await said(asked, by: person)
    if head.status != told.status { faults.add(line.title, "HEAD: \(head.status) instead of \(told.status)") }
    check(head, line, told: "HEAD by \(person.name)", asked: asked)
  }

  /// Waits for the end of a job, and looks at what came of it.
  private func follow(_ said: Said, _ line: MatrixCase, by person: MatrixPerson) async throws {
    guard let place = said.headers.first(where: { $0.hasPrefix("Location: ") })?.dropFirst(10) else { return }
    for part in ["?wait=30", "/result"] {
      let told = try await self.said(Asked("GET", place + part), by: person)
      check(told, line, told: "\(person.name), its job", asked: line.ask(.own, person.post))
    }
  }

  private func check(_ said: Said, _ line: MatrixCase, told place: String, asked: Asked) {
    let text = said.headers.joined(separator: "\n") + said.body
    let sent = asked.target + String(decoding: asked.body, as: UTF8.self)
    let marks = MatrixCounty.foreign.marks + [MatrixBooks.cityMark, "city-secret"]
    for mark in marks where text.contains(mark) && !sent.contains(mark) && !sent.contains(mark.encoded) {
      let at = text.range(of: mark)!
      let from = text.index(at.lowerBound, offsetBy: -80, limitedBy: text.startIndex) ?? text.startIndex
      let end = text.index(at.upperBound, offsetBy: 80, limitedBy: text.endIndex) ?? text.endIndex
      faults.add(line.title, "\(place): tells of \(mark): …\(text[from..<end])…")
    }
    if said.status >= 500 { faults.add(line.title, "\(place): \(said.status) \(said.body)") }
  }

  private func count(_ said: Said, _ line: MatrixCase, _ person: MatrixPerson) {
    guard said.status == 200, let name = line.list, let post = person.post,
      let due = line.items.first(where: { $0.posts.contains(post) })?.count
    else { return }
    let document = try? JSONSerialization.jsonObject(with: Data(said.body.utf8))
    let object = document as? [String: Any]
    let items = (name.isEmpty ? document : object?[name]) as? [Any]
    if items?.count != due {
      faults.add(
        line.title,
        "\(person.name): \(items?.count ?? -1) items instead of \(due)\n\(said.body.prefix(600))")
    }
    if let total = object?["total"] as? Int, total != due {
      faults.add(line.title, "\(person.name): counts \(total) instead of \(due)")
    }
  }

  /// How many rows every table has.
  private func rows() async throws -> [String: String] {
    let counted = try await owner.fetchCells(Self.counting).rows.compactMap { row in
      if case .text(let text)? = row.first { text } else { nil }
    }
    return Dictionary(
      uniqueKeysWithValues: counted.map { line in
        let words = line.split(separator: " ")
        return (String(words[0]), String(words[1]))
      })
  }

  private static let counting = """
    select c.oid::regclass::text || ' ' || (xpath('/row/n/text()',
      query_to_xml('select count(*) as n from ' || c.oid::regclass::text, false, true, '')))[1]::text
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('law', 'policy', 'ledger', 'campaign', 'press', 'office', 'access') and c.relkind = 'r'
      and c.relname not in ('due_mark', 'attempt') order by 1
    """
}

extension MatrixCounty {
  /// The words by which it is asked for.
  fileprivate var words: [String] {
    SubjectKind.allCases.map(subject)
      + Post.allCases.flatMap { [job($0), imported($0), MatrixBooks.digest(evidence($0))] }
      + [newSite, MatrixBooks.digest(tied), MatrixBooks.digest(Data(mark.utf8)), mark.encoded, mark, region]
      + [unitFact, siteFact, first].map(String.init)
  }
}
