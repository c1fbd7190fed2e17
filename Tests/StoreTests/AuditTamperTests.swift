import PQ
import Reports
import Testing
import _TestKit

@testable import Store

@Suite struct `Tampering with the chain` {
  private static func unit(_ number: Int) -> String {
    "00000000-0000-0000-0000-0000000000" + String(100 + number).dropFirst()
  }

  /// Twenty units, a link each, in their order; then a site.
  private static func prepare(_ books: EphemeralDatabase) async throws {
    try await books.session(\.app) { app in
      for number in 1...20 {
        try await app.run(script: "insert into ledger.unit (id, recorded_by) values ('\(unit(number))', '甲')")
      }
      try await app.run(
        script:
          "insert into ledger.site (id, number, origin, recorded_by) values ('\(unit(21))', 'W1', 'existing', '甲')")
    }
  }

  private static func aboutUnit(_ kind: AuditFault.Kind, _ number: Int, linked: Bool = true) -> AuditFault {
    AuditFault(kind, place: linked ? Int64(number) : nil, relation: "ledger.unit", row: unit(number))
  }

  /// Thrown so that nothing of a deed stays.
  private struct Undone: Error {}

  /// What a hand with the owner's rights does, and what of it is found.
  struct Deed: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let sql: String
    let found: [AuditFault]
  }

  static let moveFarAway = "update audit.link set place = 1000000 where place = "

  static let deeds: [Deed] = [
    Deed(testDescription: "nothing", sql: "select 1", found: []),
    Deed(
      testDescription: "a row altered", sql: "update ledger.unit set recorded_by = '乙' where id = '\(unit(5))'",
      found: [aboutUnit(.rowAltered, 5)]),
    Deed(
      testDescription: "a row's instant altered by a microsecond",
      sql: "update ledger.unit set recorded_at = recorded_at + interval '1 microsecond' where id = '\(unit(5))'",
      found: [aboutUnit(.rowAltered, 5)]),
    Deed(
      testDescription: "a row removed", sql: "delete from ledger.unit where id = '\(unit(6))'",
      found: [aboutUnit(.rowRemoved, 6)]),
    Deed(
      testDescription: "a row written past the chain",
      sql: """
        alter table ledger.unit disable trigger user; insert into ledger.unit (id, recorded_by) values ('\(unit(30))', '甲');
        alter table ledger.unit enable trigger user
        """, found: [aboutUnit(.rowUnlinked, 30, linked: false)]),
    Deed(
      testDescription: "the trigger put out of work", sql: "alter table ledger.unit disable trigger rows_are_chained",
      found: [AuditFault(.relationUnheld, relation: "ledger.unit")]),
    Deed(
      testDescription: "the joining put out of work", sql: "alter table audit.closing disable trigger user",
      found: [AuditFault(.relationUnheld, relation: "audit.closing")]),
    Deed(
      testDescription: "a link removed in the middle", sql: "delete from audit.link where place = 7",
      found: [AuditFault(.linkRemoved, place: 7, through: 7), aboutUnit(.rowUnlinked, 7, linked: false)]),
    Deed(
      testDescription: "the first link removed", sql: "delete from audit.link where place = 1",
      found: [AuditFault(.linkRemoved, place: 1, through: 1), aboutUnit(.rowUnlinked, 1, linked: false)]),
    Deed(
      testDescription: "links removed with their rows",
      sql:
        "delete from ledger.unit where id in ('\(unit(8))', '\(unit(9))'); delete from audit.link where place in (8, 9)",
      found: [AuditFault(.linkRemoved, place: 8, through: 9)]),
    Deed(
      testDescription: "a link's writer altered", sql: "update audit.link set recorded_by = '乙' where place = 4",
      found: [aboutUnit(.linkAltered, 4)]),
    Deed(
      testDescription: "a link's instant altered",
      sql: "update audit.link set recorded_at = recorded_at - interval '1 day' where place = 4",
      found: [aboutUnit(.linkAltered, 4)]),
    Deed(
      testDescription: "a link's subject taken out", sql: "update audit.link set subject = null where place = 4",
      found: [aboutUnit(.linkAltered, 4)]),
    Deed(
      testDescription: "a row altered, and its digest after it",
      sql: """
        update ledger.unit set recorded_by = '乙' where id = '\(unit(5))';
        update audit.link set digest = sha256('乙') where place = 5
        """, found: [aboutUnit(.linkAltered, 5)]),
    Deed(
      testDescription: "a link's hash altered", sql: "update audit.link set hash = sha256('甲') where place = 4",
      found: [aboutUnit(.linkAltered, 4)]),
    Deed(
      testDescription: "two links exchanged",
      sql:
        "\(moveFarAway)3; update audit.link set place = 3 where place = 12; update audit.link set place = 12 where place = 1000000",
      found: [
        AuditFault(.linkMoved, place: 3, relation: "ledger.unit", row: unit(12)),
        AuditFault(.linkMoved, place: 12, relation: "ledger.unit", row: unit(3)),
      ]),
    Deed(
      testDescription: "two neighbours exchanged",
      sql:
        "\(moveFarAway)3; update audit.link set place = 3 where place = 4; update audit.link set place = 4 where place = 1000000",
      found: [
        AuditFault(.linkMoved, place: 3, relation: "ledger.unit", row: unit(4)),
        AuditFault(.linkMoved, place: 4, relation: "ledger.unit", row: unit(3)),
      ]),
    Deed(
      testDescription: "the last link removed, its row left", sql: "delete from audit.link where place = 21",
      found: [
        AuditFault(.headDiffers, place: 21, through: 20),
        AuditFault(.rowUnlinked, relation: "ledger.site", row: unit(21)),
      ]),
    Deed(
      testDescription: "the last link removed with its row",
      sql: "delete from ledger.site; delete from audit.link where place = 21",
      found: [AuditFault(.headDiffers, place: 21, through: 20)]),
    Deed(
      testDescription: "the last link removed with its row, and the head set back",
      sql: "delete from ledger.site; delete from audit.link where place = 21; \(setHead)", found: []),
    Deed(
      testDescription: "a row altered and the chain made anew from there",
      sql: "update ledger.unit set recorded_by = '乙' where id = '\(unit(5))'; \(makeAnew)", found: []),
  ]

  static let setHead = """
    select lo_put(t.object, 0, (select int8send(l.place) || l.hash from audit.link l order by l.place desc limit 1))
    from audit.tip t
    """

  /// What nobody finds inside: everything is reckoned again as if it had been so from the first.
  static let makeAnew = """
    do $$
    declare
      l audit.link;
      before bytea := decode(repeat('00', 32), 'hex');
    begin
      set local timezone = 'UTC';
      update audit.link k set digest = sha256(convert_to(json_build_array('ledger.unit', f.id, f.recorded_at, f.recorded_by)::text, 'UTF8'))
      from ledger.unit f where f.id::text = k.row;
      for l in select * from audit.link order by place loop
        before := sha256(before || int8send(l.place) || audit.said(l.shape, l.recorded_at, l.subject, l.digest, l.row, l.recorded_by));
        update audit.link set hash = before where place = l.place;
      end loop;
    end
    $$;
    \(setHead)
    """

  @Test func `each deed is found, and nothing else`() async throws {
    try await EphemeralDatabase.use { books in
      try await Self.prepare(books)
      try await books.session(\.owner) { owner in
        for deed in Self.deeds {
          do {
            try await owner.transaction { owner in
              try await owner.run(script: deed.sql)
              let found = try await owner.fetchAll(ChainFaults()).map(\.fault)
              #expect(Set(found) == Set(deed.found), "\(deed.testDescription): \(found)")
              #expect(found.count == deed.found.count, "\(deed.testDescription)")
              throw Undone()
            }
          } catch is Undone {}
        }
      }
    }
  }

  @Test func `what is cut off or made anew as a whole only a head on paper shows`() async throws {
    for deed in Self.deeds.suffix(2) {
      try await EphemeralDatabase.use { books in
        try await Self.prepare(books)
        let pool = Pool(books.owner, size: 1)
        let book = AuditBook(pool)
        let head = try #require(try await book.head())
        let anchor = try #require(AuditAnchor("\(head.place):\(head.groups)"))
        let short = try #require(AuditAnchor("\(head.place):\(head.hash.prefix(16))"))
        #expect(try await book.standing(of: anchor) == .stands)
        #expect(try await book.standing(of: short) == .stands)
        try await books.session(\.owner) { try await $0.run(script: deed.sql) }
        #expect(try await book.check() == [], "\(deed.testDescription)")
        let standing = try await book.standing(of: anchor)
        #expect(standing != .stands, "\(deed.testDescription)")
        if case .absent(let now) = standing { #expect(now?.place == 20) }
        await pool.close()
      }
    }
  }

  @Test func `whoever has no audit in his scope may not verify`() async throws {
    try await EphemeralDatabase.use { books in
      try await Self.prepare(books)
      try await books.session(\.app) { app in
        try await app.run(script: "set mlps.scope = 'region:371500'")
        let found = try await refusal { _ = try await app.fetchAll(ChainFaults()) }
        #expect(found == "42501")
        #expect(try await app.number("select count(*) from audit.link") == 0)
        #expect(try await app.fetchAll(ChainHeadAt(instant: .infinity)).count == 1)
        try await app.run(script: "set mlps.scope = 'audit'")
        #expect(try await app.fetchAll(ChainFaults()).count == 0)
        #expect(try await app.number("select count(*) from audit.link") == 21)
      }
    }
  }
}
