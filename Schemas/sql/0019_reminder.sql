-- Reminders and calls. What is told to whom, and what became of it, is written down and never altered.

-- Where a subject belongs on a day: its unit, who answers for it, and the row in which it counts.
create function ledger.whereabouts(of_kind text, of_subject uuid, on_day date) returns table (
  number text, name text, site uuid, unit uuid, unit_name text, contact text, phone text, region text,
  region_name text, row_order integer)
language sql stable
as $$
  with placed as (
    select
      case of_kind when 'site' then of_subject when 'finding' then f.site when 'notice' then n.site end as site,
      case of_kind when 'object' then of_subject when 'assessment' then a.object end as object,
      case of_kind when 'unit' then of_subject when 'notice' then n.unit end as own_unit,
      coalesce(f.number::text, n.number::text) as own_number
    from (values (true)) one
    left join ledger.finding f on of_kind = 'finding' and f.id = of_subject
    left join ledger.notice n on of_kind = 'notice' and n.id = of_subject
    left join ledger.assessment a on of_kind = 'assessment' and a.id = of_subject
  )
  select coalesce(p.own_number, s.number::text), coalesce(o.name, d.name, u.name)::text, p.site,
    coalesce(p.own_unit, d.unit, o.unit), u.name::text,
    -- Who answers for the site comes before who answers for the unit.
    case when d.has_duty_contact then d.contact else u.contact end::text,
    case when d.has_duty_contact then d.phone else u.phone end::text,
    r.code, r.name, r.row_order
  from placed p
  left join ledger.site s on s.id = p.site
  left join lateral (
    select d.name, d.unit, d.region, d.contact, d.phone, d.has_duty_contact
    from ledger.site_described_known('infinity') d where d.site = p.site
    order by d.acted_on <= on_day desc nulls last, d.acted_on desc, d.id desc limit 1) d on true
  left join lateral (
    select o.name, o.unit from ledger.object_described_known('infinity') o where o.object = p.object
    order by o.acted_on <= on_day desc nulls last, o.acted_on desc, o.id desc limit 1) o on true
  left join lateral (
    select u.name, u.region, u.contact, u.phone from ledger.unit_described_known('infinity') u
    where u.unit = coalesce(p.own_unit, d.unit, o.unit)
    order by u.acted_on <= on_day desc nulls last, u.acted_on desc, u.id desc limit 1) u on true
  left join lateral (
    select here.code, case here.kind when 'city' then here.short_name else here.name end as name, here.row_order
    from law.region_code mine
    join law.region_code sibling on sibling.row_code = mine.row_code
    join law.region here on here.code = sibling.code and here.valid @> on_day
    where mine.code = coalesce(d.region, u.region) limit 1) r on true
$$;
comment on function ledger.whereabouts is '某日某主体的单位、联系人、电话与统计归属';

-- Which police desk takes what concerns a region: as set, else its own organ, else the city's.
create function policy.accepting_desk(of_region text, on_day date) returns text
language sql stable
as $$
  select coalesce(
    (select s.value ->> of_region from policy.setting s where s.key = 'accepting_desk' and s.since <= on_day
     order by s.since desc, s.recorded_at desc limit 1),
    (select o.code::text from policy.accepting_organ o where o.code = of_region and o.valid @> on_day),
    (select r.code from law.region r where r.kind = 'city' and r.valid @> on_day order by r.row_order, r.code limit 1))
$$;
comment on function policy.accepting_desk is '某归属地区的受理公安机关代码';
alter table policy.setting add constraint accepting_desks_are_codes_of_organs check (
  key <> 'accepting_desk'
  or coalesce(
    jsonb_typeof(value) = 'object' and not jsonb_path_exists(value, 'strict $.* ? (@.type() != "string")')
    and not jsonb_path_exists(value, 'strict $.* ? (!(@ like_regex "^[0-9]{6}$"))'), false));

-- Where mail goes out. A password is no setting: it is never written here.
alter table policy.setting add constraint mail_server_is_stated_without_a_password check (
  key <> 'smtp'
  or case when jsonb_typeof(value) = 'object' then coalesce(
    value ->> 'url' ~ '^smtps?://[A-Za-z0-9.:[\]-]+/?$' and value ->> 'from' ~ '^[^@[:space:]]+@[^@[:space:]]+$'
    and value - array['url', 'from', 'user', 'starttls', 'ca_file'] = '{}'
    and coalesce(jsonb_typeof(value -> 'starttls'), 'boolean') = 'boolean'
    and coalesce(jsonb_typeof(value -> 'user'), 'string') = 'string'
    and coalesce(jsonb_typeof(value -> 'ca_file'), 'string') = 'string', false) else false end);

create table ledger.reminder_run (
  id          bigint not null generated always as identity constraint reminder_run_has_one_id primary key,
  on_day      date not null,
  recorded_at timestamptz not null default now(),
  recorded_by ledger.line not null default current_setting('mlps.party')
);
comment on table ledger.reminder_run is '提醒核算:每次核算到的日期;漏过的日子下次补上';

