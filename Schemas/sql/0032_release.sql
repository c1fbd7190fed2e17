-- 发布: which runs went out as an issue. One whose checks balance and that is no draft is released with its making; a draft
-- is released by a named person, who accepts the exception where its checks do not balance. Released once, never taken back.

alter table press.report_run
  add column failures text[] not null default '{}'
    constraint balanced_report_has_no_failures check (not balanced or cardinality(failures) = 0),
  add constraint report_run_is_told_with_its_balance unique (id, balanced);
comment on column press.report_run.failures is '未通过的勾稽关系,按其编号';
grant insert (failures) on press.report_run to mlps_app;

create table press.report_release (
  run         bigint not null,
  balanced    boolean not null,
  exception   ledger.line,
  recorded_at timestamptz not null default now(),
  recorded_by ledger.line not null default current_setting('mlps.party'),
  constraint report_is_released_once primary key (run),
  constraint release_is_of_a_run_as_it_balanced
    foreign key (run, balanced) references press.report_run (id, balanced),
  constraint unbalanced_report_is_released_as_an_exception check (balanced = (exception is null))
);
comment on table press.report_release is '发布登记:一次出表只发布一次;勾稽不平的,由署名者说明例外后发布';
comment on column press.report_release.exception is '勾稽不平而同意发布的理由;勾稽平的为空';

insert into press.report_release (run, balanced, recorded_at, recorded_by)
select r.id, r.balanced, r.recorded_at, r.recorded_by from press.report_run r where not r.draft;

-- What is no draft is released, in the transaction that makes it.
alter table press.report_run
  add column released bigint generated always as (case when not draft then id end) stored
    constraint report_that_is_no_draft_is_released
    references press.report_release (run) deferrable initially deferred;
comment on column press.report_run.released is '不是草稿的,出表即发布';

grant select on press.report_release to mlps_app, mlps_reader;
grant insert (run, balanced, exception, recorded_by) on press.report_release to mlps_app;
call sight.hold('press.report_release', 'exists (select from press.report_run r where r.id = report_release.run)');
call audit.hold_all();

-- Which issue a book is compared with is told to whoever makes one; its numbers are not.
create function press.issue_of(campaign text, day date, exact boolean)
returns table (id bigint, as_of date, known_at timestamptz) language sql stable
security definer set search_path = pg_catalog, pg_temp as $$
  select r.id, r.as_of, r.known_at from press.report_run r join press.report_release l on l.run = r.id
  where r.campaign = issue_of.campaign and r.region is null
    and case when exact then r.as_of = day else r.as_of < day end
  order by r.as_of desc, l.recorded_at, r.id limit 1
$$;
comment on function press.issue_of is '某日之前(或当日)已发布的一期:截止日、数据提取时间';
revoke execute on function press.issue_of from public;
grant execute on function press.issue_of to mlps_app;
