internal import Casework
internal import PQ
internal import Registry
internal import Statute

/// A due on its way into the book, with what it replaces there (期限登记项).
struct DueEntry {
  let due: Due
  var replaces: (id: Int64, root: Int64, reason: String)?
  /// The fact that its own corrects: then it stands in the place of that one's due.
  var corrects: FactNumber?

  /// Writes those that are not there yet, and answers them.
  struct EnterDues: Statement {
    static let sql = """
      insert into ledger.due (limit_code, duty, subject_kind, subject, case_id, fact, starts_on, length, raw_due, due,
        provisional, edition, basis, paper, counts_from, ends, lapses, replaces, root, reason)
      select n.limit_code, n.duty, n.subject_kind, n.subject, n.case_id, n.fact, n.starts_on, n.length, n.raw_due, n.due,
        n.provisional, n.edition, n.basis, n.paper, n.counts_from,
        string_to_array(n.ends, ','), string_to_array(n.lapses, ','),
        coalesce(n.replaces, w.id), coalesce(n.root, w.root),
        coalesce(n.reason, case when w.id is not null then 'corrected' end)
      from unnest($1::text[], $2::text[], $3::text[], $4::uuid[], $5::uuid[], $6::bigint[], $7::date[], $8::text[],
          $9::date[], $10::date[], $11::boolean[], $12::date[], $13::text[], $14::text[], $15::date[], $16::text[],
          $17::text[], $18::bigint[], $19::bigint[], $20::text[], $21::bigint[], $22::text[])
        n(limit_code, duty, subject_kind, subject, case_id, fact, starts_on, length, raw_due, due, provisional, edition,
          basis, paper, counts_from, ends, lapses, replaces, root, reason, corrects, family)
      left join lateral (
        select t.id, coalesce(t.root, t.id) as root
        from ledger.due d join ledger.due t on coalesce(t.root, t.id) = coalesce(d.root, d.id)
        where n.replaces is null and d.subject = n.subject and d.limit_code = any (string_to_array(n.family, ','))
          and (d.fact = n.corrects or d.fact = n.fact and d.limit_code <> n.limit_code)
          and not exists (select from ledger.due r where r.replaces = t.id)
        order by t.id desc limit 1) w on true
      on conflict do nothing
      returning limit_code, due, provisional
      """
    let entries: [DueEntry]

    func bind(to parameters: inout Parameters) {
      let dues = entries.map(\.due)
      parameters.append(dues.map(\.limit.rawValue))
      parameters.append(dues.map(\.duty.rawValue))
      parameters.append(dues.map(\.subject.kind.rawValue))
      parameters.append(dues.map(\.subject.id))
      parameters.append(dues.map(\.matter))
      parameters.append(dues.map(\.fact))
      parameters.append(dues.map(\.startsOn))
      parameters.append(dues.map(\.length.rawValue))
      parameters.append(dues.map(\.rawDue))
      parameters.append(dues.map(\.due))
      parameters.append(dues.map(\.isProvisional))
      parameters.append(dues.map(\.edition))
      parameters.append(dues.map(\.basis))
      parameters.append(dues.map(\.paper))
      parameters.append(dues.map(\.countsFrom))
      parameters.append(dues.map { Self.joined($0.ends) })
      parameters.append(dues.map { Self.joined($0.lapses) })
      parameters.append(entries.map(\.replaces?.id))
      parameters.append(entries.map(\.replaces?.root))
      parameters.append(entries.map(\.replaces?.reason))
      parameters.append(entries.map(\.corrects))
      parameters.append(dues.map { $0.limit.family.map(\.rawValue).joined(separator: ",") })
    }

    struct Answer: Row {
      let due: Receipt.Due

      init(_ row: inout RowReader) throws(DecodeFailure) {
        let limit: String = try row.next()
        let due: Day = try row.next()
        self.due = Receipt.Due(limit: limit, due: due, isProvisional: try row.next())
      }
    }

    private static func joined(_ acts: [ClockAct]) -> String { acts.map(\.rawValue).joined(separator: ",") }
  }
}
