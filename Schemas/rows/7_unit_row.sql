-- The wide row of each unit.
-- $1 as of (date) · $2 known at (timestamptz) · $3 campaign (text) · $4 the last day for returns of this issue (date)
-- $5 start of the campaign (date)
create temp table unit_row on commit drop as
with frozen as (
  select acted_on, recorded_at from campaign.scope_frozen_known($2) where campaign = $3 and acted_on <= $1
), entry as (
  select l.unit, l.joined, l.acted_on, l.id,
    coalesce(l.acted_on <= (select acted_on from frozen) and l.recorded_at <= (select recorded_at from frozen), true)
      as frozen
  from campaign.listed_unit_known($2) l where l.acted_on <= $1 and l.campaign = $3
), listed as (
  select unit, (array_agg(joined order by acted_on desc, id desc))[1] as joined,
    (array_agg(joined order by acted_on desc, id desc) filter (where frozen))[1] as frozen
  from entry group by unit
), zero as (
  select unit, min(acted_on) as zero_on from campaign.zero_reported_known($2)
  where acted_on <= $1 and campaign = $3 group by unit
), returned as (
  select unit, min(acted_on) as received_on from campaign.return_received_known($2)
  where acted_on <= greatest($1, $4) and campaign = $3 and issue = $1 and outcome = 'accepted' group by unit
), owning as (
  select distinct unit from site_row where in_register
), inspected as (
  select distinct unit from ledger.inspected_known($2) where acted_on > $5 and acted_on <= $1
)
select u.unit, u.name, u.uscc, u.region, u.category,
  coalesce(l.joined, false) as listed, coalesce(l.frozen, false) as listed_at_freeze,
  z.unit is not null as zero_reported, o.unit is not null as owns_site,
  -- Who said that it has no site and has one now has to hand in like the others.
  r.unit is not null or (z.unit is not null and o.unit is null) as reported,
  coalesce(least(r.received_on, case when o.unit is null then z.zero_on end) <= $4, false) as timely,
  i.unit is not null as inspected
from unit_state u
left join owning o on o.unit = u.unit
left join listed l on l.unit = u.unit
left join zero z on z.unit = u.unit
left join returned r on r.unit = u.unit
left join inspected i on i.unit = u.unit
