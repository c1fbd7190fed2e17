-- Grading and filing by acts: what is known of a proposal, an answer and a certificate, and that nobody approves what he
-- himself proposed, accepted or applied for.

-- A key of a fact with its subject and who recorded it, so that a later fact can cite it as another's work.
alter table ledger.grading_proposed add constraint proposal_can_be_cited unique (id, object, recorded_by);
alter table ledger.filing_submitted add constraint submission_can_be_cited unique (id, object, recorded_by);
alter table ledger.filing_answered add constraint answer_can_be_cited unique (id, object, outcome, recorded_by);
alter table ledger.filing_extended add constraint renewal_application_can_be_cited unique (id, object, recorded_by);
alter table ledger.filing_changed add constraint change_can_be_cited unique (id, object, recorded_by);

alter table ledger.grading_proposed
  add column other_edition text, add column other_level smallint, add column report_contents jsonb,
  add constraint proposal_is_compared_with_another_rule check (
    (other_edition is null) = (other_level is null) and other_edition <> edition and other_level between 1 and 5);
comment on column ledger.grading_proposed.other_edition is '对照的另一定级规则(U-01:两种规则的结果都要给出)';
comment on column ledger.grading_proposed.report_contents is '定级报告各项内容';
grant insert (other_edition, other_level, report_contents) on ledger.grading_proposed to mlps_app;

alter table ledger.grading_approved add column approval ledger.line, add column opinion ledger.prose;
comment on column ledger.grading_approved.approval is '核准文件';
grant insert (approval, opinion) on ledger.grading_approved to mlps_app;

alter table ledger.grading_decided
  add column proposal bigint, add column proposed_by ledger.line, add column account ledger.prose,
  add constraint self_confirmed_proposal_is_the_objects foreign key (proposal, object, proposed_by)
    references ledger.grading_proposed (id, object, recorded_by),
  add constraint level_is_not_confirmed_by_who_proposed_it check (
    act <> 'grading.self_confirmed' or void
    or (proposal is not null and proposed_by is not null and proposed_by <> recorded_by));
comment on column ledger.grading_decided.account is '复核等级不变的理由';
grant insert (proposal, proposed_by, account) on ledger.grading_decided to mlps_app;

alter table ledger.grading_reopened add column account ledger.prose;
grant insert (account) on ledger.grading_reopened to mlps_app;

alter table ledger.filing_submitted add column signed_by ledger.line,
  add constraint filing_is_signed_by_another check (void or signed_by <> recorded_by),
  drop constraint filing_submitted_is_such_an_act,
  add constraint filing_submitted_is_such_an_act check (
    act in ('filing.prepared', 'filing.submitted', 'filing.updated'));
comment on column ledger.filing_submitted.signed_by is '签署的单位负责人';
grant insert (signed_by) on ledger.filing_submitted to mlps_app;

alter table ledger.filing_answered
  add column organ ledger.line, add column receipt ledger.line,
  add column submission bigint, add column submitted_by ledger.line,
  add constraint accepting_organ_has_six_digits check (organ ~ '^\d{6}$'),
  add constraint accepted_submission_is_the_objects foreign key (submission, object, submitted_by)
    references ledger.filing_submitted (id, object, recorded_by),
  add constraint filing_is_not_accepted_by_who_submitted_it check (
    void or (submission is null) = (submitted_by is null) and submitted_by is distinct from recorded_by);
comment on column ledger.filing_answered.receipt is '备案材料接收回执编号';
grant insert (organ, receipt, submission, submitted_by) on ledger.filing_answered to mlps_app;

alter table ledger.filing_insisted add column department_informed_on date;
comment on column ledger.filing_insisted.department_informed_on is '通报其上级主管部门之日';
grant insert (department_informed_on) on ledger.filing_insisted to mlps_app;

-- What was entered from a ledger was issued elsewhere; nobody here accepted it.
alter table ledger.filing_certified
  add column acceptance bigint, add column accepted_by ledger.line,
  add column acceptance_outcome text not null generated always as ('accepted') stored,
  add column application bigint, add column applied_by ledger.line,
  add constraint certificate_rests_on_an_acceptance foreign key (acceptance, object, acceptance_outcome, accepted_by)
    references ledger.filing_answered (id, object, outcome, recorded_by),
  add constraint certificate_is_not_issued_by_who_accepted check (
    act not in ('filing.certificate_issued', 'filing.certified_over_objection') or void
    or (acceptance is not null and accepted_by is not null and accepted_by <> recorded_by)),
  add constraint renewal_rests_on_an_application foreign key (application, object, applied_by)
    references ledger.filing_extended (id, object, recorded_by),
  add constraint certificate_is_not_renewed_by_who_applied check (
    act <> 'filing.renewed' or void
    or (application is not null and applied_by is not null and applied_by <> recorded_by)),
  drop constraint filing_certified_is_such_an_act,
  add constraint filing_certified_is_such_an_act check (act in (
    'filing.certificate_issued', 'filing.certified_over_objection', 'filing.renewed', 'filing.updated',
    'filing.change_accepted', 'filing.entered_as_certified'));
grant insert (acceptance, accepted_by, application, applied_by) on ledger.filing_certified to mlps_app;
create index filing_certified_by_number on ledger.filing_certified (number);

alter table ledger.filing_changed
  add column reasons text[], add column application bigint, add column applied_by ledger.line,
  add constraint answered_change_is_the_objects foreign key (application, object, applied_by)
    references ledger.filing_changed (id, object, recorded_by),
  add constraint change_is_not_accepted_by_who_filed_it check (
    act <> 'filing.change_accepted' or void
    or (application is not null and applied_by is not null and applied_by <> recorded_by));
grant insert (reasons, application, applied_by) on ledger.filing_changed to mlps_app;

alter table ledger.filing_ended
  add column successor_number text, add column account ledger.prose,
  add constraint successor_number_has_its_form check (successor_number ~ '^\d{11}-\d{5}$');
comment on column ledger.filing_ended.account is '停用证明或者理由';
grant insert (successor_number, account) on ledger.filing_ended to mlps_app;

-- A number issued here belongs to one object (I-03). A ledger's own doubles are told by its import.
create function ledger.certificate_number_is_of_one_object() returns trigger language plpgsql as $$
begin
  -- Two issues of one number at once wait for each other.
  perform pg_advisory_xact_lock(hashtextextended('ledger.filing_certified ' || new.number, 0));
  if exists (
    select from ledger.filing_certified c
    where c.number = new.number and c.object <> new.object and not c.void and not exists (
      select from ledger.filing_certified x where x.corrects = c.id))
  then
    raise exception using errcode = 'unique_violation', constraint = 'certificate_number_is_of_one_object',
      schema = 'ledger', table = tg_table_name, message = format('备案证明编号已属于另一定级对象:%s', new.number);
  end if;
  return null;
end
$$;
revoke execute on function ledger.certificate_number_is_of_one_object() from public;
create constraint trigger certificate_number_is_of_one_object
  after insert on ledger.filing_certified deferrable initially deferred
  for each row when (not new.void and new.act in ('filing.certificate_issued', 'filing.certified_over_objection'))
  execute function ledger.certificate_number_is_of_one_object();
