internal import Casework
internal import PQ
internal import Registry
internal import Statute

/// The hand that writes a decision into the books (登记): one COPY for each table.
struct Recorder {
  let session: Session
  let law: LawBook
  let party: String
  /// The day the books are open on; it chooses the edition under which ledger entries are made.
  let today: Day
  var importing: Identifier<ImportTag>?
  /// The instant that a restored history was first recorded; only the owner may state it. Nil: the database stamps now.
  var recordedAt: Instant?

  /// Records all of it, in the transaction that is open.
  ///
  /// `numbers`, if given, are the numbers of the facts in their order; otherwise the database gives them.
  func record(_ decision: Decision, numbers: [FactNumber]? = nil) async throws {
    try await session.execute(sql: "select set_config('mlps.party', $1, true)", Parameters(party))
    try await register(decision.registrations)
    var rows: [FactTable: [Int]] = [:]
    var order: [FactTable] = []
    for (index, fact) in decision.facts.enumerated() {
      let table = fact.content.table
      if rows[table] == nil { order.append(table) }
      rows[table, default: []].append(index)
    }
    var rechecks: [FindingID: FactNumber] = [:]
    // What cites another fact is written after what may be cited.
    for table in order.filter({ !$0.citesFacts }) + order.filter(\.citesFacts) {
      guard let places = rows[table] else { continue }
      var given: [FactNumber]?
      if let numbers {
        given = places.map { numbers[$0] }
      } else if table == .findingPassed {
        given = try await session.reserveFactNumbers(places.count)
      }
      if table == .findingPassed, let given {
        for (place, number) in zip(places, given) {
          guard case .findingRechecked(let finding, _, _, _, _) = decision.facts[place].content else { continue }
          rechecks[finding] = number
        }
      }
      try await copy(places.map { decision.facts[$0] }, numbers: given, into: table, rechecks: rechecks)
    }
  }

  private func copy(
    _ facts: [Fact], numbers: [FactNumber]?, into table: FactTable, rechecks: [FindingID: FactNumber]
  ) async throws {
    var columns = ["acted_on", "document", "corrects", "void", "reason", "import"]
    if numbers != nil { columns.append("id") }
    if recordedAt != nil { columns.append("recorded_at") }
    let act = table.act
    if act != nil { columns += ["act", "provision"] }
    columns += table.columns
    let sql = "copy \(table.name) (\(columns.joined(separator: ", "))) from stdin (format binary)"
    let provision = try act.map { try law.provision(for: $0, on: today) }
    try await session.copyIn(sql) { row in
      for (index, fact) in facts.enumerated() {
        row.add(
          fact.actedOn, fact.document, fact.correction?.of, fact.correction?.voids ?? false, fact.correction?.reason,
          importing)
        if let numbers { row.append(numbers[index]) }
        if let recordedAt { row.append(recordedAt) }
        if let act, let provision { row.add(act, provision) }
        var recheck: FactNumber?
        if case .findingClosed(let finding, _, nil) = fact.content { recheck = rechecks[finding] }
        fact.content.append(to: &row, recheck: recheck)
        try await row.endRow()
      }
    }
  }

  private func register(_ registrations: [Registration]) async throws {
    try await copy(registrations.compactMap { if case .unit(let id) = $0 { id } else { nil } }, into: "unit")
    try await copy(registrations.compactMap { if case .object(let id) = $0 { id } else { nil } }, into: "object")
    try await copy(registrations.compactMap { if case .tester(let id) = $0 { id } else { nil } }, into: "tester")
    for isNumbered in [true, false] {
      try await copySites(registrations, numbered: isNumbered)
      try await copyFindings(registrations, numbered: isNumbered)
    }
    try await copyNotices(registrations)
  }

  /// The columns that every register has besides its own.
  private var stamp: String { recordedAt == nil ? "" : ", recorded_at" }

  private func copy<Tag>(_ ids: [Identifier<Tag>], into table: String) async throws {
    guard !ids.isEmpty else { return }
    try await session.copyIn("copy ledger.\(table) (id\(stamp)) from stdin (format binary)") { row in
      for id in ids {
        row.append(id)
        if let recordedAt { row.append(recordedAt) }
        try await row.endRow()
      }
    }
  }

  private func copySites(_ registrations: [Registration], numbered: Bool) async throws {
    let sites = registrations.compactMap { registration -> (SiteID, String?, SiteOrigin)? in
      guard case .site(let id, let number, let origin) = registration, (number != nil) == numbered else { return nil }
      return (id, number, origin)
    }
    guard !sites.isEmpty else { return }
    let columns = numbered ? "id, origin, number" : "id, origin"
    try await session.copyIn("copy ledger.site (\(columns)\(stamp)) from stdin (format binary)") { row in
      for (id, number, origin) in sites {
        row.add(id, origin.rawValue)
        if numbered { row.append(number) }
        if let recordedAt { row.append(recordedAt) }
        try await row.endRow()
      }
    }
  }

  private func copyFindings(_ registrations: [Registration], numbered: Bool) async throws {
    let findings = registrations.compactMap { registration -> (FindingID, String?, SiteID, ObjectID?)? in
      guard case .finding(let id, let number, let site, let object) = registration, (number != nil) == numbered
      else { return nil }
      return (id, number, site, object)
    }
    guard !findings.isEmpty else { return }
    let columns = numbered ? "id, site, object, number" : "id, site, object"
    try await session.copyIn("copy ledger.finding (\(columns)\(stamp)) from stdin (format binary)") { row in
      for (id, number, site, object) in findings {
        row.add(id, site, object)
        if numbered { row.append(number) }
        if let recordedAt { row.append(recordedAt) }
        try await row.endRow()
      }
    }
  }

  private func copyNotices(_ registrations: [Registration]) async throws {
    let notices = registrations.compactMap { registration -> (NoticeID, NoticeKind, String?, SiteID?, UnitID?)? in
      guard case .notice(let id, let kind, let number, let site, let unit) = registration else { return nil }
      return (id, kind, number, site, unit)
    }
    guard !notices.isEmpty else { return }
    try await session.copyIn(
      "copy ledger.notice (id, kind, number, site, unit\(stamp)) from stdin (format binary)"
    ) { row in
      for (id, kind, number, site, unit) in notices {
        row.add(id, kind.rawValue, number, site, unit)
        if let recordedAt { row.append(recordedAt) }
        try await row.endRow()
      }
    }
  }
}
