create extension if not exists btree_gist with schema public;

-- The law as the binary knows it, so that facts can refer to it. Rows are added by `database migrate`, never altered.

create table law.provision (
  id         integer not null generated always as identity,
  machine    text not null,
  edition    date not null,
  from_stage text not null,
  event      text not null,
  condition  text not null,
  to_stage   text not null,
  actor      text not null,
  basis      text not null,
  act        text not null generated always as (machine || '.' || event) stored,
  constraint provision_has_one_id primary key (id),
  constraint provision_stands_once unique (machine, edition, from_stage, event, condition, to_stage, actor),
  constraint provision_names_its_act unique (id, act)
);
comment on table law.provision is '状态转移条文:某版法律下,某阶段因某行为转入何阶段,由谁,依据何条';

create table law.region (
  code       text not null,
  valid      daterange not null,
  name       text not null,
  short_name text not null,
  kind       text not null constraint region_is_city_county_or_zone check (kind in ('city', 'county', 'zone')),
  row_order  integer not null,
  constraint region_starts_once primary key (code, valid),
  constraint region_has_one_name_a_day exclude using gist (code with =, valid with &&)
);
comment on table law.region is '行政区划与统计行:名称按日有效';

create table law.region_code (
  code     text not null constraint region_code_is_unique primary key,
  -- The code by which the row of the books is known today: a closed code counts in the row of its successor.
  row_code text not null constraint region_row_is_a_known_code references law.region_code (code)
);

alter table law.region add constraint region_is_a_known_code
  foreign key (code) references law.region_code (code);

grant select on all tables in schema law to mlps_app, mlps_reader;