create table ledger.reminder (
  id           bigint not null generated always as identity constraint reminder_has_one_id primary key,
  run          bigint not null constraint reminder_is_of_a_known_run references ledger.reminder_run (id),
  item_kind    text not null constraint reminder_is_about_a_known_kind_of_item
                 check (item_kind in ('due', 'waiver', 'acceptance')),
  item         bigint not null,
  limit_code   text,
  due_on       date not null,
  days         integer not null constraint reminder_falls_by_rule check (
                 days in (-90, -30, -7, -1, 0) or days > 0 and days % 7 = 1),
  falls_on     date not null generated always as (due_on + days) stored,
  provisional  boolean not null,
  duty         text not null constraint reminder_is_of_a_duty check (duty in ('unit', 'police')),
  subject_kind text not null,
  subject      uuid not null,
  recipient    text not null constraint reminder_goes_to_a_unit_or_a_police_desk
                 check (recipient ~ '^(unit:[0-9a-f-]{36}|police:[0-9]{6})$'),
  recorded_at  timestamptz not null default now(),
  constraint reminder_is_given_once unique (item_kind, item, due_on, days, recipient),
  constraint reminder_names_the_limit_of_a_due check ((item_kind = 'due') = (limit_code is not null)),
  constraint reminder_goes_to_whose_duty_it_is check (split_part(recipient, ':', 1) = duty),
  constraint nobody_is_late_by_a_provisional_day check (not provisional or days <= 0)
);
comment on table ledger.reminder is '提醒:每项期限每条规则每个收件方一条';
comment on column ledger.reminder.days is '相对届满日的天数:-90、-30、-7、-1、0(当日未逾期)、1(逾期)、其后每7日';
comment on column ledger.reminder.recipient is '收件方:单位(其联系人)或受理公安机关,分开计';
create index reminder_of_recipient on ledger.reminder (recipient, falls_on);

create table ledger.digest (
  id          bigint not null generated always as identity constraint digest_has_one_id primary key,
  run         bigint not null constraint digest_is_of_a_known_run references ledger.reminder_run (id),
  recipient   text not null,
  day         date not null,
  recorded_at timestamptz not null default now(),
  constraint digest_is_made_once_a_day unique (recipient, day)
);
comment on table ledger.digest is '每日汇总:每个收件方每日至多一份';

create table ledger.digest_line (
  reminder bigint not null constraint reminder_is_told_once primary key
             constraint digest_tells_a_known_reminder references ledger.reminder (id),
  digest   bigint not null constraint line_is_of_a_known_digest references ledger.digest (id)
);
create index line_of_digest on ledger.digest_line (digest);

create table ledger.mailbox (
  recipient   text not null constraint mailbox_is_of_a_unit_or_a_police_desk
                check (recipient ~ '^(unit:[0-9a-f-]{36}|police:[0-9]{6})$'),
  address     ledger.line constraint mailbox_has_an_address check (address ~ '^[^@[:space:]<>]+@[^@[:space:]<>]+$'),
  recorded_at timestamptz not null default now(),
  recorded_by ledger.line not null default current_setting('mlps.party'),
  constraint mailbox_is_stated_once_at_a_time primary key (recipient, recorded_at)
);
comment on table ledger.mailbox is '收件邮箱:最近一次登记为准;空表示不再发邮件';

create table ledger.delivery (
  id          bigint not null generated always as identity constraint delivery_has_one_id primary key,
  digest      bigint not null constraint delivery_is_of_a_known_digest references ledger.digest (id),
  channel     text not null constraint delivery_channel_is_known check (channel in ('list', 'smtp')),
  attempt     integer not null constraint delivery_attempts_count_from_one check (attempt >= 1),
  outcome     text not null constraint delivery_outcome_is_known check (outcome in ('delivered', 'deferred', 'refused')),
  detail      text,
  recorded_at timestamptz not null default now(),
  constraint delivery_is_attempted_in_turn unique (digest, channel, attempt)
);
comment on table ledger.delivery is '投递:每次尝试一条;站内清单总能投到';
create unique index digest_is_delivered_once on ledger.delivery (digest, channel) where outcome <> 'deferred';

create table ledger.call_logged (
  id          bigint not null generated always as identity constraint call_has_one_id primary key,
  acted_on    date not null,
  unit        uuid not null constraint call_is_to_a_known_unit references ledger.unit (id),
  site        uuid constraint call_is_about_a_known_site references ledger.site (id),
  spoke_to    ledger.line,
  phone       ledger.line,
  outcome     ledger.line not null,
  replaces    bigint constraint call_replaces_a_known_one references ledger.call_logged (id)
                constraint call_is_replaced_once unique,
  recorded_at timestamptz not null default now(),
  recorded_by ledger.line not null default current_setting('mlps.party'),
  constraint call_is_not_after_the_record check (acted_on <= (recorded_at at time zone 'Asia/Shanghai')::date),
  constraint call_replaces_an_earlier_one check (replaces < id)
);
comment on table ledger.call_logged is '催办电话:何日、何单位或网站、与谁通话、结果;登错的以新的一条代替';
comment on column ledger.call_logged.spoke_to is '通话人;空表示无人接听';
create index call_of_unit on ledger.call_logged (unit, acted_on);

grant select on ledger.reminder_run, ledger.reminder, ledger.digest, ledger.digest_line, ledger.mailbox,
  ledger.delivery, ledger.call_logged to mlps_app, mlps_reader;
grant insert (on_day, recorded_by) on ledger.reminder_run to mlps_app;
grant insert (run, item_kind, item, limit_code, due_on, days, provisional, duty, subject_kind, subject, recipient)
  on ledger.reminder to mlps_app;
grant insert (run, recipient, day) on ledger.digest to mlps_app;
grant insert on ledger.digest_line to mlps_app;
grant insert (recipient, address, recorded_by) on ledger.mailbox to mlps_app;
grant insert (digest, channel, attempt, outcome, detail) on ledger.delivery to mlps_app;
grant insert (acted_on, unit, site, spoke_to, phone, outcome, replaces, recorded_by) on ledger.call_logged to mlps_app;
