-- One row for each incident that monitoring reported.
-- $1 as of (date) · $2 known at (timestamptz) · $3 start of the campaign (date)
create temp table incident_row on commit drop as
select s.unit, s.region, s.category, true as counted,
  coalesce((i.handled_at at time zone 'Asia/Shanghai')::date <= $1, false) as handled
from ledger.incident_reported_known($2) i join site_row s on s.site = i.site
where i.acted_on <= $1 and i.acted_on > $3
