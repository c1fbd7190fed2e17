internal import PQ
internal import Statute

/// The statements by which reminders are found, kept and told (提醒语句).
enum ReminderStatements {
  /// What runs or holds until a day: time limits not yet met, waivers not yet made good, risks still accepted.
  struct OpenItems: Statement {
    static let sql = """
      with open as (
        select 'due' as kind, coalesce(d.root, d.id) as item, s.limit_code, s.due as due_on, s.provisional, s.duty,
          s.subject_kind, s.subject
        from ledger.due_standing($1, 'infinity') s join ledger.due d on d.id = s.id where s.ended_on is null
        union all
        select 'waiver', w.id, null, w.until, false, 'unit', 'site', w.site
        from (
          select distinct on (w.site) w.* from ledger.gate_waived_known('infinity') w where w.acted_on <= $1
          order by w.site, w.acted_on desc, w.id desc) w
        where not exists (
          select from ledger.object_covers_known('infinity') c
          join ledger.assessment_reported_known('infinity') r on r.object = c.object and r.passing
          where c.site = w.site and r.acted_on between w.acted_on and $1)
        union all
        select 'acceptance', a.id, null, a.until, false, 'unit', 'finding', a.finding
        from (
          select distinct on (a.finding) a.* from ledger.finding_accepted_known('infinity') a where a.acted_on <= $1
          order by a.finding, a.acted_on desc, a.id desc) a
        where not exists (
            select from ledger.finding_closed_known('infinity') c
            where c.finding = a.finding and c.acted_on between a.acted_on and $1)
          and not exists (
            select from ledger.finding_reopened_known('infinity') r
            where r.finding = a.finding and r.acted_on between a.acted_on and $1)
      )
      select o.kind, o.item, o.limit_code, o.due_on, o.provisional, o.duty, o.subject_kind, o.subject::text,
        exists (
          select from ledger.reminder r where r.item_kind = o.kind and r.item = o.item and r.due_on = o.due_on)
      from open o order by o.due_on, o.kind, o.item
      """
    let day: Day

    func bind(to parameters: inout Parameters) { parameters.append(day) }

    struct Answer {
      let kind: String
      let item: Int64
      let limit: String?
      let dueOn: Day
      let isProvisional: Bool
      let duty: String
      let subjectKind: String
      let subject: String
      /// Somebody was told of it, for this day, already.
      let isKnown: Bool
    }
  }

  struct LastReminderRun: Statement {
    typealias Answer = Single<Day>
    static let sql = "select on_day from ledger.reminder_run order by on_day desc limit 1"
  }

  struct BeginReminderRun: Statement {
    typealias Answer = Single<Int64>
    static let sql = "insert into ledger.reminder_run (on_day) values ($1) returning id"
    let day: Day

    func bind(to parameters: inout Parameters) { parameters.append(day) }
  }

  /// Keeps the reminders of a run, each for whom it concerns; what concerns nobody known is left for a later run.
  struct KeepReminders: Statement {
    typealias Answer = Single<Int64>
    static let sql = """
      insert into ledger.reminder
        (run, item_kind, item, limit_code, due_on, days, provisional, duty, subject_kind, subject, recipient)
      select $1, t.kind, t.item, nullif(t.code, ''), t.due_on, t.days, t.provisional, t.duty, t.subject_kind,
        t.subject::uuid,
        case t.duty when 'unit' then 'unit:' || w.unit else 'police:' || policy.accepting_desk(w.region, $2) end
      from unnest($3::text[], $4::bigint[], $5::text[], $6::date[], $7::integer[], $8::boolean[], $9::text[], $10::text[],
        $11::text[]) t(kind, item, code, due_on, days, provisional, duty, subject_kind, subject)
      cross join lateral ledger.whereabouts(t.subject_kind, t.subject::uuid, $2) w
      where t.duty = 'police' or w.unit is not null
      on conflict do nothing returning id
      """
    let run: Int64
    let day: Day
    let found: [(item: OpenItems.Answer, days: Int)]

    func bind(to parameters: inout Parameters) {
      parameters.append(run)
      parameters.append(day)
      parameters.append(found.map(\.item.kind))
      parameters.append(found.map(\.item.item))
      parameters.append(found.map { $0.item.limit ?? "" })
      parameters.append(found.map(\.item.dueOn))
      parameters.append(found.map { Int32($0.days) })
      parameters.append(found.map(\.item.isProvisional))
      parameters.append(found.map(\.item.duty))
      parameters.append(found.map(\.item.subjectKind))
      parameters.append(found.map(\.item.subject))
    }
  }

  /// One digest for each recipient of what nobody told them yet; who had one that day already waits for the next.
  struct MakeDigests: Statement {
    typealias Answer = Single<Int64>
    static let sql = """
      with made as (
        insert into ledger.digest (run, recipient, day)
        select distinct $1::bigint, r.recipient, $2::date from ledger.reminder r
        where not exists (select from ledger.digest_line l where l.reminder = r.id)
        on conflict do nothing returning id, recipient
      ), told as (
        insert into ledger.digest_line (reminder, digest)
        select r.id, m.id from made m join ledger.reminder r on r.recipient = m.recipient
        where not exists (select from ledger.digest_line l where l.reminder = r.id)
        returning digest
      )
      insert into ledger.delivery (digest, channel, attempt, outcome)
      select m.id, 'list', 1, 'delivered' from made m returning digest
      """
    let run: Int64
    let day: Day

    func bind(to parameters: inout Parameters) {
      parameters.append(run)
      parameters.append(day)
    }
  }

