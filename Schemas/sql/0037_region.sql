-- 各机关的行政区划: the whole of what a file of regions says, kept in the ledger that it was chosen for.

alter table law.region
  add column kind_name text,
  add column source text not null default '',
  add column aliases text[] not null default '{}',
  -- Whoever keeps the books has one row of its own.
  add constraint region_has_one_seat exclude using gist (valid with &&) where (kind = 'city');
comment on column law.region.kind is '报表分组:city 本级,county 所辖,zone 开发区';
comment on column law.region.kind_name is '行政区划类别:市本级、省本级、地级行政区、市辖区、县、县级市、市属开发区';
comment on column law.region.source is '设立、变更的文件或说明';
comment on column law.region.aliases is '填报时所用的其他名称';

alter table law.region_code
  add column name text,
  add column until date,
  add column successor text;
comment on column law.region_code.name is '本级代码的地名,或历史代码的名称';
comment on column law.region_code.until is '历史代码的最后一日';
comment on column law.region_code.successor is '接替历史代码的代码';

-- A row that is itself a city, in the books of its province, lies within its own code.
create or replace function sight.within(of_region text) returns setof text language sql stable parallel safe
security definer set search_path = pg_catalog, pg_temp as $$
  select distinct c.row_code from law.region_code c
  where c.code = of_region or case
    when of_region like '__0000' then coalesce(c.parent, c.row_code) like left(of_region, 2) || '____'
    when of_region like '____00' then coalesce(c.parent, c.row_code) like left(of_region, 4) || '__'
    else false end
$$;

update audit.exempt set reason = '由选定的区划文件写入,选定和增补各入审计事件;已出报表的日期不得改动'
where relation in ('law.region', 'law.region_code');
