-- One row for each unit: its name, code, category and region as they stood.
-- $1 as of (date) · $2 known at (timestamptz)
create temp table unit_state on commit drop as
select distinct on (d.unit) d.unit, d.name, d.uscc, d.category, d.affiliation, d.telecom, here.code as region
from ledger.unit_described_known($2) d
join law.region_code c on c.code = d.region
join law.region_code sibling on sibling.row_code = c.row_code
join law.region here on here.code = sibling.code and here.valid @> $1::date
where d.acted_on <= $1
order by d.unit, d.acted_on desc, d.id desc
