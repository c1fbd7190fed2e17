-- 期限。A due is written once, by the rule and the calendar of its day, and never altered; what replaces it is a row more.

create table ledger.due (
  id           bigint not null generated always as identity constraint due_has_one_id primary key,
  limit_code   text not null constraint due_is_of_a_coded_limit check (limit_code ~ '^T(-[A-Z0-9]+)+$'),
  duty         text not null constraint due_is_a_duty_of_the_unit_or_of_the_police check (duty in ('unit', 'police')),
  subject_kind text not null constraint due_subject_kind_is_known
                 check (subject_kind in ('unit', 'site', 'object', 'finding', 'notice', 'assessment')),
  subject      uuid not null,
  case_id      uuid not null,
  fact         bigint,
  starts_on    date not null,
  length       text not null constraint due_length_has_its_form check (
                 length ~ '^((days|working_days|months):[1-9]\d*|written|validity|fixed|calendar_year|half_year)$'),
  raw_due      date not null,
  due          date not null,
  provisional  boolean not null,
  edition      date not null,
  basis        ledger.line not null,
  paper        ledger.line,
  counts_from  date,
  ends         text[] not null,
  lapses       text[] not null,
  root         bigint constraint due_goes_back_to_a_known_one references ledger.due (id),
  replaces     bigint constraint due_replaces_a_known_one references ledger.due (id),
  reason       text constraint due_is_replaced_for_a_known_reason check (reason in ('holiday_table', 'extended', 'corrected')),
  recorded_at  timestamptz not null default now(),
  constraint due_is_replaced_once unique (replaces),
  constraint due_says_why_it_replaces check ((replaces is null) = (reason is null) and (replaces is null) = (root is null)),
  constraint due_is_not_before_its_start check (due >= starts_on),
  constraint due_is_carried_onward_only check (due >= raw_due),
  constraint due_of_the_calendar_has_no_fact check ((fact is null) = (length in ('fixed', 'calendar_year', 'half_year')))
);
comment on table ledger.due is '期限:由哪件事实起算、长度、原届满日、届满日、依据版本与条文;只增不改';
comment on column ledger.due.fact is '起算事实;按日历起算的为空';
comment on column ledger.due.case_id is '办结行为须属于的案件或主体';
comment on column ledger.due.provisional is '所涉年份的节假日安排尚未载入,不得据以认定逾期';
comment on column ledger.due.paper is '另定长度的本地政策文号';
comment on column ledger.due.counts_from is '自该日起的办结行为有效;空表示起算之前已办的也算';
comment on column ledger.due.root is '最初的期限;延期和重算不改变它';

-- A sweep may be run again, and by two at once: the second finds what the first has written.
create unique index due_runs_once_for_an_act on ledger.due (limit_code, subject, fact)
  where fact is not null and reason is distinct from 'holiday_table';
create unique index due_runs_once_a_period on ledger.due (limit_code, subject, starts_on)
  where fact is null and replaces is null;
create index due_of_fact on ledger.due (fact);
create index due_of_subject on ledger.due (subject);
create index due_of_root on ledger.due (root);

create table ledger.due_mark (
  through     bigint not null constraint due_mark_is_set_once primary key,
  recorded_at timestamptz not null default now()
);
comment on table ledger.due_mark is '期限核算到的事实编号:不大于它的都已看过';

-- Every act that can end a clock, once for each thing that it is about.
create function ledger.clock_acts(instant timestamptz, acts text[])
returns table (act text, fact bigint, acted_on date, about uuid)
language sql stable
as $$
  with told as materialized (
    select r.kind, r.fact, r.act, r.acted_on, r.subject_kind, r.subject, r.case_id
    from ledger.records(instant) r where r.act = any (acts) and r.acted_on is not null
  )
  select t.act, t.fact, t.acted_on, t.case_id from told t
  union
  select t.act, t.fact, t.acted_on, t.subject from told t
  union
  -- A notice speaks to its unit, that of its site if it names none.
  select t.act, t.fact, t.acted_on, coalesce(n.unit, d.unit) from told t
  join ledger.notice n on n.id = t.subject
  left join lateral (
    select d.unit from ledger.site_described_known(instant) d where d.site = n.site and d.acted_on <= t.acted_on
    order by d.acted_on desc, d.id desc limit 1) d on n.unit is null
  where t.subject_kind = 'notice' and coalesce(n.unit, d.unit) is not null
  union
  -- An inspection reaches what carries the sites that were looked at.
  select t.act, t.fact, t.acted_on, c.object from told t
  join ledger.inspected_known(instant) i on i.id = t.fact
  cross join lateral unnest(i.sites) looked(site)
  join ledger.object_covers_known(instant) c on c.site = looked.site and c.acted_on <= t.acted_on
  where not exists (
    select from ledger.object_uncovers_known(instant) u
    where u.object = c.object and u.site = c.site and u.acted_on between c.acted_on and t.acted_on)
  union
  -- One that names no site is of the whole unit.
  select t.act, t.fact, t.acted_on, o.object from told t
  join ledger.inspected_known(instant) i on i.id = t.fact and i.sites = '{}'
  join ledger.object_described_known(instant) o on o.unit = i.unit and o.acted_on <= t.acted_on
