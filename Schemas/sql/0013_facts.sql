-- All fact tables are held alike: an id, a known subject, one correction at most and of its own kind, lawful steps,
-- insert but never update or delete. A table made like ledger.fact_header is a fact table.

do $$
declare
  fact record;
  writable text;
  undated text[] := '{}';
begin
  for fact in
    select c.oid, n.nspname as schema, c.relname as name,
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'provision') as step,
      (select a.attname from pg_attribute a
        where a.attrelid = c.oid and a.attname in ('unit', 'site', 'object', 'tester', 'finding', 'notice')
          and a.attnum > 0 order by a.attnum limit 1) as subject
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('ledger', 'campaign') and c.relkind = 'r'
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'corrects')
      and c.relname not in ('fact_header', 'step_header')
  loop
    execute format('alter table %I.%I add constraint %I primary key (id)',
      fact.schema, fact.name, fact.name || '_has_one_id');
    execute format('alter table %1$I.%2$I add constraint %3$I foreign key (corrects) references %1$I.%2$I (id)',
      fact.schema, fact.name, fact.name || '_corrects_its_own_kind');
    execute format('create unique index %I on %I.%I (corrects) where corrects is not null',
      fact.name || '_is_corrected_once', fact.schema, fact.name);
    if fact.step then
      execute format('alter table %I.%I add constraint %I foreign key (provision, act) references law.provision (id, act)',
        fact.schema, fact.name, fact.name || '_is_lawful');
    end if;
    if fact.subject is not null and fact.schema = 'ledger' then
      execute format('alter table %I.%I add constraint %I foreign key (%I) references ledger.%I (id)',
        fact.schema, fact.name, fact.name || '_is_of_a_known_' || fact.subject, fact.subject, fact.subject);
      execute format('create index %I on %I.%I (%I)', fact.name || '_of_' || fact.subject, fact.schema, fact.name,
        fact.subject);
    end if;
    -- The rows that stood at an instant: recorded by then, not void, not corrected by then.
    execute format($known$
      create function %1$I.%3$I(instant timestamptz) returns setof %1$I.%2$I language sql stable as
      'select f.* from %1$I.%2$I f where f.recorded_at <= instant and not f.void and not exists (
         select from %1$I.%2$I c where c.corrects = f.id and c.recorded_at <= instant)'$known$,
      fact.schema, fact.name, fact.name || '_known');
    execute format('create index %I on %I.%I (recorded_at) where acted_on is null',
      fact.name || '_undated', fact.schema, fact.name);
    undated := undated || format(
      'select %L::text, id from %I.%I(instant) where acted_on is null', fact.name, fact.schema, fact.name || '_known');
    execute format('grant select on %I.%I to mlps_app, mlps_reader', fact.schema, fact.name);
    select string_agg(quote_ident(a.attname), ', ' order by a.attnum) into writable
      from pg_attribute a
      where a.attrelid = fact.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        and a.attname <> 'recorded_at';
    execute format('grant insert (%s) on %I.%I to mlps_app', writable, fact.schema, fact.name);
  end loop;
  -- The facts that stood at an instant and whose day is unknown: they count in nothing and are listed.
  execute format($undated$
    create function ledger.undated(instant timestamptz) returns table (kind text, fact bigint) language sql stable as
    %L$undated$, array_to_string(undated, ' union all '));
end
$$;

alter table ledger.assessment_handed_in add constraint handed_in_report_is_known
  foreign key (report) references ledger.assessment_reported (id);
alter table ledger.assessment_checked add constraint checked_report_is_known
  foreign key (report) references ledger.assessment_reported (id);

-- Which acts a table of steps holds: a row cites the provision of its own act, and the table holds no others.
do $$
declare
  held record;
