-- One row for each site that is listed: as it was last described, and the row of the region that it is counted in.
-- $1 as of (date) · $2 known at (timestamptz)
create temp table site_place on commit drop as
with listed as (
  select distinct site from ledger.site_listed_known($2) where acted_on <= $1
), exempted as (
  select distinct site from ledger.site_exempted_known($2) where acted_on <= $1
), described as (
  select distinct on (d.site) d.site, d.unit, d.name, d.category, d.url, d.ip, d.hosting, d.contact, d.phone, d.remark,
    here.code as region, here.row_order as region_order,
    case here.kind when 'city' then here.short_name else here.name end as region_name
  from ledger.site_described_known($2) d
  join law.region_code c on c.code = d.region
  join law.region_code sibling on sibling.row_code = c.row_code
  join law.region here on here.code = sibling.code and here.valid @> $1::date
  where d.acted_on <= $1
  order by d.site, d.acted_on desc, d.id desc
)
select d.*, s.number, s.origin
from ledger.site s
join listed on listed.site = s.id
join described d on d.site = s.id
where s.recorded_at <= $2 and not exists (select from exempted x where x.site = s.id)
