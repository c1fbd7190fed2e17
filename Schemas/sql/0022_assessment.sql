-- 等级测评项目与隐患整改:what acts state beyond what a ledger says, and who may not answer whom.

alter table ledger.assessment_contracted
  add column retest     text,
  add column ground     ledger.prose,
  add column address    ledger.line,
  add column lead       ledger.line,
  add column lead_grade text,
  add column lead_phone ledger.line,
  add column members    text[],
  add constraint planned_assessment_is_of_a_known_kind check (retest in ('year', 'change', 'retest')),
  add constraint assessor_grade_is_known check (lead_grade in ('junior', 'middle', 'senior')),
  add constraint registered_project_has_its_tester_and_contract check (
    assessment is null or act <> 'assessment.registered'
    or (tester is not null and contract is not null and planned is not null));
comment on column ledger.assessment_contracted.retest is '测评类型:周期、变更、复测';
comment on column ledger.assessment_contracted.lead is '项目经理';
grant insert (retest, ground, address, lead, lead_grade, lead_phone, members) on ledger.assessment_contracted to mlps_app;

alter table ledger.assessment_started
  add column plan       ledger.line,
  add column authorised ledger.line,
  add constraint fieldwork_of_a_project_follows_a_plan_and_leave check (
    assessment is null or act <> 'assessment.onsite_started' or (plan is not null and authorised is not null));
comment on column ledger.assessment_started.plan is '经单位确认的测评方案';
grant insert (plan, authorised) on ledger.assessment_started to mlps_app;

alter table ledger.assessment_fielded
  add constraint verification_is_waived_by_another_party check (waiver_approved_by <> recorded_by);

-- A tester is accredited on every day it works, by the certificate cited and the one that was renewed meanwhile.
alter table ledger.assessment_reported
  alter column rate type numeric(6, 3),
  alter column score type numeric(6, 3),
  add column worked      daterange,
  add column earlier_accreditation bigint,
  add column earlier_accredited_during daterange,
  add column computed    text,
  add column overridden  ledger.prose,
  add column warnings    text[] not null default '{}',
  add constraint tester_held_the_certificate_before foreign key
    (earlier_accreditation, tester, earlier_accredited_during) references ledger.tester_certified (id, tester, valid),
  add constraint earlier_accreditation_names_its_period
    check ((earlier_accreditation is null) = (earlier_accredited_during is null)),
  add constraint report_figures_are_not_negative
    check (least(rate, score, high, medium, low, major_total, major_fixed) >= 0),
  add constraint report_of_a_project_is_on_the_template_of_its_day check (
    assessment is null or act <> 'assessment.report_issued' or template = case
      when acted_on >= date '2025-03-20' then '2025' when acted_on >= date '2021-07-01' then '2021'
      when acted_on >= date '2019-12-01' then '2019' else '2015' end),
  add constraint report_of_a_project_concludes_as_computed_or_says_why check (
    assessment is null or act <> 'assessment.report_issued'
    or (computed is not null and (computed = conclusion or overridden is not null))),
  add constraint report_of_a_project_cites_its_accreditation check (
    assessment is null or act <> 'assessment.report_issued' or accreditation is not null),
  add constraint worked_days_are_stated check (
    act <> 'assessment.report_issued' or accreditation is null or worked is not null),
  add constraint worked_days_end_with_the_report check (worked is null or upper(worked) = acted_on + 1),
  add constraint worked_days_are_accredited check (
    worked is null or accredited_during is null
    or worked <@ (datemultirange(accredited_during)
      + datemultirange(coalesce(earlier_accredited_during, 'empty'::daterange)))),
  add constraint report_is_cited_with_its_project unique (id, assessment);
comment on column ledger.assessment_reported.worked is '测评机构工作期间:自登记测评项目至报告日';
comment on column ledger.assessment_reported.computed is '按数据复算的结论;与载明结论不一致的须说明理由';
grant insert (worked, earlier_accreditation, earlier_accredited_during, computed, overridden, warnings)
  on ledger.assessment_reported to mlps_app;

alter table ledger.assessment_handed_in
  add column file ledger.line,
  add constraint report_handed_in_is_of_its_project foreign key (report, assessment)
    references ledger.assessment_reported (id, assessment),
  add constraint report_of_a_project_is_handed_in_as_a_file check (assessment is null or file is not null),
  add constraint handing_in_is_cited_with_its_party unique (id, assessment, recorded_by);
grant insert (file) on ledger.assessment_handed_in to mlps_app;

alter table ledger.assessment_checked
  add column submission   bigint,
  add column submitted_by ledger.line,
  add constraint report_checked_is_of_its_project foreign key (report, assessment)
    references ledger.assessment_reported (id, assessment),
  add constraint report_is_checked_as_handed_in foreign key (submission, assessment, submitted_by)
    references ledger.assessment_handed_in (id, assessment, recorded_by),
  add constraint report_check_answers_its_submission check (
    assessment is null or (submission is not null and submitted_by is not null)),
  add constraint who_hands_a_report_in_does_not_check_it check (submitted_by <> recorded_by),
  add constraint returned_report_has_its_faults check (
    assessment is null or (outcome = 'returned') = (cardinality(faults) > 0));
grant insert (submission, submitted_by) on ledger.assessment_checked to mlps_app;

alter table ledger.assessment_ended
  add column ground ledger.prose,
  add constraint assessment_ends_as_its_act_says check ((outcome = 'closed') = (act = 'assessment.closed')),
  add constraint voided_project_says_why check (assessment is null or outcome <> 'void' or ground is not null);
grant insert (ground) on ledger.assessment_ended to mlps_app;

