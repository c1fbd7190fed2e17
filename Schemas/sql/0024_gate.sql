-- The gate as a question. One row of evidence for each site says which facts would satisfy each condition on a day, and
-- what stands against it; what the law makes of them is decided by who asks. The same facts hold the permit.

create table ledger.mark_applied (
  like ledger.fact_header including defaults including constraints including comments,
  site uuid not null
);
comment on table ledger.mark_applied is '申请网站标识';
call ledger.hold_fact_table('mark_applied');

alter table ledger.gate_waived
  add column ground ledger.prose,
  add constraint waiver_says_why check (ground is not null);
grant insert (ground) on ledger.gate_waived to mlps_app;

-- The opening review is asked of organs (§6.3 G07); whose site it is, the description says, which a key cannot.
alter table ledger.permit drop constraint permit_of_an_organ_or_institution_has_its_review;

-- The days an assessment was at work: from its registration, if that is known, to its report.
create function ledger.worked(report ledger.assessment_reported) returns daterange
language sql stable as $$
  select coalesce(report.worked, daterange(least(report.acted_on, (
    select min(c.acted_on) from ledger.assessment_contracted_known('infinity') c
    where c.assessment = report.assessment and c.act = 'assessment.registered')), report.acted_on, '[]'))
$$;
comment on function ledger.worked is '测评工作期间:登记之日至报告之日';

-- How grave a finding is on a day, as judged last; null when it is not open.
create function ledger.open_severity(checked uuid, on_day date, instant timestamptz) returns text
language sql stable as $$
  select case
    when exists (select from ledger.finding_dismissed_known(instant) d where d.finding = checked and d.acted_on <= on_day)
      then null
    when (
      select (c.acted_on, c.id) from ledger.finding_closed_known(instant) c
      where c.finding = checked and c.acted_on <= on_day order by c.acted_on desc, c.id desc limit 1
    ) > coalesce((
      select (r.acted_on, r.id) from ledger.finding_reopened_known(instant) r
      where r.finding = checked and r.acted_on <= on_day order by r.acted_on desc, r.id desc limit 1
    ), (date '-infinity', 0::bigint)) then null
    else coalesce((
      select m.severity from ledger.finding_mitigated_known(instant) m
      where m.finding = checked and m.acted_on <= on_day and not exists (
        select from ledger.finding_reopened_known(instant) r
        where r.finding = checked and r.acted_on <= on_day and (r.acted_on, r.id) > (m.acted_on, m.id))
      order by m.acted_on desc, m.id desc limit 1), o.severity)
    end
  from ledger.finding_opened_known(instant) o
  where o.finding = checked and o.acted_on <= on_day
  order by o.acted_on desc, o.id desc limit 1
$$;
comment on function ledger.open_severity is '隐患在某日的等级;已销号、误报或尚未发现为空';

-- The names of a site in use on a day.
create function ledger.names_in_use(checked uuid, on_day date, instant timestamptz) returns setof text
language sql stable as $$
  select n.domain::text from ledger.site_named_known(instant) n
  where n.site = checked and n.acted_on <= on_day and not exists (
    select from ledger.site_unnamed_known(instant) u
    where u.site = n.site and u.domain = n.domain and u.acted_on <= on_day and (u.acted_on, u.id) > (n.acted_on, n.id))
  order by n.role desc, n.domain
$$;

-- 国办函〔2018〕55号: an organ's site bears a name under .gov.cn or .政务, an enterprise's none under .gov.cn. Of a party
-- organ the rule does not speak: any name under .cn or .政务 will do (U-14).
create function ledger.bears_a_lawful_name(checked uuid, on_day date, instant timestamptz) returns boolean
language sql stable as $$
  select coalesce(bool_and(case d.category
      when 'organ' then n ~ '(\.gov\.cn|\.xn--zfr164b|\.xn--zfr164b\.cn)$' or (coalesce(u.affiliation = 'party', false) and n ~ '\.cn$')
      when 'enterprise' then n !~ '\.gov\.cn$'
      else true end), false)
  from ledger.names_in_use(checked, on_day, instant) n
  left join lateral (
    select s.category, s.unit from ledger.site_described_known(instant) s
    where s.site = checked and s.acted_on <= on_day order by s.acted_on desc, s.id desc limit 1) d on true
  left join lateral (
    select x.affiliation from ledger.unit_described_known(instant) x
    where x.unit = d.unit and x.acted_on <= on_day order by x.acted_on desc, x.id desc limit 1) u on true
