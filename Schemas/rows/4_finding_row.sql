-- One row for each finding of a site in the register.
-- $1 as of (date) · $2 known at (timestamptz) · $3 start of the campaign (date)
create temp table finding_row on commit drop as
with opened as (
  select distinct on (finding) finding, source, severity, description, acted_on as found_on, due_on, recurrence_of
  from ledger.finding_opened_known($2) where acted_on <= $1 order by finding, acted_on desc, id desc
), dismissed as (
  select distinct finding from ledger.finding_dismissed_known($2) where acted_on <= $1
), planned as (
  select distinct on (finding) finding, measure, responsible_unit, responsible_person
  from ledger.finding_planned_known($2) where acted_on <= $1 order by finding, acted_on desc, id desc
), claimed as (
  select distinct on (finding) finding, acted_on as fixed_on, id, fixed_by, has_evidence
  from ledger.finding_claimed_fixed_known($2) where acted_on <= $1 order by finding, acted_on desc, id desc
), rechecked as (
  select distinct on (finding) finding, acted_on as rechecked_on, id, checked_by, outcome,
    bool_or(outcome = 'pass') over (
      partition by finding order by acted_on desc, id desc rows between unbounded preceding and unbounded following
    ) as ever_passed
  from ledger.finding_rechecked_known($2) where acted_on <= $1 order by finding, acted_on desc, id desc
), closed as (
  select distinct on (finding) finding, acted_on as closed_on, closed_by
  from ledger.finding_closed_known($2) where acted_on <= $1 order by finding, acted_on desc, id desc
), closed_before as (
  select finding, max(acted_on) as closed_on from ledger.finding_closed_known($2) where acted_on <= $3 group by finding
), reopened as (
  select finding, max(acted_on) as reopened_on, max(acted_on) filter (where acted_on <= $3) as reopened_before,
    count(*) as times
  from ledger.finding_reopened_known($2) where acted_on <= $1 group by finding
), extended as (
  select distinct on (finding) finding, due_on from ledger.finding_extended_known($2) where acted_on <= $1
  order by finding, acted_on desc, id desc
), accepted as (
  select distinct finding from ledger.finding_accepted_known($2) where acted_on <= $1 and until >= $1
), stated as (
  select f.id as finding, f.number, f.site, f.object, b.region, b.region_name, b.region_order, b.category,
    b.number as site_number, b.unit, b.unit_name, b.name as site_name, o.source, o.severity, o.description, o.found_on,
    p.measure, p.responsible_unit, p.responsible_person, coalesce(x.due_on, o.due_on) as due_on,
    c.fixed_on, r.checked_by, r.outcome as recheck_outcome, z.closed_on,
    dm.finding is null and (o.found_on > $3 or cb.closed_on is null or ro.reopened_before >= cb.closed_on) as counted,
    o.severity in ('major', 'high') as high_or_major,
    c.finding is not null and c.has_evidence
      and not coalesce(ro.reopened_on >= c.fixed_on, false)
      and not coalesce(r.outcome = 'fail' and (r.rechecked_on, r.id) > (c.fixed_on, c.id), false) as fixed,
    z.finding is not null and coalesce(r.ever_passed, false) and z.closed_by is distinct from c.fixed_by
      and not coalesce(ro.reopened_on >= z.closed_on, false) as closing_holds,
    a.finding is not null as excepted, p.finding is not null as planned,
    ro.times is not null or o.recurrence_of is not null as recurred
  from ledger.finding f
  join opened o on o.finding = f.id
  join site_base b on b.site = f.site
  left join dismissed dm on dm.finding = f.id
  left join planned p on p.finding = f.id
  left join claimed c on c.finding = f.id
  left join rechecked r on r.finding = f.id
  left join closed z on z.finding = f.id
  left join closed_before cb on cb.finding = f.id
  left join reopened ro on ro.finding = f.id
  left join extended x on x.finding = f.id
  left join accepted a on a.finding = f.id
  where f.recorded_at <= $2
)
select s.finding, s.number, s.site, s.object, s.region, s.region_name, s.region_order, s.category, s.site_number,
  s.unit, s.unit_name, s.site_name, s.source, s.severity, s.description, s.found_on, s.measure, s.responsible_unit, s.responsible_person, s.due_on,
  -- Days are those of acts that still stand, so that those listed come to the numbers of the summaries.
  case when s.fixed then s.fixed_on end as fixed_on, s.checked_by, s.recheck_outcome,
  case when s.fixed and s.closing_holds then s.closed_on end as closed_on,
  s.counted, s.high_or_major, s.fixed, s.excepted, s.recurred,
  s.fixed and s.closing_holds as closed, not s.fixed and coalesce(s.due_on < $1, false) as overdue,
  case when not s.fixed and s.due_on < $1 then $1::date - s.due_on end as overdue_days,
  case when s.fixed and s.closing_holds then 'closed' when s.fixed then 'fixed' when s.excepted then 'excepted'
    when s.planned then 'in_progress' else 'open' end as status,
  null::text as remark
from stated s
