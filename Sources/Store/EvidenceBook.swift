public import PQ
public import Statute

/// The book of evidence (证明材料登记): files by the digest of their bytes, and the facts they prove. Nothing is ever
/// taken out of it.
public struct EvidenceBook: Sendable {
  private let pool: Pool
  private let today: Day

  /// The pool's sessions are the app's; `today` is the day the books are open on.
  public init(_ pool: Pool, today: Day) {
    self.pool = pool
    self.today = today
  }

  /// What was set up: where evidence lies, nil while that is not chosen, and how large a file may be.
  public func settings() async throws -> (store: EvidenceStore?, limit: Int) {
    try await pool.withSession { try await settings(in: $0) }
  }

  /// Chooses where evidence lies, on a paper. Throws `EvidenceRefusal.storeInUse` where there is evidence already.
  public func choose(_ store: EvidenceStore, by party: String, paper: String) async throws {
    if case .folder(let path) = store { try EvidenceFolder(path: path).make() }
    try await pool.transaction { session in
      let chosen = try await settings(in: session).store
      guard chosen != store else { return }
      let (kind, path): (String, String?) =
        switch store {
        case .database: ("database", nil)
        case .folder(let path): ("folder", path)
        }
      do {
        try await session.execute(
          sql: """
            insert into policy.setting (key, since, value, set_by, paper)
            values ('evidence_store', $1, jsonb_strip_nulls(jsonb_build_object('kind', $2::text, 'path', $3::text)), $4, $5)
            """, Parameters(today, kind, path, party, paper))
      } catch let error as ServerError where error.constraint == "evidence_store_is_chosen_before_it_is_used" {
        throw EvidenceRefusal.storeInUse(chosen ?? .database)
      }
    }
  }

  /// Sets how large a file may be from this day on, on a paper.
  public func limit(_ bytes: Int, by party: String, paper: String) async throws {
    guard (1...EvidenceStore.highestLimit).contains(bytes) else { throw EvidenceRefusal.limitOutOfRange(bytes) }
    _ = try await pool.withSession { session in
      try await session.execute(
        sql: """
          insert into policy.setting (key, since, value, set_by, paper)
          values ('evidence_limit_bytes', $1, to_jsonb($2::bigint), $3, $4)
          """, Parameters(today, Int64(bytes), party, paper))
    }
  }

  /// Keeps a file under its own name. Throws `EvidenceRefusal`.
  public func add(path: String, by party: String) async throws -> Evidence {
    let limit = try await settings().limit
    let bytes = try EvidenceFile.read(path, limit: limit)
    return try await add(bytes, name: String(path.split(separator: "/").last ?? ""), by: party)
  }

  /// Keeps the bytes under the name they came with; the same bytes again are the same evidence.
  public func add(_ bytes: [UInt8], name: String, by party: String) async throws -> Evidence {
    guard Self.isName(name) else { throw EvidenceRefusal.nameNotWritable(name) }
    guard !bytes.isEmpty else { throw EvidenceRefusal.empty(name: name) }
    let digest = sha256(bytes)
    let type = EvidenceType.of(bytes)
    return try await pool.transaction { session in
      // Held against a choice of another store until this is written.
      try await session.execute(sql: "select pg_advisory_xact_lock_shared(hashtext('ledger.evidence'))")
      let settings = try await settings(in: session)
      guard bytes.count <= settings.limit else {
        throw EvidenceRefusal.tooLarge(name: name, bytes: bytes.count, limit: settings.limit)
      }
      guard let store = settings.store else { throw EvidenceRefusal.storeNotChosen }
      try await session.execute(sql: "select set_config('mlps.party', $1, true)", Parameters(party))
      try await session.execute(
        sql: "insert into ledger.evidence (sha256, bytes, media_type) values ($1, $2, $3) on conflict do nothing",
        Parameters(digest, Int64(bytes.count), type))
      switch store {
      case .database:
        try await session.execute(
          sql: "insert into ledger.evidence_body (sha256, body) values ($1, $2) on conflict do nothing",
          Parameters(digest, bytes))
      case .folder(let path): try EvidenceFolder(path: path).keep(bytes, as: digest)
      }
      try await session.execute(
        sql: "insert into ledger.evidence_name (sha256, name) values ($1, $2) on conflict do nothing",
        Parameters(digest, name))
      return try await session.fetchOne(EvidenceByDigest(digest: digest)).evidence
    }
  }

