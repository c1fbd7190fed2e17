-- The wide row of each protected object that carries a site in scope; a site in scope without one counts as ungraded.
-- $1 as of (date) · $2 known at (timestamptz) · $3 start of the campaign (date)
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
select o.object, coalesce(u.region, '371500') as region, coalesce(u.category, 'organ') as category,
  u.name as unit_name, o.name, c.sites::integer as site_count, coalesce(o.level, 0)::integer as level,
  true as counted, o.tested_valid as tested,
  r.object is not null and e.object is null as rectified,
  coalesce(k.checked_on > case o.level when 3 then ($1::date - interval '12 months')::date
    when 4 then ($1::date - interval '6 months')::date else $3 end, false) as self_checked
from carrying c
join object_state o on o.object = c.object
left join unit_state u on u.unit = o.unit
left join rectified r on r.object = c.object
left join self_checked k on k.object = c.object
left join endangered e on e.object = c.object
union all
select s.site, s.region, s.category, s.unit_name, s.name, 1, 0, true, false, false, false
from site_row s where s.in_mlps_scope and s.object is null
