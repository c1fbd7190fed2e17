-- 上线门。What keys cannot say, read once more at the end of the transaction: the facts a permit cites stand, were there
-- on the day, and nothing that came later takes them back.

-- The reasons why a permit does not stand on a day, by the name of the constraint each breaks.
create function ledger.permit_faults(checked bigint, on_day date) returns setof text
language sql stable
as $$
  with p as (
    select * from ledger.permit where id = checked
  ), cited(kind, fact, acted_on, void, corrected) as (
    select 'permit', f.id, f.acted_on, f.void, exists (select from ledger.permit x where x.corrects = f.id) from p f
    union all
    select 'site_described', f.id, f.acted_on, f.void,
      exists (select from ledger.site_described x where x.corrects = f.id)
    from p join ledger.site_described f on f.id = p.description
    union all
    select 'object_covers', f.id, f.acted_on, f.void, exists (select from ledger.object_covers x where x.corrects = f.id)
    from p join ledger.object_covers f on f.id = p.coverage
    union all
    select 'grading_decided', f.id, f.acted_on, f.void,
      exists (select from ledger.grading_decided x where x.corrects = f.id)
    from p join ledger.grading_decided f on f.id = p.grading
    union all
    select 'filing_certified', f.id, f.acted_on, f.void,
      exists (select from ledger.filing_certified x where x.corrects = f.id)
    from p join ledger.filing_certified f on f.id = p.certificate
    union all
    select 'prelaunch_tested', f.id, f.acted_on, f.void,
      exists (select from ledger.prelaunch_tested x where x.corrects = f.id)
    from p join ledger.prelaunch_tested f on f.id = p.prelaunch
    union all
    select 'assessment_reported', f.id, f.acted_on, f.void,
      exists (select from ledger.assessment_reported x where x.corrects = f.id)
    from p join ledger.assessment_reported f on f.id = p.report
    union all
    -- A certificate's own day says nothing: its period does.
    select 'tester_certified', f.id, on_day, f.void,
      exists (select from ledger.tester_certified x where x.corrects = f.id)
    from p join ledger.assessment_reported r on r.id = p.report
    join ledger.tester_certified f on f.id = r.accreditation
    union all
    select 'gate_waived', f.id, f.acted_on, f.void, exists (select from ledger.gate_waived x where x.corrects = f.id)
    from p join ledger.gate_waived f on f.id = p.waiver
    union all
    select 'eligibility_decided', f.id, f.acted_on, f.void,
      exists (select from ledger.eligibility_decided x where x.corrects = f.id)
    from p join ledger.eligibility_decided f on f.id = p.eligibility
    union all
    select 'icp_recorded', f.id, f.acted_on, f.void, exists (select from ledger.icp_recorded x where x.corrects = f.id)
    from p join ledger.icp_recorded f on f.id = p.icp
    union all
    select 'duty_evidenced', f.id, f.acted_on, f.void,
      exists (select from ledger.duty_evidenced x where x.corrects = f.id)
    from p join ledger.duty_evidenced f on f.id in (p.emergency_plan, p.anti_tamper, p.anti_attack)
    union all
    select 'golive_confirmed', f.id, f.acted_on, f.void,
      exists (select from ledger.golive_confirmed x where x.corrects = f.id)
    from p join ledger.golive_confirmed f on f.id = p.confirmation
  )
  select 'permit_is_known' where not exists (select from p)
  union all
  select 'permit_cites_standing_facts' from cited where void or corrected
  union all
  select 'permit_cites_facts_of_its_day' from cited where acted_on is null or acted_on > on_day
  union all
  -- Under STATUTORY a level-two certificate may follow; that policy must have been set for the day.
  select 'permit_follows_the_policy_in_force' from p
  where policy <> coalesce((
    select upper(s.value #>> '{}') from policy.setting s where s.key = 'gate_policy' and s.since <= on_day
    order by s.since desc, s.recorded_at desc limit 1), 'STRICT')
  union all
  select fault from p
  join lateral (
    select d.category, d.intranet, d.has_duty_contact from ledger.site_described_known('infinity') d
    where d.site = p.site and d.acted_on <= on_day order by d.acted_on desc, d.id desc limit 1) now on true
  join lateral (values
    ('permitted_site_stays_reachable', now.has_duty_contact),
    ('permit_states_whose_site_it_is', (now.category = 'enterprise') = p.enterprise),
    ('permit_states_where_the_site_is_reached', now.intranet = p.intranet)) told(fault, holds) on not told.holds
  union all
  select 'permitted_object_still_covers_the_site' from p
  join ledger.object_covers c on c.id = p.coverage
  join ledger.object_uncovers_known('infinity') u on u.object = p.object and u.site = p.site
  where u.acted_on between c.acted_on and on_day
  union all
  select 'permit_is_of_the_highest_level' from p
  join ledger.object_covers_known('infinity') c on c.site = p.site and c.acted_on <= on_day
  where not exists (
      select from ledger.object_uncovers_known('infinity') u
      where u.object = c.object and u.site = c.site and u.acted_on between c.acted_on and on_day)
    and p.level < (
      select g.level from ledger.grading_decided_known('infinity') g
      where g.object = c.object and g.acted_on <= on_day order by g.acted_on desc, g.id desc limit 1)
  union all
  select fault from p
  join lateral (
    select g.id, g.acted_on, g.level from ledger.grading_decided_known('infinity') g
    where g.object = p.object and g.acted_on <= on_day order by g.acted_on desc, g.id desc limit 1) last on true
  join lateral (values
    ('permit_rests_on_the_latest_grading', last.level = p.level),
    ('permitted_grading_is_not_reopened', not exists (
      select from ledger.grading_reopened_known('infinity') r
      where r.object = p.object and r.acted_on <= on_day and (r.acted_on, r.id) > (last.acted_on, last.id)))
    ) told(fault, holds) on not told.holds
  union all
  select 'permitted_certificate_is_in_force' from p join ledger.filing_certified c on c.id = p.certificate
  where exists (
      select from ledger.filing_ended_known('infinity') e
      where e.object = p.object and e.acted_on between c.acted_on and on_day)
    or on_day > greatest(
      (greatest(c.acted_on, date '2025-01-01') + interval '3 years' - interval '1 day')::date,
      (select max(x.valid_to) from ledger.filing_extended_known('infinity') x
       where x.certificate = c.id and x.acted_on <= on_day))
  union all
  select 'permitted_site_last_passed_its_prelaunch_test' from p
  where 'fail' = (
    select t.outcome from ledger.prelaunch_tested_known('infinity') t
    where t.site = p.site and t.acted_on <= on_day order by t.acted_on desc, t.id desc limit 1)
  union all
  select 'permitted_object_last_passed_its_assessment' from p
  where level >= 3 and not coalesce((
    select r.passing from ledger.assessment_reported_known('infinity') r
    where r.object = p.object and r.acted_on <= on_day order by r.acted_on desc, r.id desc limit 1), true)
  union all
  -- Level four: half a year until letter 1846 said yearly (公网安〔2025〕1846号 Q11).
  select 'permitted_report_has_not_run_out' from p join ledger.assessment_reported r on r.id = p.report
  where level >= 3 and on_day > r.acted_on
    + case when level = 4 and on_day < date '2025-04-27' then interval '6 months' else interval '12 months' end
  union all
  select 'permitted_report_is_by_a_tester_in_good_standing' from p
  join ledger.assessment_reported r on r.id = p.report
  join ledger.tester_suspended_known('infinity') s on s.tester = r.tester and s.during @> r.acted_on
  union all
  select 'permitted_waiver_has_not_run_out' from p join ledger.gate_waived w on w.id = p.waiver
  where w.until < on_day and p.report is null
  union all
  select 'permitted_site_last_passed_its_review' from p
  where not p.enterprise and 'fail' = (
    select d.outcome from ledger.eligibility_decided_known('infinity') d
    where d.site = p.site and d.acted_on <= on_day order by d.acted_on desc, d.id desc limit 1)
  union all
  select 'permitted_icp_record_is_in_force' from p
  join ledger.icp_recorded i on i.id = p.icp
  join ledger.icp_cancelled_known('infinity') c on c.site = p.site
  where c.acted_on between i.acted_on and on_day
  union all
  select 'no_high_risk_finding_is_open' from p
  join ledger.finding f on f.site = p.site or f.object = p.object
  join ledger.finding_opened_known('infinity') o on o.finding = f.id
  where o.severity in ('major', 'high')
    and not exists (select from ledger.finding_dismissed_known('infinity') d where d.finding = f.id)
    and coalesce((select max(c.id) from ledger.finding_closed_known('infinity') c where c.finding = f.id), 0)
      <= coalesce((select max(r.id) from ledger.finding_reopened_known('infinity') r where r.finding = f.id), 0)
$$;
comment on function ledger.permit_faults is '许可在某日不成立的各项原因(约束名);成立则无';

create function ledger.hold_the_gate() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  checked bigint;
  broken text;
begin
  if tg_table_name = 'permit' then checked := new.id; else checked := new.permit; end if;
  -- An older view of the books would not see what has taken a cited fact back since.
  if current_setting('transaction_isolation') <> 'read committed' then
    broken := 'gate_is_passed_on_the_latest_facts';
  else
    broken := (select f from ledger.permit_faults(
      checked, coalesce(new.acted_on, (clock_timestamp() at time zone 'Asia/Shanghai')::date)) f limit 1);
  end if;
  if broken is not null then
    raise exception using errcode = 'check_violation', constraint = broken, schema = 'ledger', table = tg_table_name,
      message = format('上线门未开:%s', broken);
  end if;
  return null;
end
$$;
revoke execute on function ledger.hold_the_gate() from public;

create constraint trigger gate_is_open_to_the_permit after insert on ledger.permit
  deferrable initially deferred for each row when (not new.void) execute function ledger.hold_the_gate();
create constraint trigger gate_is_open_to_the_site after insert on ledger.went_live
  deferrable initially deferred for each row when (new.permit is not null and not new.void)
  execute function ledger.hold_the_gate();
create constraint trigger gate_is_open_to_the_return after insert on ledger.site_resumed
  deferrable initially deferred for each row when (new.permit is not null and not new.void)
  execute function ledger.hold_the_gate();