  /// What is known of it. Throws `EvidenceRefusal.unknownEvidence`.
  public func known(_ digest: String) async throws -> Evidence {
    guard let line = try await pool.withSession({ try await $0.fetchOptional(EvidenceByDigest(digest: digest)) }) else {
      throw EvidenceRefusal.unknownEvidence(digest)
    }
    return line.evidence
  }

  /// What is known of it, and its bytes, hashed again as they are read. Throws `EvidenceFault` when they are not those
  /// that were handed in.
  public func fetch(_ digest: String) async throws -> (evidence: Evidence, bytes: [UInt8]) {
    try await pool.withSession { session in
      guard let known = try await session.fetchOptional(EvidenceByDigest(digest: digest)) else {
        throw EvidenceRefusal.unknownEvidence(digest)
      }
      let store = try await settings(in: session).store
      return (known.evidence, try await bytes(of: digest, from: store, in: session))
    }
  }

  /// Whether a fact is written and in sight.
  public func knows(_ fact: Int64) async throws -> Bool {
    try await pool.withSession { session in
      !(try await session.fetchCells("select from ledger.fact($1)", Parameters(fact)).rows.isEmpty)
    }
  }

  /// Links evidence to a fact that is written, or about to be in the same transaction.
  public func link(_ fact: Int64, _ digests: [String], by party: String) async throws {
    try await pool.transaction { session in
      try await session.execute(sql: "select set_config('mlps.party', $1, true)", Parameters(party))
      try await Self.link(fact, digests, in: session)
      do {
        try await session.execute(sql: "set constraints ledger.evidence_proves_a_known_fact immediate")
      } catch let error as ServerError where error.constraint == "evidence_proves_a_known_fact" {
        throw EvidenceRefusal.unknownFact(fact)
      }
    }
  }

  /// Links evidence to a fact in the transaction that records it; whether there is such a fact is asked at its end.
  ///
  /// The transaction has named its party. Throws `EvidenceRefusal.unknownEvidence`.
  public static func link(_ fact: Int64, _ digests: [String], in session: Session) async throws {
    for digest in digests {
      guard try await session.fetchOptional(EvidenceByDigest(digest: digest)) != nil else {
        throw EvidenceRefusal.unknownEvidence(digest)
      }
      try await session.execute(
        sql: "insert into ledger.fact_evidence (fact, sha256) values ($1, $2) on conflict do nothing",
        Parameters(fact, digest))
    }
  }

  /// What proves a fact, in the order in which it was linked.
  public func of(_ fact: Int64) async throws -> [Evidence] {
    try await pool.withSession { try await $0.fetchAll(EvidenceOfFact(fact: fact)).map(\.evidence) }
  }

  /// All evidence, the latest first.
  public func all() async throws -> [Evidence] {
    try await pool.withSession { try await $0.fetchAll(AllEvidence()).map(\.evidence) }
  }

  /// Reads everything that was kept once more: how many there are, and what is wrong with which.
  public func verify() async throws -> (count: Int, faults: [EvidenceFault]) {
    let digests = try await all().map(\.sha256).sorted()
    return try await pool.withSession { session in
      let store = try await settings(in: session).store
      var faults: [EvidenceFault] = []
      for digest in digests {
        do { _ = try await bytes(of: digest, from: store, in: session) } catch let fault as EvidenceFault {
          faults.append(fault)
        }
      }
      return (digests.count, faults)
    }
  }

  private func settings(in session: Session) async throws -> (store: EvidenceStore?, limit: Int) {
    try await session.fetchOne(EvidenceSettings(day: today)).settings
  }

  private func bytes(of digest: String, from store: EvidenceStore?, in session: Session) async throws -> [UInt8] {
    if case .folder(let path) = store { return try EvidenceFolder(path: path).read(digest) }
    guard let body = try await session.fetchOptional(EvidenceBody(digest: digest))?.value else {
      throw EvidenceFault.missing(sha256: digest, place: nil)
    }
    let found = sha256(body)
    guard found == digest else { throw EvidenceFault.changed(sha256: digest, place: nil, found: found) }
    return body
  }

  private static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 255 && name.first != " " && name.last != " "
      && !name.unicodeScalars.contains { $0.properties.generalCategory == .control }
  }
}
