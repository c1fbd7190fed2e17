-- One row for each protected object: its grading, filing and assessment as they stood.
-- $1 as of (date) · $2 known at (timestamptz) · $3 reports of level two count from (date)
-- $4, $5, $6 months a report holds for levels three, four, five
create temp table object_state on commit drop as
with graded as (
  select distinct on (object) object, level, acted_on as graded_on, min(acted_on) over (partition by object) as first_graded_on
  from ledger.grading_decided_known($2) where acted_on <= $1
  order by object, acted_on desc, id desc
), filed as (
  select distinct on (object) object, number as filing_number, form as filing_form, acted_on as filed_on,
    min(acted_on) over (partition by object) as first_filed_on,
    greatest(acted_on, date '2025-01-01') + interval '3 years' - interval '1 day' as base_valid_to
  from ledger.filing_certified_known($2) where acted_on <= $1
  order by object, acted_on desc, id desc
), extended as (
  select object, max(valid_to) as valid_to from ledger.filing_extended_known($2) where acted_on <= $1 group by object
), ended as (
  select distinct on (object) object, acted_on as ended_on, outcome as ended_as
  from ledger.filing_ended_known($2) where acted_on <= $1 order by object, acted_on desc, id desc
), accepted as (
  select object, max(acted_on) as accepted_on from ledger.filing_answered_known($2)
  where acted_on <= $1 and outcome = 'accepted' group by object
), report as (
  select r.*, g.level,
    case g.level when 3 then r.acted_on + make_interval(months => $4)
      when 4 then r.acted_on + make_interval(months => $5)
      when 5 then r.acted_on + make_interval(months => $6) end::date as holds_to,
    exists (select from ledger.tester_certified_known($2) c where c.tester = r.tester and c.valid @> r.acted_on)
      and not exists (select from ledger.tester_suspended_known($2) s where s.tester = r.tester and s.during @> r.acted_on)
      as body_valid
  from ledger.assessment_reported_known($2) r left join graded g using (object) where r.acted_on <= $1
), valid_report as (
  select distinct on (object) object, tester, acted_on as reported_on, template, conclusion, major_total, major_fixed,
    holds_to
  from report where body_valid and (holds_to >= $1 or (holds_to is null and acted_on >= $3))
  order by object, acted_on desc, id desc
), last_report as (
  select distinct on (object) object, tester, acted_on as reported_on, template, conclusion, major_total, major_fixed,
    holds_to, min(acted_on) over (partition by object) as first_reported_on
  from report order by object, acted_on desc, id desc
), contracted as (
  select object, max(acted_on) as contracted_on from (
    select object, acted_on from ledger.assessment_contracted_known($2) where acted_on <= $1
    union all select object, acted_on from ledger.assessment_started_known($2) where acted_on <= $1) work
  group by object
), described as (
  select distinct on (object) object, unit, name, runner as runner_name from ledger.object_described_known($2) where acted_on <= $1
  order by object, acted_on desc, id desc
), surveyed as (
  select object, max(acted_on) as surveyed_on from ledger.data_survey_handed_in_known($2)
  where acted_on <= $1 group by object
), planned as (
  -- The plan is of a year: that of the year before is none of this.
  select object, max(acted_on) as plan_on from ledger.protection_plan_handed_in_known($2)
  where acted_on <= $1 and year = extract(year from $1::date) group by object
)
select o.id as object, d.unit, d.name, d.runner_name, g.level, g.graded_on, g.first_graded_on,
  f.filing_number, f.filing_form, f.filed_on, f.first_filed_on, l.first_reported_on,
  f.object is not null and (e.ended_on is null or e.ended_on < f.filed_on)
    and greatest(f.base_valid_to, x.valid_to) >= $1 as certified,
  greatest(f.base_valid_to, x.valid_to)::date as filing_valid_to,
  -- Cancelled by the unit or handed on: the object is no more, or another is in its place.
  coalesce(e.ended_as <> 'revoked_by_police' and (f.filed_on is null or e.ended_on >= f.filed_on), false) as retired,
  s.surveyed_on, p.plan_on,
  a.accepted_on is not null as accepted,
  v.object is not null as tested_valid,
  v.object is null and l.object is not null as test_expired,
  c.contracted_on > coalesce(l.reported_on, '-infinity') as testing,
  coalesce(v.tester, l.tester) as tester, coalesce(v.reported_on, l.reported_on) as reported_on,
  coalesce(v.conclusion, l.conclusion) as conclusion, coalesce(v.holds_to, l.holds_to) as test_valid_to,
  coalesce(v.template, l.template) as template,
  case when v.object is not null then v.major_total else l.major_total end as major_total,
  case when v.object is not null then v.major_fixed else l.major_fixed end as major_fixed
from ledger.object o
left join described d on d.object = o.id
left join graded g on g.object = o.id
left join filed f on f.object = o.id
left join extended x on x.object = o.id
left join ended e on e.object = o.id
left join accepted a on a.object = o.id
left join valid_report v on v.object = o.id
left join last_report l on l.object = o.id
left join contracted c on c.object = o.id
left join surveyed s on s.object = o.id
left join planned p on p.object = o.id
where o.recorded_at <= $2
