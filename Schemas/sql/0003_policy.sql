-- Local policy: what the law leaves to the place, each entry with who set it, on what paper, from which day.

create table policy.setting (
  key         ledger.line not null,
  since       date not null,
  value       jsonb not null,
  set_by      ledger.line not null,
  paper       ledger.line not null,
  recorded_at timestamptz not null default now(),
  constraint setting_is_set_once_a_day primary key (key, since, recorded_at)
);

create table policy.calendar_day (
  day          date not null,
  working      boolean not null,
  source       ledger.line not null,
  published_on date not null,
  recorded_at  timestamptz not null default now(),
  recorded_by  ledger.line not null,
  constraint calendar_day_is_stated_once primary key (day)
);
comment on table policy.calendar_day is '节假日及调休安排:由管理员按国务院办公厅通知录入';

create table policy.accepting_organ (
  code    ledger.line not null,
  name    ledger.line not null,
  valid   daterange not null,
  set_by  ledger.line not null,
  paper   ledger.line not null,
  constraint accepting_organ_code_has_six_digits check (code ~ '^\d{6}$'),
  constraint accepting_organ_is_one_a_day exclude using gist (code with =, valid with &&)
);
comment on table policy.accepting_organ is '受理备案的公安机关及其代码';

grant select on all tables in schema policy to mlps_app, mlps_reader;
