internal import PQ
internal import Statute

/// What is selected of each piece of evidence, everywhere alike.
private let columns = """
  e.sha256, e.bytes, e.media_type::text,
  array(
    select n.name::text from ledger.evidence_name n where n.sha256 = e.sha256
    group by n.name order by min(n.recorded_at), n.name),
  coalesce(h.recorded_at, e.recorded_at), coalesce(h.recorded_by, e.recorded_by)::text,
  array(select l.fact from ledger.fact_evidence l where l.sha256 = e.sha256 order by l.fact)
  """

/// Who handed it in first, of those whom one is told of.
private let hands = """
  left join lateral (
    select given.recorded_at, given.recorded_by from (
      select 1 as rank, n.recorded_at, n.recorded_by from ledger.evidence_name n where n.sha256 = e.sha256
      union all select 2, f.recorded_at, f.recorded_by from ledger.fact_evidence f where f.sha256 = e.sha256) given
    order by given.rank, given.recorded_at limit 1) h on true
  """

/// One piece of evidence as it is selected (证明材料一行).
struct EvidenceLine: Row {
  let evidence: Evidence

  init(_ row: inout RowReader) throws(DecodeFailure) {
    let sha256: String = try row.next()
    let bytes: Int = try row.next()
    let type: String = try row.next()
    let names: [String] = try row.next()
    let at: Instant = try row.next()
    let by: String = try row.next()
    evidence = Evidence(
      sha256: sha256, bytes: bytes, mediaType: type, names: names, recordedAt: at, recordedBy: by,
      facts: try row.next())
  }
}

struct EvidenceByDigest: Statement {
  typealias Answer = EvidenceLine
  static let sql = "select \(columns) from ledger.evidence e \(hands) where e.sha256 = $1"
  let digest: String

  func bind(to parameters: inout Parameters) { parameters.append(digest) }
}

struct EvidenceOfFact: Statement {
  typealias Answer = EvidenceLine
  static let sql = """
    select \(columns) from ledger.fact_evidence p join ledger.evidence e on e.sha256 = p.sha256
    \(hands) where p.fact = $1 order by p.recorded_at, e.recorded_at, e.sha256
    """
  let fact: Int64

  func bind(to parameters: inout Parameters) { parameters.append(fact) }
}

struct AllEvidence: Statement {
  typealias Answer = EvidenceLine
  static let sql = "select \(columns) from ledger.evidence e \(hands) order by e.recorded_at desc, e.sha256"
}

struct EvidenceBody: Statement {
  typealias Answer = Single<[UInt8]>
  static let sql = "select body from ledger.evidence_body where sha256 = $1"
  let digest: String

  func bind(to parameters: inout Parameters) { parameters.append(digest) }
}

/// Where evidence lies and how large a file may be, as set for a day.
struct EvidenceSettings: Statement {
  static let sql = """
    select s.value ->> 'kind', s.value ->> 'path', (
      select (l.value #>> '{}')::bigint from policy.setting l
      where l.key = 'evidence_limit_bytes' and l.since <= $1 order by l.since desc, l.recorded_at desc limit 1)
    from (values (true)) one
    left join lateral (
      select value from policy.setting where key = 'evidence_store' order by recorded_at desc limit 1) s on true
    """
  let day: Day

  func bind(to parameters: inout Parameters) { parameters.append(day) }

  struct Answer: Row {
    let settings: (store: EvidenceStore?, limit: Int)

    init(_ row: inout RowReader) throws(DecodeFailure) {
      let kind: String? = try row.next()
      let path: String? = try row.next()
      let limit: Int64? = try row.next()
      let store = kind == "database" ? EvidenceStore.database : path.map(EvidenceStore.folder)
      settings = (store, limit.map(Int.init) ?? EvidenceStore.usualLimit)
    }
  }
}