$$;
comment on function ledger.clock_acts is '能使期限办结的行为,按其所及的主体或案件逐一列出';

-- How every clock stands on a day, as known at an instant: of several that replace each other, the one of that day.
create function ledger.due_standing(on_day date, instant timestamptz)
returns table (
  id bigint, limit_code text, duty text, subject_kind text, subject uuid, case_id uuid, fact bigint, starts_on date,
  length text, raw_due date, due date, first_due date, provisional boolean, edition date, basis text, paper text,
  status text, ended_on date, ended_by text, ended_fact bigint)
language sql stable
as $$
  with standing as materialized (
    select d.*, coalesce(d.root, d.id) as origin, coalesce(r.acted_on, d.starts_on) as acted_on, r.act
    from ledger.due d
    left join (select f.fact, f.acted_on, f.act from ledger.records(instant) f) r on r.fact = d.fact
    where d.recorded_at <= instant and (d.fact is null or r.fact is not null)
  ), running as (
    select distinct on (s.origin) s.* from standing s
    where s.starts_on <= on_day and s.acted_on <= on_day
    order by s.origin, s.acted_on desc, s.id desc
  ), told as materialized (
    select a.* from ledger.clock_acts(instant, (
      select array_agg(distinct e.act) from ledger.due d cross join lateral unnest(d.ends || d.lapses) e(act))) a
    where a.acted_on <= on_day
  ), ended as (
    select distinct on (c.id) c.id, a.act, a.fact, a.acted_on, a.act = any (c.lapses) as lapsed
    from running c join told a on a.about = c.case_id
    where (
        a.act = any (c.ends) and (
          -- What was done before the start is done, unless it was undone since: a filing that was revoked is none.
          c.counts_from is null and not exists (
            select from told l
            where l.about = c.case_id and l.act = any (c.lapses) and l.acted_on <= c.acted_on
              and (l.acted_on, l.fact) > (a.acted_on, a.fact))
          or a.acted_on > c.counts_from
          -- On the day itself the later in the book counts; what a list tells of one day has no order.
          or a.acted_on = c.counts_from and (
            c.fact is null or a.fact > c.fact or a.act <> c.act and a.act like '%.entered\_as\_%'))
        or a.act = any (c.lapses) and (a.acted_on > c.acted_on or a.acted_on = c.acted_on and a.fact > coalesce(c.fact, 0)))
      and not exists (select from ledger.due own where coalesce(own.root, own.id) = c.origin and own.fact = a.fact)
    order by c.id, a.acted_on, a.fact
  )
  select c.id, c.limit_code, c.duty, c.subject_kind, c.subject, c.case_id, c.fact, c.starts_on, c.length, c.raw_due,
    c.due, o.due, c.provisional, c.edition, c.basis::text, c.paper::text,
    case
      when e.lapsed then 'lapsed'
      when e.id is not null and (e.acted_on <= c.due or c.provisional) then 'met'
      when e.id is not null then 'met_late'
      when on_day <= c.due then 'open'
      when c.provisional then 'provisional'
      else 'late'
    end,
    e.acted_on, e.act, e.fact
  from running c
  join ledger.due o on o.id = c.origin
  left join ended e on e.id = c.id
$$;
comment on function ledger.due_standing is '各项期限在某日的情况(某时刻所知):未到期、按期办结、逾期办结、逾期、暂定、不再适用';

-- What a place sets for a limit is one length and nothing else.
alter table policy.setting add constraint local_time_limit_is_one_length check (
  key not like 'time\_limit:%' or value::text ~ '^\{"(days|working_days|months)": [1-9]\d{0,3}\}$');

grant select on ledger.due, ledger.due_mark to mlps_app, mlps_reader;
grant insert (limit_code, duty, subject_kind, subject, case_id, fact, starts_on, length, raw_due, due, provisional,
  edition, basis, paper, counts_from, ends, lapses, root, replaces, reason) on ledger.due to mlps_app;
grant insert (through) on ledger.due_mark to mlps_app;