$$;
comment on function ledger.bears_a_lawful_name is '域名是否符合规定:至少一个域名,且均符合后缀要求';

-- The reasons why a permit does not stand on a day, by the name of the constraint each breaks.
create or replace function ledger.permit_faults(checked bigint, on_day date) returns setof text
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
  -- Under STATUTORY a level-two certificate may follow; that policy must have been set for the permit's day.
  select 'permit_follows_the_policy_in_force' from p
  where policy <> coalesce((
    select upper(s.value #>> '{}') from policy.setting s where s.key = 'gate_policy' and s.since <= p.acted_on
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
  where u.acted_on <= on_day and (u.acted_on, u.id) > (c.acted_on, c.id)
  union all
  select 'permit_is_of_the_highest_level' from p
  join ledger.object_covers_known('infinity') c on c.site = p.site and c.acted_on <= on_day
  where not exists (
      select from ledger.object_uncovers_known('infinity') u
      where u.object = c.object and u.site = c.site and u.acted_on <= on_day and (u.acted_on, u.id) > (c.acted_on, c.id))
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
  -- A filing that ended asks for a new permit; a renewed certificate goes on for the one cited.
  select 'permitted_certificate_is_in_force' from p
  join lateral (
    select f.id, f.acted_on from ledger.filing_certified_known('infinity') f
    where f.object = p.object and f.acted_on <= on_day order by f.acted_on desc, f.id desc limit 1) last on true
  left join ledger.filing_certified c on c.id = p.certificate
  where p.level >= 2 and (exists (
      select from ledger.filing_ended_known('infinity') e
      where e.object = p.object and e.acted_on <= on_day
        and (e.acted_on, e.id) > (coalesce(c.acted_on, last.acted_on), coalesce(c.id, last.id)))
    or on_day > greatest(
      (greatest(last.acted_on, date '2025-01-01') + interval '3 years' - interval '1 day')::date,
      (select max(x.valid_to) from ledger.filing_extended_known('infinity') x
       where x.certificate = last.id and x.acted_on <= on_day)))
  union all
  select 'permitted_site_last_passed_its_prelaunch_test' from p
  where 'fail' = (
    select t.outcome from ledger.prelaunch_tested_known('infinity') t
    where t.site = p.site and t.acted_on <= on_day order by t.acted_on desc, t.id desc limit 1)
  union all
  select fault from p
  join ledger.assessment_reported cited on cited.id = p.report
  join lateral (
    select r.acted_on, r.passing, r.accredited from ledger.assessment_reported_known('infinity') r
    where r.object = p.object and r.acted_on <= on_day order by r.acted_on desc, r.id desc limit 1) last on true
  -- Level four: half a year until letter 1846 said yearly (公网安〔2025〕1846号 Q11).
  join lateral (values
    ('permitted_object_last_passed_its_assessment', last.passing and last.accredited),
    ('permitted_report_has_not_run_out', on_day <= last.acted_on + case
      when p.level = 4 and on_day < date '2025-04-27' then interval '6 months'
      when p.level = 2 then interval '24 months' else interval '12 months' end)) told(fault, holds) on not told.holds
  union all
  select 'permitted_report_is_by_a_tester_in_good_standing' from p
  join ledger.assessment_reported r on r.id = p.report or p.report is not null and r.id = (
    select l.id from ledger.assessment_reported_known('infinity') l
    where l.object = p.object and l.acted_on <= on_day order by l.acted_on desc, l.id desc limit 1)
  join ledger.tester_suspended_known('infinity') s on s.tester = r.tester and s.during && ledger.worked(r)
  union all
  select 'permitted_waiver_has_not_run_out' from p join ledger.gate_waived w on w.id = p.waiver
  where w.until < on_day and p.report is null
  union all
  select 'permit_of_an_organ_has_its_review' from p
  where p.eligibility is null and 'organ' = (
    select d.category from ledger.site_described_known('infinity') d
    where d.site = p.site and d.acted_on <= on_day order by d.acted_on desc, d.id desc limit 1)
  union all
  select 'permitted_site_last_passed_its_review' from p
  where p.eligibility is not null and 'fail' = (
    select d.outcome from ledger.eligibility_decided_known('infinity') d
    where d.site = p.site and d.acted_on <= on_day order by d.acted_on desc, d.id desc limit 1)
  union all
  select 'permitted_icp_record_is_in_force' from p
  join ledger.icp_recorded i on i.id = p.icp
  join ledger.icp_cancelled_known('infinity') c on c.site = p.site
  where c.acted_on <= on_day and (c.acted_on, c.id) > (i.acted_on, i.id)
  union all
  select 'no_high_risk_finding_is_open' from p
  join ledger.finding f on f.site = p.site or f.object = p.object
  where ledger.open_severity(f.id, on_day, 'infinity') in ('major', 'high')
  union all
  select 'permitted_site_has_applied_for_its_mark' from p
  where not p.enterprise and not exists (
      select from ledger.mark_applied_known('infinity') m where m.site = p.site and m.acted_on <= on_day)
    and not exists (select from ledger.mark_granted_known('infinity') m where m.site = p.site and m.acted_on <= on_day)
  union all
  select 'permitted_site_bears_a_lawful_name' from p
  where not p.intranet and not ledger.bears_a_lawful_name(p.site, on_day, 'infinity')
  union all
  select 'permitted_site_tested_its_cryptography' from p
  where p.level >= 3 and not (
    select t.crypto from ledger.prelaunch_tested_known('infinity') t
    where t.site = p.site and t.acted_on <= on_day order by t.acted_on desc, t.id desc limit 1)
  union all
  select 'permitted_site_is_monitored' from p
  where not exists (
    select from ledger.duty_evidenced_known('infinity') e
    where e.site = p.site and e.duty = 'monitoring' and e.proven and e.acted_on <= on_day)
  union all
  -- What STATUTORY lets follow has followed within thirty days of the launch (43号 第十五条).
  select 'permitted_site_filed_within_thirty_days' from p
  where p.certificate is null and p.level >= 2
    and on_day > 30 + (
      select min(w.acted_on) from ledger.went_live_known('infinity') w where w.permit = p.id)
    and not exists (
      select from ledger.filing_certified_known('infinity') c where c.object = p.object and c.acted_on <= on_day)
$$;
comment on function ledger.permit_faults is '许可在某日不成立的各项原因(约束名);成立则无';

-- The permit that a site runs by on a day: that of its last launch or return.
create function ledger.permit_of(checked uuid, on_day date) returns bigint
language sql stable as $$
  select w.permit from (
    select acted_on, id, permit from ledger.went_live_known('infinity')
      where site = checked and permit is not null and acted_on <= on_day
    union all
    select acted_on, id, permit from ledger.site_resumed_known('infinity')
      where site = checked and permit is not null and acted_on <= on_day
  ) w order by w.acted_on desc, w.id desc limit 1
$$;
comment on function ledger.permit_of is '网站在某日据以运行的许可';

-- For each of these sites: the facts that would satisfy each condition on a day, and what stands against it.
create function ledger.gate_evidence(sites uuid[], on_day date, instant timestamptz)
returns table (
  site uuid, number text, origin text, name text, region text, category text, unit uuid, party_organ boolean,
  administrative boolean, intranet boolean,
  description bigint, contactable boolean, object uuid, coverage bigint,
  level smallint, grading bigint, reopened_on date, grading_stage text,
  certificate bigint, valid_to date, certificate_ended_on date, accepted_on date,
  prelaunch bigint, prelaunch_passed boolean, prelaunch_on date, crypto boolean,
  report bigint, reported_on date, conclusion text, passing boolean, accredited boolean, report_runs_out date,
  tester_suspended_from date, waiver bigint, waived_until date,
  open_hazards text[], eligibility bigint, eligible boolean, mark bigint, icp bigint, icp_cancelled_on date,
  names text[], lawful_name boolean, emergency_plan bigint, anti_tamper bigint, anti_attack bigint, monitoring bigint,
  confirmation bigint, live_on date, police_registered_on date, police_shown_on date, permit bigint
) language sql stable as $$
  select s.id, s.number::text, s.origin, d.name::text, d.region, d.category, d.unit, coalesce(u.affiliation = 'party', false),
    coalesce(u.administrative, false), coalesce(d.intranet, false),
    d.id, coalesce(d.has_duty_contact, false), o.object, o.coverage,
    o.level, o.grading, ro.acted_on, gs.stage,
    c.id, case when c.id is not null then
      greatest((greatest(c.acted_on, date '2025-01-01') + interval '3 years' - interval '1 day')::date, x.valid_to) end,
    ce.acted_on, fa.acted_on,
    pt.id, pt.outcome = 'pass', pt.acted_on, coalesce(pt.crypto, false),
    r.id, r.acted_on, r.conclusion, r.passing, r.accredited,
    (r.acted_on + case when o.level = 4 and on_day < date '2025-04-27' then interval '6 months'
      when o.level = 2 then interval '24 months' else interval '12 months' end)::date,
    sus.from_day, w.id, w.until,
    coalesce(h.numbers, '{}'), e.id, e.outcome = 'pass', coalesce(mg.id, ma.id), i.id, ic.acted_on,
    coalesce(n.names, '{}'), ledger.bears_a_lawful_name(s.id, on_day, instant), ep.id, at.id, aa.id, mo.id,
    gc.id, wl.acted_on, pr.acted_on, ps.acted_on, ledger.permit_of(s.id, on_day)
  from ledger.site s
  left join lateral (
    select * from ledger.site_described_known(instant) f where f.site = s.id and f.acted_on <= on_day
    order by f.acted_on desc, f.id desc limit 1) d on true
  left join lateral (
    select * from ledger.unit_described_known(instant) f where f.unit = d.unit and f.acted_on <= on_day
    order by f.acted_on desc, f.id desc limit 1) u on true
  left join lateral (
    select v.object, v.id as coverage, g.level, g.id as grading, g.acted_on as graded_on
    from ledger.object_covers_known(instant) v
    left join lateral (
      select f.level, f.id, f.acted_on from ledger.grading_decided_known(instant) f
      where f.object = v.object and f.acted_on <= on_day order by f.acted_on desc, f.id desc limit 1) g on true
    where v.site = s.id and v.acted_on <= on_day and not exists (
      select from ledger.object_uncovers_known(instant) b
      where b.object = v.object and b.site = v.site and b.acted_on <= on_day
        and (b.acted_on, b.id) > (v.acted_on, v.id))
    order by g.level desc nulls last, v.acted_on, v.id limit 1) o on true
  left join lateral (
    select f.acted_on from ledger.grading_reopened_known(instant) f
    where f.object = o.object and f.acted_on <= on_day and (f.acted_on, f.id) > (o.graded_on, o.grading)
    order by f.acted_on desc, f.id desc limit 1) ro on true
  left join ledger.standing gs on gs.machine = 'grading' and gs.case_id = o.object
  left join lateral (
    select * from ledger.filing_certified_known(instant) f where f.object = o.object and f.acted_on <= on_day
    order by f.acted_on desc, f.id desc limit 1) c on true
  left join lateral (
    select max(f.valid_to) as valid_to from ledger.filing_extended_known(instant) f
    where f.certificate = c.id and f.acted_on <= on_day) x on true
  left join lateral (
    select f.acted_on from ledger.filing_ended_known(instant) f
    where f.object = o.object and f.acted_on <= on_day and (f.acted_on, f.id) > (c.acted_on, c.id)
    order by f.acted_on desc, f.id desc limit 1) ce on true
  left join lateral (
    select f.acted_on from ledger.filing_answered_known(instant) f
    where f.object = o.object and f.outcome = 'accepted' and f.acted_on <= on_day
    order by f.acted_on desc, f.id desc limit 1) fa on true
  left join lateral (
    select * from ledger.prelaunch_tested_known(instant) f where f.site = s.id and f.acted_on <= on_day
    order by f.acted_on desc, f.id desc limit 1) pt on true
  left join lateral (
    select * from ledger.assessment_reported_known(instant) f where f.object = o.object and f.acted_on <= on_day
    order by f.acted_on desc, f.id desc limit 1) r on true
  left join lateral (
    select lower(f.during) as from_day from ledger.tester_suspended_known(instant) f
    join ledger.assessment_reported t on t.id = r.id
    where f.tester = r.tester and f.during && ledger.worked(t) order by 1 limit 1) sus on true
  left join lateral (
    select * from ledger.gate_waived_known(instant) f where f.site = s.id and f.acted_on <= on_day
    order by f.until desc, f.id desc limit 1) w on true
  left join lateral (
    -- What was found lesser is never judged graver again.
    select array_agg(distinct f.number::text) as numbers from ledger.finding f
    join ledger.finding_opened_known(instant) g on g.finding = f.id and g.severity in ('major', 'high')
    where (f.site = s.id or f.object = o.object)
      and ledger.open_severity(f.id, on_day, instant) in ('major', 'high')) h on true
  left join lateral (
    select * from ledger.eligibility_decided_known(instant) f where f.site = s.id and f.acted_on <= on_day
    order by f.acted_on desc, f.id desc limit 1) e on true
  left join lateral (
    select id from ledger.mark_granted_known(instant) f where f.site = s.id and f.acted_on <= on_day
    order by f.id desc limit 1) mg on true
  left join lateral (
    select id from ledger.mark_applied_known(instant) f where f.site = s.id and f.acted_on <= on_day
    order by f.id desc limit 1) ma on true
  left join lateral (
    select id, acted_on from ledger.icp_recorded_known(instant) f where f.site = s.id and f.acted_on <= on_day
    order by f.acted_on desc, f.id desc limit 1) i on true
  left join lateral (
    select acted_on from ledger.icp_cancelled_known(instant) f
    where f.site = s.id and f.acted_on <= on_day and (f.acted_on, f.id) > (i.acted_on, i.id)
    order by f.acted_on desc, f.id desc limit 1) ic on true
  left join lateral (
    select array_agg(x) as names from ledger.names_in_use(s.id, on_day, instant) x) n on true
  left join lateral (
    select id from ledger.duty_evidenced_known(instant) f
    where f.site = s.id and f.duty = 'emergency_plan' and f.proven and f.acted_on <= on_day
    order by f.acted_on desc, f.id desc limit 1) ep on true
  left join lateral (
    select id from ledger.duty_evidenced_known(instant) f
    where f.site = s.id and f.duty = 'anti_tamper' and f.proven and f.acted_on <= on_day
    order by f.acted_on desc, f.id desc limit 1) at on true
  left join lateral (
    select id from ledger.duty_evidenced_known(instant) f
    where f.site = s.id and f.duty = 'anti_attack' and f.proven and f.acted_on <= on_day
    order by f.acted_on desc, f.id desc limit 1) aa on true
  left join lateral (
    select id from ledger.duty_evidenced_known(instant) f
    where f.site = s.id and f.duty = 'monitoring' and f.proven and f.acted_on <= on_day
    order by f.acted_on desc, f.id desc limit 1) mo on true
  left join lateral (
    select id from ledger.golive_confirmed_known(instant) f where f.site = s.id and f.acted_on <= on_day
    order by f.acted_on desc, f.id desc limit 1) gc on true
  left join lateral (
    select acted_on from ledger.went_live_known(instant) f where f.site = s.id and f.acted_on <= on_day
    order by f.acted_on desc, f.id desc limit 1) wl on true
  left join lateral (
    select acted_on from ledger.police_registered_known(instant) f where f.site = s.id and f.acted_on <= on_day
    order by f.acted_on desc, f.id desc limit 1) pr on true
  left join lateral (
    select acted_on from ledger.police_number_shown_known(instant) f where f.site = s.id and f.acted_on <= on_day
    order by f.acted_on desc, f.id desc limit 1) ps on true
  where s.id = any (sites)
$$;
comment on function ledger.gate_evidence is '上线各条件的证据:哪一事实可以满足,什么阻碍';

call ledger.tell_all_facts();
