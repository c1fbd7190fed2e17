-- Jobs: what is asked for now and done by and by, and the files that come of it. They are no facts: they change, and their
-- files go after a time. A job is its maker's: nobody else finds it, the office itself apart.

create schema office;
comment on schema office is '窗口:排队办理的事(导入、出表)及所出文件';
grant usage on schema office to mlps_app;

create table office.job (
  id       uuid not null constraint job_has_one_id primary key,
  kind     text not null constraint job_is_of_a_known_kind check (kind in ('import', 'report')),
  -- None: the office itself.
  account  uuid,
  party    ledger.line not null default current_setting('mlps.party'),
  question jsonb not null,
  -- The process that does it; while it is at work it holds an advisory lock of this number.
  clerk    integer not null,
  state    text not null default 'queued'
             constraint job_is_in_a_known_state check (state in ('queued', 'running', 'done', 'failed', 'interrupted')),
  done     integer not null default 0,
  total    integer not null default 0,
  word     text not null default '',
  made_at  timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  result   jsonb,
  problem  jsonb,
  constraint progress_is_part_of_the_whole check (done between 0 and total),
  constraint ended_job_has_its_end check ((state in ('queued', 'running')) = (ended_at is null)),
  constraint done_job_has_a_result check ((state = 'done') = (result is not null)),
  constraint failed_job_has_a_problem check ((state = 'failed') = (problem is not null))
);
comment on table office.job is '排队办理的事:何人何时所请,办到哪里,结果或问题';
create index job_by_maker on office.job (account, made_at desc);
create index job_under_way on office.job (clerk) where state in ('queued', 'running');

create table office.job_file (
  job        uuid not null constraint job_file_is_of_a_known_job references office.job (id) on delete cascade,
  name       ledger.line not null
               constraint job_file_name_is_no_path check (name !~ '[/\\]' and name not in ('.', '..')),
  media_type ledger.line not null,
  sha256     text not null generated always as (encode(sha256(body), 'hex')) stored,
  bytes      bigint not null generated always as (octet_length(body)) stored,
  body       bytea not null,
  made_at    timestamptz not null default clock_timestamp(),
  constraint job_file_has_one_name primary key (job, name)
);
comment on table office.job_file is '所出文件,到期清除';
-- Workbooks are compressed already.
alter table office.job_file alter column body set storage external;
create index job_file_by_age on office.job_file (made_at);

insert into audit.exempt (relation, part, reason) values
  ('office.job', '*', '排队办理的事,不是登记;所登记的与所出的另行入链'),
  ('office.job_file', '*', '所出文件的副本,到期清除;其摘要记在出表登记');

create function office.is_the_visitors(account uuid) returns boolean language sql stable parallel safe as $$
  select sight.everything() or coalesce(account::text = nullif(current_setting('mlps.account', true), ''), false)
$$;
comment on function office.is_the_visitors is '是否为来访者本人所请,或来访者为本机关';

alter table office.job enable row level security;
create policy job_is_its_makers on office.job to mlps_app
  using (office.is_the_visitors(account)) with check (office.is_the_visitors(account));
alter table office.job_file enable row level security;
create policy job_file_is_its_makers on office.job_file to mlps_app
  using (exists (select from office.job j where j.id = job_file.job))
  with check (exists (select from office.job j where j.id = job_file.job));

grant select on office.job, office.job_file to mlps_app;
grant insert (id, kind, account, party, question, clerk) on office.job to mlps_app;
grant update (state, done, total, word, ended_at, result, problem) on office.job to mlps_app;
grant insert (job, name, media_type, body) on office.job_file to mlps_app;
grant delete on office.job_file to mlps_app;

-- A book of a place is seen under whatever code the place had.
call sight.hold('press.report_run', $$(select sight.everything())
  or report_run.region is null and (select sight.everywhere())
  or exists (
    select from law.region_code k
    where k.code = report_run.region and k.row_code = any ((select sight.regions())::text[]))$$);