  /// The last reminder of each item: of one digest, of one day's, or of all that is still open on a day.
  struct ReminderLines: Statement {
    static let sql = """
      with last as (
        select distinct on (r.recipient, r.item_kind, r.item) r.*, g.day
        from ledger.reminder r
        left join ledger.digest_line l on l.reminder = r.id
        left join ledger.digest g on g.id = l.digest
        where ($1::text is null or r.recipient = $1) and ($2::date is null or g.day = $2)
          and ($4::bigint is null or g.id = $4)
        order by r.recipient, r.item_kind, r.item, r.falls_on desc, r.id desc
      ), running as materialized (
        select coalesce(d.root, d.id) as item, s.due
        from ledger.due_standing($3, 'infinity') s join ledger.due d on d.id = s.id
        where s.ended_on is null and $2::date is null and $4::bigint is null
      )
      select r.id, r.item_kind, r.limit_code, r.due_on, r.days, r.falls_on, r.provisional, r.recipient, w.number, w.name,
        w.unit_name, w.region_name, r.day
      from last r cross join lateral ledger.whereabouts(r.subject_kind, r.subject, $3) w
      where $2::date is not null or $4::bigint is not null or r.item_kind <> 'due'
        or exists (select from running o where o.item = r.item and o.due = r.due_on)
      order by split_part(r.recipient, ':', 1) desc, w.row_order, r.recipient, r.due_on, r.id
      """
    var recipient: String?
    var told: Day?
    let today: Day
    var digest: Int64?

    func bind(to parameters: inout Parameters) {
      parameters.append(recipient)
      parameters.append(told)
      parameters.append(today)
      parameters.append(digest)
    }

    struct Answer: Row {
      /// Nil for one that a later program wrote.
      let reminder: Reminder?

      init(_ row: inout RowReader) throws(DecodeFailure) {
        let id: Int64 = try row.next()
        let kind: String = try row.next()
        let limit: String? = try row.next()
        let dueOn: Day = try row.next()
        let days: Int = try row.next()
        let fallsOn: Day = try row.next()
        let isProvisional: Bool = try row.next()
        let recipient: String = try row.next()
        let number: String? = try row.next()
        let name: String? = try row.next()
        let unit: String? = try row.next()
        let region: String? = try row.next()
        let toldOn: Day? = try row.next()
        let item: Reminder.Item? =
          switch kind {
          case "due": limit.map(Reminder.Item.due)
          case "waiver": .waiver
          case "acceptance": .acceptance
          default: nil
          }
        guard let item, let recipient = ReminderRecipient(key: recipient) else {
          reminder = nil
          return
        }
        reminder = Reminder(
          id: id, item: item, dueOn: dueOn, days: days, fallsOn: fallsOn, isProvisional: isProvisional,
          recipient: recipient, number: number, name: name, unit: unit, region: region, toldOn: toldOn)
      }
    }
  }

  /// The digests of the last days that wait for their mail, with how often that was tried.
  struct WaitingDigests: Statement {
    static let sql = """
      select g.id, g.recipient, g.day, coalesce(u.name, o.name)::text, u.contact::text, m.address::text,
        coalesce(t.attempts, 0)::integer, t.last
      from ledger.digest g
      join lateral (
        select m.address from ledger.mailbox m where m.recipient = g.recipient order by m.recorded_at desc limit 1) m
        on m.address is not null
      left join lateral (
        select count(*) as attempts, max(t.recorded_at) as last, bool_or(t.outcome <> 'deferred') as settled
        from ledger.delivery t where t.digest = g.id and t.channel = 'smtp') t on true
      left join lateral (
        select u.name, u.contact from ledger.unit_described_known('infinity') u
        where g.recipient = 'unit:' || u.unit order by u.acted_on desc nulls last, u.id desc limit 1) u on true
      left join policy.accepting_organ o on g.recipient = 'police:' || o.code and o.valid @> g.day
      where g.day between $1 - 7 and $1 and not coalesce(t.settled, false) order by g.day, g.id
      """
    let day: Day

    func bind(to parameters: inout Parameters) { parameters.append(day) }

    struct Answer: Row {
      let id: Int64
      let recipient: String
      let day: Day
      let name: String?
      let contact: String?
      let address: String
      let attempts: Int
      let last: Instant?

      init(_ row: inout RowReader) throws(DecodeFailure) {
        id = try row.next()
        recipient = try row.next()
        day = try row.next()
        name = try row.next()
        contact = try row.next()
        address = try row.next()
        attempts = try row.next()
        last = try row.next()
      }
    }
  }

  struct MailSettings: Statement {
    static let sql = """
      select s.value ->> 'url', s.value ->> 'from', s.value ->> 'user', coalesce((s.value ->> 'starttls')::boolean, false),
        s.value ->> 'ca_file'
      from policy.setting s where s.key = 'smtp' and s.since <= $1 order by s.since desc, s.recorded_at desc limit 1
      """
    let day: Day

    func bind(to parameters: inout Parameters) { parameters.append(day) }

    struct Answer: Row {
      let settings: ReminderMailSettings

      init(_ row: inout RowReader) throws(DecodeFailure) {
        let url: String = try row.next()
        let from: String = try row.next()
        let user: String? = try row.next()
        let startsTLS: Bool = try row.next()
        settings = ReminderMailSettings(
          url: url, from: from, user: user, startsTLS: startsTLS, authorities: try row.next())
      }
    }
  }
}

extension ReminderStatements.OpenItems.Answer: Row {
  init(_ row: inout RowReader) throws(DecodeFailure) {
    kind = try row.next()
    item = try row.next()
    limit = try row.next()
    dueOn = try row.next()
    isProvisional = try row.next()
    duty = try row.next()
    subjectKind = try row.next()
    subject = try row.next()
    isKnown = try row.next()
  }
}