begin
  for held in
    select * from (values
      ('eligibility_requested', '{eligibility.applied,eligibility.recheck_called,eligibility.entered_for_recheck}'),
      ('eligibility_decided', '{eligibility.approved,eligibility.refused,eligibility.recheck_passed,eligibility.recheck_failed,eligibility.withdrawn,eligibility.entered_as_approved,eligibility.entered_as_failed}'),
      ('mark_granted', '{eligibility.mark_granted}'),
      ('mark_hung', '{eligibility.mark_hung}'),
      ('mark_removed', '{eligibility.mark_removed}'),
      ('icp_cancelled', '{eligibility.filing_cancelled}'),
      ('telecom_reported', '{filing.reported}'),
      ('grading_proposed', '{grading.begun,grading.proposed,grading.sent_to_experts}'),
      ('grading_reviewed', '{grading.experts_agreed,grading.experts_disagreed}'),
      ('grading_approved', '{grading.department_approved,grading.department_refused}'),
      ('grading_decided', '{grading.self_confirmed,grading.filing_passed,grading.found_unchanged,grading.entered_as_graded}'),
      ('grading_reopened', '{grading.changed,grading.regrade_ordered,grading.superseded}'),
      ('filing_submitted', '{filing.prepared,filing.submitted}'),
      ('filing_answered', '{filing.defects_listed,filing.found_not_competent,filing.accepted,filing.correction_ordered,filing.regrade_ordered,filing.entered_as_accepted}'),
      ('filing_certified', '{filing.certificate_issued,filing.certified_over_objection,filing.renewed,filing.updated,filing.entered_as_certified}'),
      ('filing_extended', '{filing.extended,filing.renewal_applied}'),
      ('filing_changed', '{filing.change_filed,filing.change_accepted,filing.change_returned,filing.update_required}'),
      ('filing_ended', '{filing.cancelled,filing.revoked,filing.transferred}'),
      ('assessment_contracted', '{assessment.planned,assessment.registered}'),
      ('assessment_started', '{assessment.onsite_started,assessment.entered_as_under_test}'),
      ('assessment_reported', '{assessment.report_issued,assessment.entered_as_tested}'),
      ('assessment_handed_in', '{assessment.submitted}'),
      ('assessment_checked', '{assessment.accepted,assessment.returned}'),
      ('assessment_ended', '{assessment.closed,assessment.voided}'),
      ('finding_opened', '{rectification.found,rectification.entered_as_open}'),
      ('finding_planned', '{rectification.planned,rectification.fix_begun}'),
      ('finding_claimed_fixed', '{rectification.fix_claimed,rectification.entered_as_fixed}'),
      ('finding_rechecked', '{rectification.verified,rectification.verification_failed}'),
      ('finding_closed', '{rectification.verified,rectification.entered_as_closed}'),
      ('finding_reopened', '{rectification.recurred,rectification.verification_failed,rectification.acceptance_expired}'),
      ('finding_accepted', '{rectification.risk_accepted}'),
      ('finding_mitigated', '{rectification.mitigated}'),
      ('finding_dismissed', '{rectification.dismissed}'),
      ('inspected', '{supervision.inspected,supervision.found_nothing}'),
      ('notice_issued', '{supervision.notice_drafted,supervision.approved,supervision.oversight_ordered,supervision.posted_publicly,supervision.superior_informed,supervision.reminded,supervision.summoned,supervision.called_in}'),
      ('notice_served', '{supervision.served,supervision.acknowledged,supervision.entered_as_served}'),
      ('notice_replied', '{supervision.report_filed,supervision.answered}'),
      ('notice_rechecked', '{supervision.recheck_begun,supervision.recheck_passed,supervision.recheck_failed}'),
      ('notice_ended', '{supervision.extended,supervision.deadline_passed,supervision.recheck_passed,supervision.released,supervision.discharged,supervision.answer_rejected}'),
      ('penalised', '{supervision.warned,supervision.fined,supervision.shutdown_ordered}'),
      ('went_live', '{operation.permit_used,operation.entered_as_legacy,operation.seen_live}'),
      ('site_suspended', '{operation.offline_begun,operation.ordered_offline,operation.taken_down}'),
      ('site_resumed', '{operation.resumed,operation.permit_used}'),
      ('site_closed', '{operation.retired,operation.merged,operation.abandoned,operation.entered_as_closed,operation.entered_as_merged}'),
      ('site_reopened', '{operation.seen_live}'),
      ('site_planned', '{operation.proposed,operation.build_begun,operation.testing_begun,operation.review_requested,operation.sent_back}')
    ) as t(name, acts)
  loop
    execute format('alter table ledger.%I add constraint %I check (act = any (%L::text[]))',
      held.name, held.name || '_is_such_an_act', held.acts);
  end loop;
end
$$;

-- Regions of facts are known codes.
alter table ledger.unit_described add constraint unit_region_is_known
  foreign key (region) references law.region_code (code);
alter table ledger.site_described add constraint site_region_is_known
  foreign key (region) references law.region_code (code);
alter table ledger.police_counted add constraint police_figure_region_is_known
  foreign key (region) references law.region_code (code);

grant select on ledger.unit, ledger.site, ledger.object, ledger.tester, ledger.finding, ledger.notice, ledger.import,
  press.report_run, press.report_book to mlps_app, mlps_reader;
grant insert (id, recorded_by) on ledger.unit, ledger.object, ledger.tester to mlps_app;
grant insert (id, number, origin, recorded_by) on ledger.site to mlps_app;
grant insert (id, number, site, object, recorded_by) on ledger.finding to mlps_app;
grant insert (id, kind, number, site, unit, recorded_by) on ledger.notice to mlps_app;
grant insert (id, file_name, file_sha256, plan_sha256, rows_read, rows_refused, facts, recorded_by)
  on ledger.import to mlps_app;
grant insert (campaign, as_of, known_at, previous, settings, edition, region, draft, balanced, recorded_by)
  on press.report_run to mlps_app;
grant insert on press.report_book to mlps_app;
grant insert (key, since, value, set_by, paper) on policy.setting to mlps_app;
grant insert (day, working, source, published_on, recorded_by) on policy.calendar_day to mlps_app;
grant insert on policy.accepting_organ to mlps_app;
grant usage, select on sequence ledger.fact_id, ledger.site_number, ledger.finding_number to mlps_app;
