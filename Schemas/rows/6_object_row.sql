-- The wide row of each protected object that carries a site in scope or stands in the register; a site in scope without
-- one counts as ungraded.
-- $1 as of (date) · $2 known at (timestamptz) · $3 start of the campaign (date) · $4 least level to be tested (integer)
create temp table object_row on commit drop as
with coverage as (
  select distinct c.object, c.site from ledger.object_covers_known($2) c
  where c.acted_on <= $1 and not exists (
    select from ledger.object_uncovers_known($2) u
    where u.object = c.object and u.site = c.site and u.acted_on <= $1 and u.acted_on >= c.acted_on)
), carrying as (
  select c.object, count(*) as sites from coverage c join site_row s on s.site = c.site and s.in_mlps_scope
  group by c.object
), rectified as (
  select object, max(acted_on) as rectified_on from ledger.construction_rectified_known($2)
  where acted_on <= $1 group by object
), self_checked as (
  select object, max(acted_on) as checked_on from ledger.self_checked_known($2) where acted_on <= $1 group by object
), endangered as (
  select c.object from coverage c join finding_row f on f.site = c.site
  where f.counted and f.high_or_major and not f.closed
  union
  select f.object from finding_row f where f.object is not null and f.counted and f.high_or_major and not f.closed
)
select o.object, o.unit, coalesce(u.region, seat.code) as region, coalesce(u.category, 'organ') as category,
  case g.kind when 'city' then g.short_name else g.name end as region_name, g.row_order as region_order, u.name as unit_name, u.uscc, o.name,
  coalesce(c.sites, 0)::integer as site_count, coalesce(o.level, 0)::integer as level, o.graded_on,
  case when o.certified then o.filing_number end as filing_number, case when o.certified then o.filed_on end as filed_on,
  case when o.certified then o.filing_form end as filing_form,
  case when o.certified then o.filing_valid_to end as filing_valid_to,
  t.name as tester_name, o.reported_on, o.template, o.conclusion, o.test_valid_to, o.major_total, o.major_fixed,
  o.surveyed_on, o.plan_on,
  case when d.registered then nullif(concat_ws(',',
    case when o.level is null then 'grading' end,
    case when o.level >= 2 and not o.certified then 'filing' end,
    -- 公网安〔2025〕1001号: the new form, the survey of data and the plan of the year are owed since it was sent.
    case when d.owes and o.certified and o.filing_form <> '2025' then 'form_update' end,
    case when d.owes and o.level >= 2 and o.surveyed_on is null then 'data_survey' end,
    case when d.owes and o.level >= 3 and o.plan_on is null then 'protection_plan' end,
    case when o.level >= 2 and o.level >= $4 and not o.tested_valid then 'assessment' end,
    case when o.tested_valid and o.major_total > o.major_fixed then 'major' end), '') end as missing,
  c.object is not null as counted, d.registered,
  d.registered and o.certified as certified,
  d.registered and o.filing_number is not null and not o.certified and coalesce(o.filing_valid_to < $1, false)
    as filing_lapsed,
  -- 公网安〔2025〕1846号 Q6: extended on application in the last three months.
  o.certified and coalesce(o.filing_valid_to < ($1::date + interval '3 months')::date, false) as filing_expiring,
  o.certified and coalesce(o.filing_form = '2025', false) as form_updated,
  o.surveyed_on is not null as surveyed, o.plan_on is not null as plan_handed_in,
  coalesce(o.level >= 2 and o.level >= $4, false) as must_be_tested,
  o.tested_valid as tested, coalesce(o.major_total > 0, false) as has_major,
  coalesce(o.major_total > coalesce(o.major_fixed, 0), false) as major_open,
  r.object is not null and e.object is null as rectified,
  coalesce(k.checked_on > case o.level when 3 then ($1::date - interval '12 months')::date
    when 4 then ($1::date - interval '6 months')::date else $3 end, false) as self_checked
from object_state o
cross join lateral (select o.name is not null and not o.retired as registered, $1::date >= date '2025-03-08' as owes) d
-- Of whom nothing is described counts with whoever keeps the books.
cross join (select (select s.code from law.region s where s.kind = 'city' and s.valid @> $1::date) as code) seat
left join carrying c on c.object = o.object
left join unit_state u on u.unit = o.unit
left join tester_state t on t.tester = o.tester
left join law.region g on g.code = coalesce(u.region, seat.code) and g.valid @> $1::date
left join rectified r on r.object = o.object
left join self_checked k on k.object = o.object
left join endangered e on e.object = o.object
where c.object is not null or d.registered
union all
select s.site, s.unit, s.region, s.category, s.region_name, s.region_order, s.unit_name, s.uscc, s.name, 1, 0, null, null,
  null, null, null, null, null, null, null, null, null, null, null, null, null,
  true, false, false, false, false, false, false, false, false, false, false, false, false, false
from site_row s where s.in_mlps_scope and s.object is null
