internal import PQ
internal import Reports

/// The last link made by an instant.
struct ChainHeadAt: Statement {
  static let sql = "select place, encode(hash, 'hex') from audit.head($1)"
  let instant: Instant

  func bind(to parameters: inout Parameters) { parameters.append(instant) }

  struct Answer: Row {
    let head: ChainHead

    init(_ row: inout RowReader) throws(DecodeFailure) {
      let place: Int64 = try row.next()
      head = ChainHead(place: place, hash: try row.next())
    }
  }
}

/// The hash of the link at a place.
struct ChainHashAt: Statement {
  typealias Answer = Single<String>
  static let sql = "select encode(l.hash, 'hex') from audit.link l where l.place = $1"
  let place: Int64

  func bind(to parameters: inout Parameters) { parameters.append(place) }
}

struct ChainFaults: Statement {
  static let sql = "select fault, place, through, relation, of_row from audit.check() order by place, relation, of_row"

  struct Answer: Row {
    let fault: AuditFault

    init(_ row: inout RowReader) throws(DecodeFailure) {
      let word: String = try row.next()
      let place: Int64? = try row.next()
      let through: Int64? = try row.next()
      let relation: String? = try row.next()
      guard let kind = AuditFault.Kind(rawValue: word) else {
        throw .malformed(column: 0, oid: OID.text)
      }
      fault = AuditFault(kind, place: place, through: through, relation: relation, row: try row.next())
    }
  }
}

struct ChainLinks: Statement {
  static let sql = """
    select l.place, s.relation, l.row, l.subject::text, l.recorded_at, l.recorded_by, encode(l.digest, 'hex'),
      encode(l.hash, 'hex')
    from audit.link l join audit.shape s on s.id = l.shape
    where l.place > $1 and ($3::text is null or s.relation = $3) and ($4::text is null or l.subject::text = $4)
      and ($5::text is null or l.recorded_by = $5)
    order by l.place limit $2
    """
  let after: Int64
  let limit: Int
  let filter: AuditFilter

  func bind(to parameters: inout Parameters) {
    parameters.append(after)
    parameters.append(Int64(limit))
    parameters.append(filter.relation)
    parameters.append(filter.subject)
    parameters.append(filter.recordedBy)
  }

  struct Answer: Row {
    let link: AuditLink

    init(_ row: inout RowReader) throws(DecodeFailure) {
      let place: Int64 = try row.next()
      let relation: String = try row.next()
      let name: String = try row.next()
      let subject: String? = try row.next()
      let at: Instant = try row.next()
      let by: String = try row.next()
      let digest: String = try row.next()
      link = AuditLink(
        place: place, relation: relation, row: name, subject: subject, recordedAt: at, recordedBy: by, digest: digest,
        hash: try row.next())
    }
  }
}

/// What the session does not say of itself is taken from the event.
struct NoteEvent: Statement {
  typealias Answer = Never
  static let sql = """
    insert into audit.event (kind, party, account, address, subject_kind, subject, particulars)
    select $1, coalesce($2, nullif(current_setting('mlps.party', true), '')),
      coalesce($3, nullif(current_setting('mlps.account', true), ''))::uuid, $4::text::inet, $5, $6::text::uuid,
      coalesce(jsonb_object_agg(p.name, p.value) filter (where p.name is not null), '{}')
    from (values (true)) one left join unnest($7::text[], $8::text[]) p(name, value) on true
    """
  let event: AuditEvent

  func bind(to parameters: inout Parameters) {
    let told = event.particulars.sorted { $0.key < $1.key }
    parameters.append(event.kind.rawValue)
    parameters.append(event.party)
    parameters.append(event.account)
    parameters.append(event.address)
    parameters.append(event.subjectKind)
    parameters.append(event.subject)
    parameters.append(told.map(\.key))
    parameters.append(told.map(\.value))
  }
}
