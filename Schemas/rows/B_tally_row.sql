-- One row for each number that the police typed in of a period: it counts on the last day of the period. What is typed
-- again for the same region and period takes the place of what was typed before. The police are an organ.
-- $1 as of (date) · $2 known at (timestamptz) · $3 start of the campaign (date) · $4 previous as of (date)
create temp table tally_row on commit drop as
with typed as (
  select distinct on (here.code, p.figure, p.period) here.code as region, p.figure, p.value,
    p.recorded_by, (p.recorded_at at time zone 'Asia/Shanghai')::date as typed_on,
    upper(p.period) - 1 as counted_on
  from ledger.police_counted_known($2) p
  join law.region_code c on c.code = p.region
  join law.region_code sibling on sibling.row_code = c.row_code
  join law.region here on here.code = sibling.code and here.valid @> $1::date
  where p.acted_on is not null and not upper_inf(p.period)
  order by here.code, p.figure, p.period, p.acted_on desc, p.id desc
)
select t.region, 'organ'::text as category, null::uuid as unit, t.figure, t.value, t.counted_on, true as counted,
  t.counted_on > $4 as in_period, t.recorded_by::text as typed_by, t.typed_on
from typed t where t.counted_on > $3 and t.counted_on <= $1
