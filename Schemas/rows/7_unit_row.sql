-- The wide row of each unit.
-- $1 as of (date) · $2 known at (timestamptz) · $3 campaign (text) · $4 the last day for returns of this issue (date)
-- $5 start of the campaign (date)
create temp table unit_row on commit drop as
with listed as (
  select distinct on (unit) unit, joined from campaign.listed_unit_known($2)
  where acted_on <= $1 and campaign = $3 order by unit, acted_on desc, id desc
), zero as (
  select unit, min(acted_on) as zero_on from campaign.zero_reported_known($2)
  where acted_on <= $1 and campaign = $3 group by unit
), returned as (
  select unit, min(acted_on) as received_on from campaign.return_received_known($2)
  where acted_on <= $1 and campaign = $3 and issue = $1 and outcome = 'accepted' group by unit
), inspected as (
  select distinct unit from ledger.inspected_known($2) where acted_on > $5 and acted_on <= $1
)
select u.unit, u.name, u.uscc, u.region, u.category,
  coalesce(l.joined, false) as listed, z.unit is not null as zero_reported,
  exists (select from site_row s where s.unit = u.unit and s.in_register) as owns_site,
  r.unit is not null or z.unit is not null as reported,
  coalesce(least(r.received_on, z.zero_on) <= $4, false) as timely,
  i.unit is not null as inspected
from unit_state u
left join listed l on l.unit = u.unit
left join zero z on z.unit = u.unit
left join returned r on r.unit = u.unit
left join inspected i on i.unit = u.unit
