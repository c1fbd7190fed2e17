-- 上报件: a released issue that a lower instance sends up. It is held against our own rows and never added to them.

create table campaign.submitted (
  like ledger.fact_header including defaults including constraints including comments,
  campaign ledger.line not null,
  region   text not null constraint submission_is_of_a_known_region references law.region_code (code),
  issue    date not null,
  digest   text not null constraint submission_digest_is_sha256 check (digest ~ '^[0-9a-f]{64}$'),
  sent     jsonb not null,
  constraint submission_states_its_figures check (sent ? 'figures')
);
comment on table campaign.submitted is '下级上报的一期:只与本级各数核对,不并入';

alter table campaign.submitted add constraint submitted_has_one_id primary key (id);
alter table campaign.submitted add constraint submitted_corrects_its_own_kind
  foreign key (corrects) references campaign.submitted (id);
create unique index submitted_is_corrected_once on campaign.submitted (corrects) where corrects is not null;
create unique index submission_is_taken_in_once on campaign.submitted (campaign, region, issue, digest)
  where corrects is null;
create index submitted_undated on campaign.submitted (recorded_at) where acted_on is null;
create function campaign.submitted_known(instant timestamptz) returns setof campaign.submitted language sql stable as
'select f.* from campaign.submitted f where f.recorded_at <= instant and not f.void and not exists (
   select from campaign.submitted c where c.corrects = f.id and c.recorded_at <= instant)';
grant select on campaign.submitted to mlps_app, mlps_reader;
grant insert (acted_on, recorded_by, document, corrects, void, reason, campaign, region, issue, digest, sent)
  on campaign.submitted to mlps_app;

call sight.hold('campaign.submitted',
  $$(select sight.everything()) or submitted.region in (
    select k.code from law.region_code k where k.row_code = any ((select sight.regions())::text[]))$$);
call ledger.tell_all_facts();
