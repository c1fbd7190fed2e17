-- Supervision as it is performed act by act: what its tables could not hold, and who may not do what.

-- How a site or a unit is inspected, and whose inspection stands for it.
alter table ledger.inspected
  drop constraint inspection_method_is_known, drop constraint inspection_has_two_officers,
  add column sector ledger.line, add column sector_on date,
  add constraint inspection_method_is_known
    check (method in ('onsite', 'remote', 'patrol', 'content_test', 'reused')),
  add constraint inspection_has_two_officers check (cardinality(officers) >= 2 or method = 'reused'),
  add constraint inspection_officers_are_two_persons
    check (cardinality(officers) < 2 or officers[1] <> officers[2]),
  add constraint reused_result_is_of_the_same_year check (
    notice is null or method <> 'reused' or (sector is not null and sector_on is not null and sector_on <= acted_on
      and date_trunc('year', sector_on) = date_trunc('year', acted_on)));
comment on column ledger.inspected.sector is '采用其检查结果的行业主管部门(第176号令第九条)';
grant insert (sector, sector_on) on ledger.inspected to mlps_app;

alter table ledger.inspection_planned
  drop constraint planned_inspection_method_is_known,
  add constraint planned_inspection_method_is_known check (method in ('onsite', 'remote', 'patrol', 'content_test'));

-- A case may see several papers; an approval names the draft and its drafter, who is somebody else.
alter table ledger.notice_issued
  add column kind text, add column recipient ledger.line, add column due_on date,
  add column draft bigint, add column drafted_by ledger.line,
  add column drafting text not null generated always as ('supervision.notice_drafted') stored,
  add constraint paper_kind_is_known check (kind in (
    'hidden_danger', 'rectification_order', 'supervision', 'mark_supervision', 'interview', 'circular', 'prompt')),
  add constraint paper_ground_is_known check (grounds <@ array[
    'R01', 'R02', 'R03', 'R04', 'R05', 'R06', 'R07', 'R08', 'R09', 'R10', 'R11']),
  add constraint paper_is_due_after_its_day check (due_on > acted_on),
  add constraint notice_draft_can_be_cited unique (id, notice, recorded_by, act),
  add constraint approval_names_the_draft_and_its_drafter foreign key (draft, notice, drafted_by, drafting)
    references ledger.notice_issued (id, notice, recorded_by, act),
  add constraint approval_is_of_a_draft
    check (act <> 'supervision.approved' or import is not null or (draft is not null and drafted_by is not null)),
  add constraint measure_has_a_drafter check (
    act not in ('supervision.superior_informed', 'supervision.summoned') or import is not null
    or drafted_by is not null),
  add constraint drafter_does_not_approve check (recorded_by::text <> drafted_by::text);
comment on column ledger.notice_issued.kind is '本件文书种类;空表示即案件种类';
comment on column ledger.notice_issued.draft is '所批准的拟稿';
comment on column ledger.notice_issued.drafted_by is '拟稿人,不得为批准人';
grant insert (kind, recipient, due_on, draft, drafted_by) on ledger.notice_issued to mlps_app;

alter table ledger.notice_served
  drop constraint notice_served_is_such_an_act,
  add column due_by_rule boolean not null default false,
  add constraint notice_served_is_such_an_act check (act in (
    'supervision.served', 'supervision.acknowledged', 'supervision.reminded', 'supervision.summoned',
    'supervision.entered_as_served')),
  add constraint served_paper_is_due_after_service check (act <> 'supervision.served' or due_on > acted_on);
comment on column ledger.notice_served.due_by_rule is '文书未载明期限,按一般期限计,须核对';
grant insert (due_by_rule) on ledger.notice_served to mlps_app;

alter table ledger.notice_replied add column report ledger.line;
grant insert (report) on ledger.notice_replied to mlps_app;

alter table ledger.notice_rechecked
  alter column outcome drop not null,
  add column result ledger.prose,
  add constraint notice_recheck_has_an_outcome_when_it_ends
    check (act = 'supervision.recheck_begun' or outcome is not null),
  add constraint notice_recheck_officers_are_two_persons
    check (cardinality(officers) < 2 or officers[1] <> officers[2]);
grant insert (result) on ledger.notice_rechecked to mlps_app;

