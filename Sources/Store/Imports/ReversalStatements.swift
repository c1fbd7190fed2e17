/// The statements of a reversal, over all kinds of facts alike (撤销导入语句).
enum ReversalStatements {
  /// The tables of facts with the columns that a correction takes over; those that hold what an import recorded are asked.
  static let tables = """
    select c.oid::regclass::text, array_agg(quote_ident(a.attname) order by a.attnum) filter (
      where a.attgenerated = '' and a.attname <> all ('{id,recorded_at,recorded_by,corrects,void,reason}'))
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where n.nspname in ('ledger', 'campaign') and c.relkind = 'r' and c.relname not in ('fact_header', 'step_header')
      and exists (select from pg_attribute k where k.attrelid = c.oid and k.attname = 'corrects')
      and exists (select from pg_attribute k where k.attrelid = c.oid and k.attname = 'import')
    group by c.oid order by 1
    """

  /// What an import recorded in one table: the fact, what it corrected, the last of those that corrected it, whether that
  /// was this reversal, whether it is void, whether it is the original as another reversal let it stand again, the day.
  ///
  /// A correction bears the import of its original; by the instant they are told apart.
  static func facts(in relation: String) -> String {
    """
    with recursive chain as (
      select f.id as root, f.corrects, f.acted_on, f.id as head
      from \(relation) f join ledger.import i on i.id = f.import and i.recorded_at = f.recorded_at
      where f.import = $1::text::uuid
      union all
      select n.root, n.corrects, n.acted_on, c.id from chain n join \(relation) c on c.corrects = n.head
    )
    select n.root, n.corrects, n.head, coalesce(strpos(h.reason, '[' || $1::text || ']') > 0, false), h.void,
      n.head <> n.root and h.import = $1::text::uuid and h.reason ~ '\\[[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\]$',
      n.acted_on
    from chain n join \(relation) h on h.id = n.head
    where not exists (select from \(relation) c where c.corrects = n.head) order by n.root
    """
  }

  /// Voids facts; or lets those stand again that the roots corrected, where the heads stand now.
  static func voiding(_ relation: String, _ columns: [String]) -> String {
    let own = columns.map { "f.\($0)" }.joined(separator: ", ")
    return """
      insert into \(relation) (\(columns.joined(separator: ", ")), corrects, void, reason)
      select \(own), f.id, true, $2 from \(relation) f where f.id = any ($1) order by f.id desc returning id
      """
  }

  static func restoring(_ relation: String, _ columns: [String]) -> String {
    let own = columns.map { "o.\($0)" }.joined(separator: ", ")
    return """
      insert into \(relation) (\(columns.joined(separator: ", ")), corrects, void, reason)
      select \(own), pair.head, o.void, $2
      from unnest($1::bigint[], $3::bigint[]) pair(head, root)
      join \(relation) f on f.id = pair.root join \(relation) o on o.id = f.corrects
      order by pair.head desc returning id
      """
  }

  /// The cases that these facts speak of.
  static let cases = """
    select distinct named.id::text from ledger.records('infinity') r
    cross join lateral (values (r.subject), (r.case_id)) named(id)
    where r.fact = any ($1) and named.id is not null order by 1
    """

  /// The later facts that rest on these: the fact, its table, whom it is about, how it rests, and on which.
  static let reliances = """
    with standing as materialized (select * from ledger.records('infinity')),
    ours as materialized (select * from standing where fact = any ($1)),
    later as materialized (
      select s.* from standing s where s.fact > (select min(fact) from ours) and s.fact <> all ($1)),
    citing as (
      select distinct r.relname as kind, a.attname as name
      from pg_constraint k join pg_class r on r.oid = k.conrelid join pg_namespace n on n.oid = r.relnamespace
      cross join lateral unnest(k.conkey, k.confkey) paired(here, there)
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = paired.here
      join pg_attribute t on t.attrelid = k.confrelid and t.attnum = paired.there
      where k.contype = 'f' and n.nspname = 'ledger' and t.attname = 'id' and a.attname <> 'corrects'
        and exists (select from pg_attribute f where f.attrelid = k.confrelid and f.attname = 'corrects')
    ), brought as (
      select distinct o.subject from ours o where o.subject is not null and not exists (
        select from standing s
        where s.subject = o.subject and s.fact < (select min(fact) from ours))
    ), steps as materialized (select machine, case_id, fact from ledger.step),
    found as (
      select l.fact, l.kind, l.subject, 1 as rank, 'cites' as reason, (l.content ->> c.name)::bigint as imported
      from later l join citing c on c.kind = l.kind where (l.content ->> c.name)::bigint = any ($1)
      union all
      select l.fact, l.kind, l.subject, 2, 'follows', o.fact
      from later l join steps n on n.fact = l.fact
      join steps o on o.machine = n.machine and o.case_id = n.case_id and o.fact = any ($1)
      union all
      select l.fact, l.kind, l.subject, 3, 'subject', null from later l
      where exists (
        select from brought b cross join lateral jsonb_each_text(l.content) told(name, value)
        where told.value = b.subject::text)
    )
    select distinct on (fact) fact, kind, ledger.called(subject, 'infinity'), reason, imported
    from found order by fact, rank, imported
    """
}
