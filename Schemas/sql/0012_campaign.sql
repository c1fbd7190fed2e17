-- 专项行动:填报单位名单、填报、零报告;出表登记。

create table campaign.listed_unit (
  like ledger.fact_header including defaults including constraints including comments,
  campaign ledger.line not null,
  unit     uuid not null constraint listed_unit_is_known references ledger.unit (id),
  joined   boolean not null default true
);
comment on table campaign.listed_unit is '应报单位名单:进入或退出,注明理由';

create table campaign.zero_reported (
  like ledger.fact_header including defaults including constraints including comments,
  campaign ledger.line not null,
  unit     uuid not null constraint zero_report_is_by_a_known_unit references ledger.unit (id)
);
comment on table campaign.zero_reported is '零报告';

create table campaign.return_received (
  like ledger.fact_header including defaults including constraints including comments,
  campaign ledger.line not null,
  unit     uuid not null constraint return_is_by_a_known_unit references ledger.unit (id),
  issue    date not null,
  outcome  text not null,
  constraint return_is_accepted_or_sent_back check (outcome in ('accepted', 'sent_back'))
);
comment on table campaign.return_received is '收到填报:接收或退回重填';

create table press.report_run (
  id          bigint not null generated always as identity constraint report_run_has_one_id primary key,
  campaign    ledger.line not null,
  as_of       date not null,
  known_at    timestamptz not null,
  previous    bigint constraint report_run_compares_with_a_known_run references press.report_run (id),
  settings    jsonb not null,
  edition     date not null,
  region      text,
  draft       boolean not null,
  balanced    boolean not null,
  recorded_at timestamptz not null default now(),
  recorded_by ledger.line not null default current_setting('mlps.party'),
  constraint unbalanced_report_is_a_draft check (balanced or draft),
  constraint report_is_frozen_before_it_is_recorded check (known_at <= recorded_at + interval '1 minute')
);
comment on table press.report_run is '出表登记:截止日、数据提取时间、口径、条文版本';

create table press.report_book (
  run    bigint not null constraint report_book_is_of_a_known_run references press.report_run (id),
  book   text not null,
  file_name ledger.line not null,
  sha256 text not null constraint report_book_digest_is_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes  bigint not null,
  constraint report_book_is_recorded_once primary key (run, book)
);
comment on table press.report_book is '每册的字节摘要,供日后核验';

-- An instant of which nothing more can be recorded: every transaction that began before it has ended. Who had its
-- instant already when the clock was read is given a moment to be seen.
create function press.frozen_instant() returns timestamptz
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
declare
  frozen timestamptz := clock_timestamp();
  begun timestamptz;
begin
  if not pg_has_role('pg_read_all_stats', 'usage') then
    raise exception using errcode = 'insufficient_privilege',
      message = 'the owner of the database cannot see when others began; grant it pg_read_all_stats';
  end if;
  perform pg_sleep(0.02);
  perform pg_stat_clear_snapshot();
  select min(xact_start) - interval '1 microsecond' into begun from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend';
  return least(frozen, begun);
end
$$;
comment on function press.frozen_instant is '冻结时刻:此前开始的办理均已结束';