alter table ledger.notice_ended
  drop constraint notice_ended_is_such_an_act, drop constraint notice_end_is_closed_extended_or_escalated,
  add column ground ledger.prose,
  add constraint notice_ended_is_such_an_act check (act in (
    'supervision.found_nothing', 'supervision.extended', 'supervision.deadline_passed', 'supervision.recheck_passed',
    'supervision.released', 'supervision.discharged', 'supervision.answer_rejected')),
  add constraint notice_end_is_closed_extended_escalated_or_returned
    check (outcome in ('closed', 'extended', 'escalated', 'returned')),
  add constraint returned_answer_is_due_again
    check ((outcome = 'returned') = (act = 'supervision.answer_rejected') and (outcome <> 'returned' or due_on > acted_on));
grant insert (ground) on ledger.notice_ended to mlps_app;

alter table ledger.penalised
  add column tier smallint, add column person ledger.line, add column during daterange, add column drafted_by ledger.line,
  add constraint penalty_has_a_drafter check (notice is null or drafted_by is not null),
  add constraint penalty_is_decided_by_another check (recorded_by::text <> drafted_by::text),
  add constraint penalty_follows_the_conduct check (conduct_on <= acted_on),
  add constraint only_a_fine_has_an_amount check (notice is null or (kind = 'fine') = (amount is not null)),
  add constraint penalty_amount_is_positive check (amount > 0),
  add constraint only_a_suspension_has_a_period check (notice is null or (kind = 'suspension') = (during is not null)),
  add constraint suspension_lasts_six_months_at_most check (
    upper(during) <= (lower(during) + interval '6 months')::date + 1);
comment on column ledger.penalised.tier is '罚则档次,自轻而重';
grant insert (tier, person, during, drafted_by) on ledger.penalised to mlps_app;

alter table ledger.duty_evidenced
  drop constraint duty_is_known,
  add constraint duty_is_known check (duty in (
    'responsibility_letter', 'management_rules', 'accountability', 'anti_attack', 'anti_tamper', 'anti_trojan',
    'monitoring', 'emergency_plan', 'emergency_drill', 'inspection_half_yearly', 'publication_review', 'link_approval',
    'domestic_hosting', 'procurement_review', 'mail_system', 'mobile_app', 'duty_watch', 'training'));

call ledger.tell_all_facts();

-- Whom a decision about a subject has to look at; a case of supervision looks at all sites of its unit.
create or replace function ledger.neighbours(of_kind text, of_id uuid) returns table (kind text, id uuid)
language sql stable as $$
  with recursive site_of(site) as (
    select of_id where of_kind = 'site'
    union select f.site from ledger.finding f where of_kind = 'finding' and f.id = of_id
    union select n.site from ledger.notice n where of_kind = 'notice' and n.id = of_id and n.site is not null
  ), object_of(object) as (
    select of_id where of_kind = 'object'
    union select a.object from ledger.assessment a where of_kind = 'assessment' and a.id = of_id
    union select f.object from ledger.finding f where of_kind = 'finding' and f.id = of_id and f.object is not null
    union select c.object from ledger.object_covers_known('infinity') c
      where of_kind in ('site', 'finding') and c.site in (select site from site_of)
  ), covered(site) as (
    select c.site from ledger.object_covers_known('infinity') c
    where of_kind in ('object', 'assessment') and c.object in (select object from object_of)
    union select d.site from ledger.notice n join ledger.site_described_known('infinity') d on d.unit = n.unit
      where of_kind = 'notice' and n.id = of_id
  ), sites(site) as (
    select site from site_of union select site from covered
  ), unit_of(unit) as (
    select of_id where of_kind = 'unit'
    union select n.unit from ledger.notice n where of_kind = 'notice' and n.id = of_id and n.unit is not null
    union select d.unit from ledger.site_described_known('infinity') d where d.site in (select site from sites)
    union select d.unit from ledger.object_described_known('infinity') d where d.object in (select object from object_of)
  )
  select of_kind, of_id
  union select 'site', site from sites
  union select 'object', object from object_of
  union select 'unit', unit from unit_of
  union select 'finding', f.id from ledger.finding f
    where (of_kind in ('site', 'object', 'assessment') or f.id = of_id)
      and (f.site in (select site from sites) or f.object in (select object from object_of))
  union select 'tester', r.tester from ledger.assessment_contracted_known('infinity') r
    where of_kind in ('site', 'object', 'assessment') and r.tester is not null
      and r.object in (select object from object_of)
  union select 'tester', r.tester from ledger.assessment_reported_known('infinity') r
    where of_kind in ('site', 'object', 'assessment') and r.object in (select object from object_of)
  union select 'notice', n.id from ledger.notice n
    where of_kind = 'site' and n.site in (select site from site_of)
$$;
