-- One row for each correction recorded since the issue before of what that issue rested on: facts that were recorded by
-- then, of a day within it before or after the correction; and the corrections of such corrections.
-- $1 as of (date) · $2 known at (timestamptz) · $3 previous as of (date) · $4 previous known at (timestamptz)
-- $5 campaign (text)
create temp table correction_row on commit drop as
with recursive recorded as materialized (
  select * from ledger.corrections($4, $2)
), concerned as (
  select * from recorded where original_at <= $4 and least(acted_on, original_on) <= $3
  union all
  select later.* from recorded later join concerned c on later.corrects = c.fact
), published as (
  select min(id) as run from press.report_run
  where campaign = $5 and as_of = $3 and known_at = $4 and region is null
    and id in (select l.run from press.report_release l)
), placed as (
  select c.*, coalesce(s.id, f.site, n.site) as site, coalesce(u.id, n.unit, o.unit) as unit
  from concerned c
  left join ledger.site s on s.id = c.subject
  left join ledger.finding f on f.id = c.subject
  left join ledger.notice n on n.id = c.subject
  left join ledger.unit u on u.id = c.subject
  left join object_state o on o.object = c.subject
), measured as (
  select rc.fact, coalesce(array_agg(piece.piece order by r.row_order, change.place, piece.place) filter (
      where change.value ->> 'region' is not null and change.value ->> 'category' is null), '{}') as changes,
    array_agg(distinct change.value ->> 'measure') filter (where change.value ->> 'region' is not null
      and (change.value ->> 'new')::integer < (change.value ->> 'old')::integer) as fallen
  from press.report_correction rc join published p on p.run = rc.run
  left join lateral jsonb_array_elements(rc.changes) with ordinality change(value, place) on true
  left join law.region r on r.code = change.value ->> 'region' and r.valid @> $3::date
  left join lateral unnest(array[case r.kind when 'city' then r.short_name else r.name end, change.value ->> 'measure',
    concat(change.value ->> 'old', '→', change.value ->> 'new')]) with ordinality piece(piece, place) on true
  group by rc.fact
)
select p.fact as number, p.unit, p.kind, ledger.called(p.subject, $2) as subject,
  coalesce(s.region, latest.region, u.region, seat.code) as region,
  coalesce(s.category, latest.category, u.category, 'organ') as category,
  p.original_on, ledger.differing(p.original, p.original_void, p.content, p.void, $2) as original,
  case when not p.void then p.acted_on end as corrected_on,
  ledger.differing(p.content, p.void, p.original, p.original_void, $2) as corrected,
  p.reason, p.recorded_by, to_char(p.recorded_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') as recorded_on,
  m.changes, m.fallen, true as counted, p.void as voids
from placed p
cross join (select (select s.code from law.region s where s.kind = 'city' and s.valid @> $1::date) as code) seat
left join site_row s on s.site = p.site
left join lateral (
  select here.code as region, d.category from ledger.site_described_known($2) d
  join law.region_code c on c.code = d.region
  join law.region_code sibling on sibling.row_code = c.row_code
  join law.region here on here.code = sibling.code and here.valid @> $1::date
  where d.site = p.site order by d.acted_on desc nulls last, d.id desc limit 1) latest on true
left join unit_state u on u.unit = p.unit
left join measured m on m.fact = p.fact