-- Findings: what tables of law call them, and the report they stand in.
alter table ledger.finding_opened
  add column major_hazard   text,
  add column high_risk_case text,
  add column report         bigint constraint finding_stands_in_a_known_report references ledger.assessment_reported (id),
  add constraint major_hazard_has_its_form check (major_hazard ~ '^A-\d{2}$'),
  add constraint high_risk_case_is_a_clause check (high_risk_case ~ '^\d+(\.\d+){3}$'),
  add constraint major_hazard_is_of_major_severity check (major_hazard is null or severity = 'major'),
  add constraint finding_is_cited_with_its_severity unique (id, finding, severity);
comment on column ledger.finding_opened.control_point is '安全类/控制点(GB/T 22239)';
comment on column ledger.finding_opened.major_hazard is '重大风险隐患触发项(2025版报告模板附录G)';
comment on column ledger.finding_opened.high_risk_case is '高风险判例条款(2391号)';
grant insert (major_hazard, high_risk_case, report) on ledger.finding_opened to mlps_app;

-- A re-check names the claim it answers, who claimed and who recorded the claim; the app may leave that out only for what
-- comes from a ledger, the owner for a history that is restored.
alter table ledger.finding_claimed_fixed
  add column fixer text not null generated always as (coalesce(fixed_by::text, '')) stored,
  add constraint claim_is_cited_with_its_party unique (id, finding, recorded_by, fixer);
alter table ledger.finding_rechecked
  add column claim      bigint,
  add column claimed_by ledger.line,
  add column witness    ledger.line,
  add column fixer      text not null generated always as (coalesce(fixed_by::text, '')) stored,
  add constraint recheck_answers_the_claim_it_cites foreign key (claim, finding, claimed_by, fixer)
    references ledger.finding_claimed_fixed (id, finding, recorded_by, fixer),
  add constraint recheck_cites_a_claim_with_its_party check ((claim is null) = (claimed_by is null)),
  add constraint recheck_is_recorded_by_another_party check (claimed_by <> recorded_by),
  add constraint recheck_of_the_app_answers_a_claim check (
    claim is not null or import is not null or corrects is not null or current_user <> 'mlps_app'),
  add constraint second_checker_is_another_person check (witness <> checked_by),
  add constraint second_checker_is_no_fixer check (witness <> fixed_by);
comment on column ledger.finding_rechecked.claim is '所复查的整改报告';
comment on column ledger.finding_rechecked.witness is '第二复查人';
grant insert (claim, claimed_by, witness) on ledger.finding_rechecked to mlps_app;

alter table ledger.finding_extended
  add column asked_by ledger.line,
  add column ground   ledger.prose,
  add constraint who_asks_for_time_does_not_grant_it check (asked_by <> approved_by);
grant insert (asked_by, ground) on ledger.finding_extended to mlps_app;

-- How grave the accepted risk is follows from the finding, not from the acceptance.
alter table ledger.finding_accepted
  add column opened bigint,
  add column ground ledger.prose,
  add constraint risk_is_accepted_as_grave_as_it_was_found foreign key (opened, finding, severity)
    references ledger.finding_opened (id, finding, severity),
  add constraint risk_accepted_by_the_app_cites_its_finding check (
    opened is not null or import is not null or corrects is not null or current_user <> 'mlps_app'),
  add constraint risk_is_accepted_for_a_year_at_most check (
    import is not null or corrects is not null or current_user <> 'mlps_app'
    or until <= acted_on + interval '1 year');
grant insert (opened, ground) on ledger.finding_accepted to mlps_app;

alter table ledger.finding_dismissed add column account ledger.prose;
grant insert (account) on ledger.finding_dismissed to mlps_app;

-- The assessments a tester worked on while it was suspended, as far as they fall into a period: each with the sites of
-- its object and the permits that rest on it, whose gates are to be looked at again.
create function ledger.suspension_window(suspended uuid, within daterange default '(,)')
returns table (assessment uuid, report bigint, report_number text, object uuid, worked daterange, suspension bigint,
  during daterange, ground text, sites uuid[], permits bigint[])
language sql stable as $$
  with report as (
    select r.assessment, r.id as report, r.report_number::text as report_number, r.object,
      coalesce(r.worked, daterange(r.acted_on, r.acted_on, '[]')) as worked
    from ledger.assessment_reported_known('infinity') r where r.tester = suspended and r.acted_on is not null
  ), project as (
    -- Not reported yet: the tester works until the project is void.
    select distinct on (c.assessment) c.assessment, null::bigint as report, null::text as report_number, c.object,
      daterange(c.acted_on, e.acted_on, '[]') as worked
    from ledger.assessment_contracted_known('infinity') c
    left join ledger.assessment_ended_known('infinity') e on e.assessment = c.assessment
    where c.tester = suspended and c.assessment is not null and c.acted_on is not null
      and c.assessment not in (select r.assessment from report r where r.assessment is not null)
    order by c.assessment, c.acted_on, c.id
  )
  select w.assessment, w.report, w.report_number, w.object, w.worked, s.id, s.during, s.ground,
    array(
      select distinct c.site from ledger.object_covers_known('infinity') c
      where c.object = w.object and not exists (
        select from ledger.object_uncovers_known('infinity') u
        where u.object = c.object and u.site = c.site and u.acted_on >= c.acted_on)
      order by c.site),
    array(select p.id from ledger.permit_known('infinity') p where p.report = w.report order by p.id)
  from (select * from report union all select * from project) w
  join ledger.tester_suspended_known('infinity') s on s.tester = suspended and s.during * within && w.worked
  order by w.worked, w.object, s.id
$$;
comment on function ledger.suspension_window is '测评机构暂停期间所做测评:项目或报告、涉及网站、据以取得的上线许可';
