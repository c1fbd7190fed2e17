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
    try await RegisterWriter(session: session, recordedAt: recordedAt).write(decision.registrations)
    var rows: [FactTable: [Int]] = [:]
    var order: [FactTable] = []
    for (index, fact) in decision.facts.enumerated() {
      let table = fact.content.table
      if rows[table] == nil { order.append(table) }
      rows[table, default: []].append(index)
    }
    let before = try await session.fetchOne(PostgresRegister.LastFact()).value
    let filed = decision.certifiedObjects
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
      try await copy(places.map { decision.facts[$0] }, numbers: given, into: table, rechecks: rechecks, filed: filed)
    }
    // A restored history is summarised once, at its end.
    if recordedAt == nil { try await session.summarise(after: before) }
  }

  private func copy(
    _ facts: [Fact], numbers: [FactNumber]?, into table: FactTable, rechecks: [FindingID: FactNumber],
    filed: Set<ObjectID>
  ) async throws {
    var columns = ["acted_on", "document", "corrects", "void", "reason", "import"]
    if numbers != nil { columns.append("id") }
    if recordedAt != nil { columns.append("recorded_at") }
    let act = table.act
    if act != nil { columns += ["act", "provision"] }
    columns += table.columns
    let list = columns.joined(separator: ", ")
    // Rows that are held by a scope are not copied into; they go by a table of the session. The owner is held by none.
    let isHeld = recordedAt == nil
    if isHeld {
      try await session.run(
        script: "create temp table incoming on commit drop as select \(list) from \(table.name) with no data")
    }
    var provisions: [String?: Int32] = [:]
    try await session.copyIn("copy \(isHeld ? "incoming" : table.name) (\(list)) from stdin (format binary)") { row in
      for (index, fact) in facts.enumerated() {
        row.add(
          fact.actedOn, fact.document, fact.correction?.of, fact.correction?.voids ?? false, fact.correction?.reason,
          importing)
        if let numbers { row.append(numbers[index]) }
        if let recordedAt { row.append(recordedAt) }
        if let act {
          let condition = fact.content.condition(filed: filed)
          let provision = try provisions[condition] ?? law.provision(for: act, if: condition, on: today)
          provisions[condition] = provision
          row.add(act, provision)
        }
        var recheck: FactNumber?
        if case .findingClosed(let finding, _, nil) = fact.content { recheck = rechecks[finding] }
        fact.content.append(to: &row, recheck: recheck)
        try await row.endRow()
      }
    }
    if isHeld {
      try await session.run(
        script: "insert into \(table.name) (\(list)) select \(list) from incoming; drop table incoming")
    }
  }
}
