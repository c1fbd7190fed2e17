-- Sight: who sees which row. A scope is a list of words in mlps.scope, set with each transaction; no word, no row. The
-- card of a subject bears the words that open it, so that to see is to hold one of them: nothing is worked out by row.

create schema sight;
comment on schema sight is '可见范围:按行的访问控制';
grant usage on schema sight to mlps_app, mlps_reader;

-- The words of the scope that have their form; any other shows nothing.
create function sight.words() returns text[] language sql stable parallel safe as $$
  select coalesce(array_agg(word), '{}')
  from unnest(string_to_array(current_setting('mlps.scope', true), ' ')) word
  where word ~ '^(all|audit|accounts|roles|region:(\d{6}|LC-[A-Z]{1,12})|(unit|tester):[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|agency:(establishment_office|communications|government_office|authority):(\d{6}|LC-[A-Z]{1,12}))$'
$$;
comment on function sight.words is '本次办理的可见范围,逐词';

create function sight.has(word text) returns boolean language sql stable parallel safe as $$
  select coalesce(word = any (string_to_array(current_setting('mlps.scope', true), ' ')), false)
$$;

-- The office itself.
create function sight.everything() returns boolean language sql stable parallel safe as $$
  select coalesce('all' = any (string_to_array(current_setting('mlps.scope', true), ' ')), false)
$$;

create function sight.anything() returns boolean language sql stable parallel safe as $$
  select sight.words() <> '{}'
$$;

-- Some word that speaks of the books, not only of accounts, posts or the audit.
create function sight.business() returns boolean language sql stable parallel safe as $$
  select not sight.words() <@ '{audit,accounts,roles}'
$$;

create function sight.units() returns uuid[] language sql stable parallel safe as $$
  select coalesce(array_agg(substr(word, 6)::uuid), '{}') from unnest(sight.words()) word where word like 'unit:%'
$$;

create function sight.testers() returns uuid[] language sql stable parallel safe as $$
  select coalesce(array_agg(substr(word, 8)::uuid), '{}') from unnest(sight.words()) word where word like 'tester:%'
$$;

-- A zone has no national code that tells where it lies.
alter table law.region_code add column parent text;
comment on column law.region_code.parent is '上级地区代码';

-- The place that a word of the scope names.
create function sight.place(word text) returns text language sql immutable parallel safe as $$
  select split_part(word, ':', case when word like 'agency:%' then 3 else 2 end)
$$;

-- A region and all below it, by the codes of the rows of the books.
create function sight.within(of_region text) returns setof text language sql stable parallel safe
security definer set search_path = pg_catalog, pg_temp as $$
  select distinct c.row_code from law.region_code c
  where case
    when of_region like '__0000' then coalesce(c.parent, c.row_code) like left(of_region, 2) || '____'
    when of_region like '____00' then coalesce(c.parent, c.row_code) like left(of_region, 4) || '__'
    else c.code = of_region end
$$;
comment on function sight.within is '某地区及其以下各统计行的代码';

create function sight.agencies() returns text[] language sql immutable parallel safe as $$
  select '{establishment_office,communications,government_office,authority}'::text[]
$$;

-- The tables that the acts of an agency write (law.provision.actor; of plain facts, who declares them).
create function sight.performed(role text) returns text[] language sql immutable parallel safe as $$
  select case role
    when 'establishment_office' then array[
      'ledger.eligibility_decided', 'ledger.eligibility_notified', 'ledger.eligibility_requested',
      'ledger.mark_found_nonconforming', 'ledger.mark_granted', 'ledger.mark_removed', 'ledger.unit_described',
      'ledger.unit_ended']
    when 'communications' then array['ledger.icp_cancelled', 'ledger.icp_recorded']
    when 'government_office' then array[
      'ledger.eligibility_decided', 'ledger.site_code_granted', 'ledger.site_suspended']
    when 'authority' then array['ledger.grading_approved']
    else '{}' end
$$;
comment on function sight.performed is '某一主管部门所办事项登记入的表';

-- The tables that say who a unit, a site or an object is.
create function sight.describes(relation text) returns boolean language sql immutable parallel safe as $$
  select relation = any ('{ledger.card,ledger.unit,ledger.unit_described,ledger.site,ledger.site_described,ledger.site_named,ledger.site_unnamed,ledger.object,ledger.object_described}')
$$;

-- The tables that a neighbour reads: who the unit of its site is, and of the object that carries it what the gate asks.
create function sight.neighbourly(relation text) returns boolean language sql immutable parallel safe as $$
  select relation = any ('{ledger.card,ledger.unit,ledger.unit_described,ledger.unit_ended,ledger.object,ledger.object_described,ledger.grading_decided,ledger.grading_reopened,ledger.filing_answered,ledger.filing_certified,ledger.filing_extended,ledger.filing_ended,ledger.assessment,ledger.assessment_reported,ledger.standing/grading,ledger.standing/filing}')
$$;

-- The rows of the books whose subjects are seen in a table; an agency's only in the tables of its own acts.
create function sight.regions(relation text default '') returns text[] language plpgsql stable parallel safe as $$
begin
  return array(
    select distinct row_code from unnest(sight.words()) word
    cross join lateral sight.within(sight.place(word)) row_code
    where word like 'region:%'
      or word like 'agency:%' and (
        sight.describes(relation) or relation = any (sight.performed(split_part(word, ':', 2)))));
end
$$;
comment on function sight.regions is '可见范围所及的统计行;主管部门只及其所办事项的表';

-- All rows of the books, so that what is of the whole place is seen too.
create function sight.everywhere() returns boolean language sql stable parallel safe
security definer set search_path = pg_catalog, pg_temp as $$
  select not exists (
    select from law.region_code c where c.row_code <> all (array(
      select w from unnest(sight.words()) word cross join lateral sight.within(sight.place(word)) w
      where word like 'region:%')))
$$;

-- The words of a scope that open everything in a row of the books: its own code, those that were closed into it, and
-- the codes of the places above. Nobody reads this but who writes cards.
create view sight.region_word as
  select r.row_code, array_agg(distinct 'region:' || above.code order by 'region:' || above.code) as words
  from law.region_code r
  cross join lateral (
    values (r.code), (left(coalesce(r.parent, r.row_code), 4) || '00'), (left(coalesce(r.parent, r.row_code), 2) || '0000')
  ) above(code)
  group by r.row_code;

-- The same words as agencies have them.
create function sight.told(words text[], roles text[]) returns text[] language sql immutable parallel safe as $$
  select coalesce(array_agg(replace(word, 'region:', 'agency:' || role || ':')), '{}')
  from unnest(words) word cross join unnest(roles) role where word like 'region:%'
$$;

-- The agencies whose acts write a table; for ledger.standing, to which a machine is added, whose machine it is.
create function sight.performers(relation text) returns text[] language sql immutable parallel safe as $$
  select case relation
    when 'ledger.standing/eligibility' then '{establishment_office,communications,government_office}'
    when 'ledger.standing/operation' then '{government_office}'
    when 'ledger.standing/grading' then '{authority}'
    else array(select role from unnest(sight.agencies()) role where relation = any (sight.performed(role))) end
$$;

-- The words of the scope that speak for them.
create function sight.spoken(relation text) returns text[] language sql stable parallel safe as $$
  select coalesce(array_agg(word), '{}') from unnest(sight.words()) word
  where word like 'agency:%' and split_part(word, ':', 2) = any (sight.performers(relation))
$$;

-- The list of testers is public; who has a place among the books reads it.
create function sight.publishes() returns boolean language sql stable parallel safe cost 1 as $$
  select exists (select from unnest(sight.words()) word where word like 'region:%' or word like 'unit:%')
$$;

create function sight.sorted(words text[]) returns text[] language sql immutable parallel safe as $$
  select coalesce(array_agg(distinct word order by word), '{}') from unnest(words) word where word is not null
$$;

-- Cards: one for each subject, kept by triggers on the registers and on the facts, so that whatever writes keeps them.
-- A site is of the unit and the region of its latest standing description; an object of its unit, and of that unit's
-- region; a finding, a paper and a project of what they are about. Things of one place stand together: an object is also
-- seen, as neighbours see, wherever a site it covers is, and a unit wherever a site or an object of it is.
create table ledger.card (
  id          uuid not null constraint card_is_of_one_subject primary key,
  kind        text not null constraint card_is_of_a_known_register
                check (kind in ('unit', 'site', 'object', 'tester', 'finding', 'notice', 'assessment')),
  number      text,
  name        text,
  unit        uuid,
  region      text,
  site        uuid,
  object      uuid,
  tester      uuid,
  version     bigint not null default 0,
  tables      text[] not null default '{}',
  recorded_at timestamptz not null,
  -- Words that open all of it; that open to neighbours what they read; that tell agencies and testers who it is.
  keys        text[] not null default '{all}',
  near        text[] not null default '{}',
  told        text[] not null default '{}',
  assigned    text[] not null default '{}'
) with (fillfactor = 75);
comment on table ledger.card is '卡片:每个主体一张,编号、名称、单位、统计归属、最后一条事实;由触发器维护';
comment on column ledger.card.region is '统计行代码(已撤销的代码并入其后继)';
comment on column ledger.card.version is '关于该主体的最后一条事实的编号,含其上所立案件的第一条';
comment on column ledger.card.tables is '哪些表有关于该主体或其案件的事实,含已更正、作废的';
comment on column ledger.card.keys is '可见范围中的哪些词可看其全部登记';
comment on column ledger.card.near is '哪些词只看相邻主体所需:网站的单位是谁,承载网站的对象定级、备案、测评如何';
comment on column ledger.card.told is '哪些主管部门可看其情况及自办事项';
comment on column ledger.card.assigned is '哪些测评机构受委托:对象看全部(他人项目除外),网站和单位只看情况';
-- A name is searched by its middle: no index helps two Chinese characters, and all names are read in milliseconds.
create index card_by_number on ledger.card (kind, number);
create index card_by_region on ledger.card (kind, region, number);
create index card_by_unit on ledger.card (unit, kind);
create index card_of_site on ledger.card (site, kind) where site is not null;
create index card_of_object on ledger.card (object, kind) where object is not null;
create index card_of_tester on ledger.card (tester, kind) where tester is not null;
-- Not the words that open it: they name whoever else sees it.
grant select (id, kind, number, name, unit, region, site, object, tester, version, recorded_at) on ledger.card
  to mlps_app, mlps_reader;

-- Which object covers which site now.
create view ledger.coverage with (security_invoker = true) as
  select c.object, c.site from ledger.object_covers_known('infinity') c
  where not exists (
    select from ledger.object_uncovers_known('infinity') u
    where u.object = c.object and u.site = c.site and (u.acted_on, u.id) > (c.acted_on, c.id));

-- Writes anew what the cards of these subjects say, and of all that are seen by them.
create function ledger.place(touched uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  former uuid[];
  sites uuid[];
  objects uuid[];
  units uuid[];
begin
  former := array(
    select distinct c.unit from unnest(touched) t(id) join ledger.card c using (id)
    where c.kind in ('site', 'object') and c.unit is not null);

  update ledger.card c set name = n.name, region = n.region from (
    select k.id, d.name, r.row_code as region from unnest(touched) t(id) join ledger.card k using (id)
    left join lateral (
      select f.name::text, f.region from ledger.unit_described_known('infinity') f where f.unit = k.id
      order by f.acted_on desc nulls last, f.id desc limit 1) d on true
    left join law.region_code r on r.code = d.region
    where k.kind = 'unit') n
  where c.id = n.id and (c.name, c.region) is distinct from (n.name, n.region);

  update ledger.card c set name = n.name, unit = n.unit, region = n.region, keys = n.keys, told = n.told from (
    select k.id, d.name, d.unit, r.row_code as region, sight.sorted(array['all', 'unit:' || d.unit] || w.words) as keys,
      sight.sorted(sight.told(w.words, sight.agencies())) as told
    from unnest(touched) t(id) join ledger.card k using (id)
    left join lateral (
      select f.name::text, f.unit, f.region from ledger.site_described_known('infinity') f where f.site = k.id
      order by f.acted_on desc nulls last, f.id desc limit 1) d on true
    left join law.region_code r on r.code = d.region
    left join sight.region_word w on w.row_code = r.row_code
    where k.kind = 'site') n
  where c.id = n.id
    and (c.name, c.unit, c.region, c.keys, c.told) is distinct from (n.name, n.unit, n.region, n.keys, n.told);

  update ledger.card c set name = n.name, unit = n.unit from (
    select k.id, d.name, d.unit from unnest(touched) t(id) join ledger.card k using (id)
    left join lateral (
      select f.name::text, f.unit from ledger.object_described_known('infinity') f where f.object = k.id
      order by f.acted_on desc nulls last, f.id desc limit 1) d on true
    where k.kind = 'object') n
  where c.id = n.id and (c.name, c.unit) is distinct from (n.name, n.unit);

  update ledger.card c set name = n.name from (
    select k.id, d.name from unnest(touched) t(id) join ledger.card k using (id)
    left join lateral (
      select f.name::text from ledger.tester_described_known('infinity') f where f.tester = k.id
      order by f.acted_on desc nulls last, f.id desc limit 1) d on true
    where k.kind = 'tester') n
  where c.id = n.id and c.name is distinct from n.name;

  update ledger.card c set tester = n.tester from (
    select k.id, d.tester from unnest(touched) t(id) join ledger.card k using (id)
    left join lateral (
      select f.tester from ledger.assessment_contracted_known('infinity') f
      where f.assessment = k.id and f.tester is not null
      order by f.acted_on desc nulls last, f.id desc limit 1) d on true
    where k.kind = 'assessment') n
  where c.id = n.id and c.tester is distinct from n.tester;

  objects := array(
    select k.object from unnest(touched) t(id) join ledger.card k using (id)
      where k.kind in ('object', 'assessment') and k.object is not null
    union select o.id from unnest(touched) t(id) join ledger.card o on o.unit = t.id and o.kind = 'object'
    union select v.object from unnest(touched) t(id) join ledger.coverage v on v.site = t.id);
  -- Whom a tester sees around an object changes with the object and with its projects.
  sites := array(
    select k.id from unnest(touched) t(id) join ledger.card k using (id) where k.kind = 'site'
    union select v.site from unnest(touched) t(id) join ledger.card k using (id)
      join ledger.coverage v on v.object = k.object where k.kind in ('object', 'assessment'));
  units := array(
    select k.id from unnest(touched) t(id) join ledger.card k using (id) where k.kind = 'unit'
    union select unnest(former)
    union select k.unit from unnest(sites || objects) t(id) join ledger.card k using (id) where k.unit is not null);

  update ledger.card c set region = n.region, keys = n.keys, near = n.near, told = n.told, assigned = n.assigned from (
    select o.id, u.region, sight.sorted(array['all', 'unit:' || o.unit] || w.words) as keys,
      sight.sorted(v.near) as near, sight.sorted(sight.told(w.words || v.near, '{authority}')) as told,
      sight.sorted(array(
        select 'tester:' || a.tester from ledger.card a where a.object = o.id and a.kind = 'assessment')) as assigned
    from unnest(objects) t(id) join ledger.card o using (id) left join ledger.card u on u.id = o.unit
    left join sight.region_word w on w.row_code = u.region
    cross join lateral (
      select array_agg(k) filter (where k <> 'all') as near
      from ledger.coverage v join ledger.card s on s.id = v.site cross join unnest(s.keys) k
      where v.object = o.id) v) n
  where c.id = n.id
    and (c.region, c.keys, c.near, c.told, c.assigned) is distinct from (n.region, n.keys, n.near, n.told, n.assigned);

  update ledger.card c set assigned = n.assigned from (
    select s.id, sight.sorted(array(
      select 'tester:' || a.tester from ledger.coverage v
      join ledger.card a on a.object = v.object and a.kind = 'assessment' where v.site = s.id)) as assigned
    from unnest(sites) t(id) join ledger.card s using (id) where s.kind = 'site') n
  where c.id = n.id and c.assigned is distinct from n.assigned;

  update ledger.card c set keys = n.keys, near = n.near, told = n.told, assigned = n.assigned from (
    select u.id, sight.sorted(array['all', 'unit:' || u.id] || w.words) as keys, sight.sorted(v.near) as near,
      -- The offices for sites need not know who carries them from elsewhere; the one for objects does.
      sight.sorted(sight.told(w.words || v.sites, sight.agencies()) || sight.told(v.near, '{authority}')) as told,
      sight.sorted(v.assigned) as assigned
    from unnest(units) t(id) join ledger.card u using (id) left join sight.region_word w on w.row_code = u.region
    cross join lateral (
      select array_agg(k) filter (where k not like 'tester:%' and k <> 'all') as near,
        array_agg(k) filter (where s.kind = 'site' and k not like 'tester:%' and k <> 'all') as sites,
        array_agg(k) filter (where k like 'tester:%') as assigned
      from ledger.card s cross join unnest(case s.kind when 'site' then s.keys else s.near end || s.assigned) k
      where s.unit = u.id and s.kind in ('site', 'object')) v) n
  where c.id = n.id and (c.keys, c.near, c.told, c.assigned) is distinct from (n.keys, n.near, n.told, n.assigned);

  update ledger.card c set name = n.name, unit = n.unit, region = n.region, keys = n.keys, near = n.near from (
    select a.id, o.name, o.unit, o.region, sight.sorted(o.keys || ('tester:' || a.tester)) as keys, o.near
    from unnest(objects) t(id) join ledger.card a on a.object = t.id and a.kind = 'assessment'
    join ledger.card o on o.id = a.object) n
  where c.id = n.id
    and (c.name, c.unit, c.region, c.keys, c.near) is distinct from (n.name, n.unit, n.region, n.keys, n.near);

  update ledger.card c set name = n.name, unit = n.unit, region = n.region, keys = n.keys from (
    select f.id, s.name, coalesce(s.unit, o.unit) as unit, coalesce(s.region, o.region) as region,
      sight.sorted(s.keys || s.assigned || o.keys || o.assigned) as keys
    from (
      select t.id from unnest(touched) t(id) join ledger.card k using (id) where k.kind = 'finding'
      union select k.id from unnest(sites) t(id) join ledger.card k on k.site = t.id and k.kind = 'finding'
      union select k.id from unnest(objects) t(id) join ledger.card k on k.object = t.id and k.kind = 'finding') t
    join ledger.card f using (id) join ledger.card s on s.id = f.site left join ledger.card o on o.id = f.object) n
  where c.id = n.id and (c.name, c.unit, c.region, c.keys) is distinct from (n.name, n.unit, n.region, n.keys);

  update ledger.card c set name = n.name, unit = n.unit, region = n.region, keys = n.keys from (
    select k.id, coalesce(s.name, u.name) as name, coalesce(r.unit, s.unit) as unit,
      coalesce(s.region, u.region) as region, sight.sorted(s.keys || u.keys) as keys
    from (
      select t.id from unnest(touched) t(id) join ledger.card k using (id) where k.kind = 'notice'
      union select k.id from unnest(sites) t(id) join ledger.card k on k.site = t.id and k.kind = 'notice'
      union select k.id from unnest(units) t(id) join ledger.card k on k.unit = t.id and k.kind = 'notice') t
    join ledger.card k using (id) join ledger.notice r on r.id = k.id
    left join ledger.card s on s.id = r.site left join ledger.card u on u.id = r.unit) n
  where c.id = n.id and (c.name, c.unit, c.region, c.keys) is distinct from (n.name, n.unit, n.region, n.keys);
end
$$;
revoke execute on function ledger.place from public;
comment on function ledger.place is '重写这些主体及其所及主体的卡片';

-- A subject that enters its register has its card at once.
create function ledger.enter_cards() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  case tg_table_name
  when 'unit' then
    insert into ledger.card (id, kind, unit, recorded_at, keys)
    select id, 'unit', id, recorded_at, array['all', 'unit:' || id] from entered;
  when 'site' then
    insert into ledger.card (id, kind, number, site, recorded_at)
    select id, 'site', number, id, recorded_at from entered;
  when 'object' then
    insert into ledger.card (id, kind, object, recorded_at) select id, 'object', id, recorded_at from entered;
  when 'tester' then
    insert into ledger.card (id, kind, tester, recorded_at, keys)
    select id, 'tester', id, recorded_at, array['all', 'tester:' || id] from entered;
  when 'finding' then
    insert into ledger.card (id, kind, number, site, object, recorded_at)
    select id, 'finding', number, site, object, recorded_at from entered;
  when 'notice' then
    insert into ledger.card (id, kind, number, site, unit, recorded_at)
    select id, 'notice', number, site, unit, recorded_at from entered;
  when 'assessment' then
    insert into ledger.card (id, kind, object, recorded_at) select id, 'assessment', object, recorded_at from entered;
  end case;
  if tg_table_name in ('finding', 'notice', 'assessment') then
    perform ledger.place(array(select id from entered));
  end if;
  return null;
end
$$;
revoke execute on function ledger.enter_cards() from public;

-- A fact moves the version of its subject and of its case; the first of a case that of whom the case was opened on.
-- Of what subjects are called and where they belong, the cards are written anew.
create function ledger.turn_cards() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  about uuid[];
  cases uuid[];
  lasts bigint[];
  firsts bigint[];
  others uuid[];
begin
  case tg_argv[0]
  when 'unit' then select array_agg(s), array_agg(v), array_agg(f) into about, lasts, firsts from (
    select unit as s, max(id) as v, min(id) as f from entered group by unit) t;
  when 'site' then select array_agg(s), array_agg(v), array_agg(f) into about, lasts, firsts from (
    select site as s, max(id) as v, min(id) as f from entered group by site) t;
  when 'object' then select array_agg(s), array_agg(v), array_agg(f) into about, lasts, firsts from (
    select object as s, max(id) as v, min(id) as f from entered group by object) t;
  when 'tester' then select array_agg(s), array_agg(v), array_agg(f) into about, lasts, firsts from (
    select tester as s, max(id) as v, min(id) as f from entered group by tester) t;
  when 'finding' then select array_agg(s), array_agg(v), array_agg(f) into about, lasts, firsts from (
    select finding as s, max(id) as v, min(id) as f from entered group by finding) t;
  when 'notice' then select array_agg(s), array_agg(v), array_agg(f) into about, lasts, firsts from (
    select notice as s, max(id) as v, min(id) as f from entered group by notice) t;
  end case;
  perform ledger.turn(about, lasts, firsts, tg_table_name);
  case tg_argv[1]
  when 'assessment' then select array_agg(s), array_agg(v), array_agg(f) into cases, lasts, firsts from (
    select assessment as s, max(id) as v, min(id) as f from entered where assessment is not null group by assessment) t;
  when 'notice' then select array_agg(s), array_agg(v), array_agg(f) into cases, lasts, firsts from (
    select notice as s, max(id) as v, min(id) as f from entered where notice is not null group by notice) t;
  else cases := null;
  end case;
  if cases is not null then perform ledger.turn(cases, lasts, firsts, tg_table_name); end if;
  if tg_table_name in ('object_covers', 'object_uncovers') then
    others := array(
      select site from entered
      union select f.site from entered e join ledger.object_covers f on f.id = e.corrects
      union select f.site from entered e join ledger.object_uncovers f on f.id = e.corrects);
  end if;
  if tg_table_name in ('object_covers', 'object_uncovers', 'unit_described', 'site_described', 'object_described',
    'tester_described', 'assessment_contracted')
  then
    perform ledger.place(about || cases || others);
  end if;
  return null;
end
$$;
revoke execute on function ledger.turn_cards() from public;

create function ledger.turn(subjects uuid[], lasts bigint[], firsts bigint[], relation text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (
    select from unnest(subjects) t(id) join ledger.card c using (id)
    where c.kind in ('finding', 'notice', 'assessment') and c.version = 0)
  then
    update ledger.card p set version = n.first from (
      select case c.kind when 'assessment' then c.object else coalesce(c.site, c.unit) end as id, max(t.first) as first
      from unnest(subjects, firsts) t(id, first) join ledger.card c using (id)
      where c.kind in ('finding', 'notice', 'assessment') and c.version = 0 group by 1) n
    where p.id = n.id and p.version < n.first;
  end if;
  update ledger.card c set version = greatest(c.version, t.last),
    tables = case when relation = any (c.tables) then c.tables else c.tables || relation end
  from unnest(subjects, lasts) t(id, last)
  where c.id = t.id and (c.version < t.last or relation <> all (c.tables));
end
$$;
revoke execute on function ledger.turn from public;

do $$
declare
  register text;
begin
  foreach register in array '{unit,site,object,tester,finding,notice,assessment}'::text[] loop
    execute format('create trigger subject_has_its_card after insert on ledger.%I referencing new table as entered
      for each statement execute function ledger.enter_cards()', register);
  end loop;
end
$$;

-- Rows are seen by these conditions, and entered under a scope. Who may do what is decided before, on the whole file.
create procedure sight.hold(relation regclass, seen text) language plpgsql as $$
declare
  former name;
begin
  for former in select polname from pg_policy where polrelid = relation loop
    execute format('drop policy %I on %s', former, relation);
  end loop;
  execute format('alter table %s enable row level security', relation);
  execute format('create policy row_is_in_sight on %s for select to mlps_app, mlps_reader
    using (current_setting(''mlps.scope'', true) = ''all'' or (%s))', relation, seen);
  if has_any_column_privilege('mlps_app', relation, 'insert') then
    execute format('create policy row_is_entered_under_a_scope on %s for insert to mlps_app
      with check ((select sight.anything()))', relation);
  end if;
end
$$;

-- Whether the scope has a word that opens all of a subject. Asked for each row by the policies: a plan with a hundred
-- tables would be made and started three times as slowly with a subquery in each of them.
create function sight.shows(subject uuid) returns boolean language plpgsql stable parallel safe cost 1
security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (
    select from ledger.card c
    where c.id = subject and c.keys && string_to_array(current_setting('mlps.scope', true), ' '));
end
$$;
comment on function sight.shows(uuid) is '可见范围是否及于该主体';

-- The same in a table of which neighbours, agencies or testers see more than others.
create function sight.shows(subject uuid, relation text) returns boolean language plpgsql stable parallel safe cost 1
security definer set search_path = pg_catalog, pg_temp as $$
declare
  words text[] := string_to_array(current_setting('mlps.scope', true), ' ');
begin
  return exists (
    select from ledger.card c where c.id = subject and (
      c.keys && words
      or c.near && words and sight.neighbourly(relation)
      or c.told && words and (sight.describes(relation) or c.told && sight.spoken(relation))
      or c.assigned && words and (sight.describes(relation) or c.kind = 'object' and relation not like 'ledger.assessment%')));
end
$$;

-- Whether a subject is one's own business, not only a neighbour's that one may read of.
create function sight.reaches(subject uuid) returns boolean language plpgsql stable parallel safe cost 1
security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (
    select from ledger.card c
    where c.id = subject
      and (c.keys || c.told || c.assigned) && string_to_array(current_setting('mlps.scope', true), ' '));
end
$$;
comment on function sight.reaches is '该主体是否在管辖之内(相邻可见的不算)';

-- A row is seen if one of the cards it is about is.
create function sight.by_card(relation regclass, variadic cards text[]) returns text language plpgsql stable as $$
declare
  named text := (
    select n.nspname || '.' || r.relname from pg_class r join pg_namespace n on n.oid = r.relnamespace
    where r.oid = relation);
  more boolean := sight.neighbourly(named) or sight.describes(named) or sight.performers(named) <> '{}'
    or cards[1] like '%.object';
begin
  return (
    select string_agg(format(case when more then 'sight.shows(%s, %L)' else 'sight.shows(%s)' end, card, named), ' or ')
    from unnest(cards) card);
end
$$;

-- Holds every fact table, and any other that nobody has spoken for yet: that one is closed.
create procedure sight.tell_all() language plpgsql as $$
declare
  held record;
begin
  for held in
    select c.oid::regclass as relation, n.nspname as schema, c.relname as name, has.*,
      has.corrects and c.relname not in ('fact_header', 'step_header') as fact
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    cross join lateral (
      select coalesce(bool_or(a.attname = 'corrects'), false) as corrects,
        (array_agg(a.attname order by a.attnum)
          filter (where a.attname in ('unit', 'site', 'object', 'tester', 'finding', 'notice')))[1] as subject,
        (array_agg(a.attname order by a.attname)
          filter (where a.attname in ('assessment', 'notice') and a.atttypid = 'uuid'::regtype))[1] as project,
        coalesce(bool_or(a.attname = 'tester' and a.atttypid = 'uuid'::regtype), false) as tester
      from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) has
    where n.nspname in ('law', 'policy', 'ledger', 'campaign', 'press') and c.relkind in ('r', 'p')
  loop
    if held.fact and held.subject is not null then
      call sight.hold(held.relation, case
        -- What carries a site is told with the site: a common platform tells nobody whom else it carries.
        when held.name in ('object_covers', 'object_uncovers') then
          format('sight.shows(%1$I.object) or sight.shows(%1$I.object, ''ledger.object_described'')
            and sight.shows(%1$I.site, ''ledger.site_described'')', held.name)
        when held.project = 'assessment' then
          sight.by_card(held.relation, format('coalesce(%1$I.assessment, %1$I.%2$I)', held.name, held.subject))
          || case when held.tester then format(' or %I.tester = any ((select sight.testers())::uuid[])', held.name) else '' end
        when held.project <> held.subject then
          sight.by_card(
            held.relation, format('%I.%I', held.name, held.subject), format('%I.%I', held.name, held.project))
        else sight.by_card(held.relation, format('%I.%I', held.name, held.subject))
          || case when held.subject = 'tester' then ' or (select sight.publishes())' else '' end end);
      if not exists (select from pg_trigger t where t.tgrelid = held.relation and t.tgname = 'fact_turns_its_cards') then
        execute format('create trigger fact_turns_its_cards after insert on %s referencing new table as entered
          for each statement execute function ledger.turn_cards(%L, %L)',
          held.relation, held.subject, case when held.project <> held.subject then held.project else '' end);
      end if;
    end if;
    execute format('alter table %s enable row level security', held.relation);
  end loop;
  -- A view reads as who asks, not as who made it.
  alter view ledger.step set (security_invoker = true);
end
$$;
revoke execute on procedure sight.hold, sight.tell_all from public;

create or replace procedure ledger.tell_all_facts() language plpgsql as $$
begin
  call ledger.tell_standing_facts();
  call ledger.tell_all_corrections();
  call sight.tell_all();
end
$$;

-- A fact that evidence is tied to, and its subject, are written beside the tie.
alter table ledger.fact_evidence add column relation text, add column subject uuid;
comment on column ledger.fact_evidence.relation is '该事实所在的表';

create function ledger.subject_of(number bigint) returns table (relation text, subject uuid) language sql stable as $$
  select f.relation, coalesce(f.content ->> 'assessment', f.content ->> f.subject)::uuid from ledger.fact(number) f
$$;

create function ledger.place_evidence() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  select f.relation, f.subject into new.relation, new.subject from ledger.subject_of(new.fact) f;
  return new;
end
$$;
revoke execute on function ledger.place_evidence() from public;
create trigger evidence_is_placed before insert on ledger.fact_evidence
  for each row execute function ledger.place_evidence();

create or replace function ledger.hold_the_evidence() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if not ledger.is_fact(new.fact) then
    raise exception using errcode = 'foreign_key_violation', constraint = 'evidence_proves_a_known_fact',
      schema = 'ledger', table = 'fact_evidence', message = format('没有编号为 %s 的事实', new.fact);
  end if;
  -- The fact may have been written after the tie.
  if new.relation is null then
    update ledger.fact_evidence e set relation = f.relation, subject = f.subject from ledger.subject_of(new.fact) f
      where e.fact = new.fact and e.relation is null;
  end if;
  return null;
end
$$;
update ledger.fact_evidence e set relation = f.relation, subject = f.subject
  from ledger.fact_evidence t cross join lateral ledger.subject_of(t.fact) f
  where e.fact = t.fact and e.sha256 = t.sha256;

-- A number is of one object among all, not among those in sight.
alter function ledger.certificate_number_is_of_one_object() security definer;
alter function ledger.certificate_number_is_of_one_object() set search_path = pg_catalog, pg_temp;

-- Whom mail and digests go to: a unit, or a police desk by the code of its region.
create function sight.receives(recipient text) returns boolean language plpgsql stable parallel safe as $$
begin
  if recipient ~ '^unit:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then
    return sight.shows(substr(recipient, 6)::uuid);
  end if;
  return substr(recipient, 8) = any (sight.regions());
end
$$;
comment on function sight.receives is '该收件方是否在可见范围内';

-- The laying of all cards anew: at this migration, and when a code of region gets another row.
create procedure ledger.lay_cards() language plpgsql as $$
declare
  fact record;
  column_name text;
  told text[] := '{}';
begin
  insert into ledger.card (id, kind, unit, recorded_at, keys)
    select id, 'unit', id, recorded_at, array['all', 'unit:' || id] from ledger.unit on conflict do nothing;
  insert into ledger.card (id, kind, number, site, recorded_at)
    select id, 'site', number, id, recorded_at from ledger.site on conflict do nothing;
  insert into ledger.card (id, kind, object, recorded_at)
    select id, 'object', id, recorded_at from ledger.object on conflict do nothing;
  insert into ledger.card (id, kind, tester, recorded_at, keys)
    select id, 'tester', id, recorded_at, array['all', 'tester:' || id] from ledger.tester on conflict do nothing;
  insert into ledger.card (id, kind, number, site, object, recorded_at)
    select id, 'finding', number, site, object, recorded_at from ledger.finding on conflict do nothing;
  insert into ledger.card (id, kind, number, site, unit, recorded_at)
    select id, 'notice', number, site, unit, recorded_at from ledger.notice on conflict do nothing;
  insert into ledger.card (id, kind, object, recorded_at)
    select id, 'assessment', object, recorded_at from ledger.assessment on conflict do nothing;
  for fact in
    select tgrelid::regclass as relation, c.relname as name,
      array_remove(string_to_array(encode(tgargs, 'escape'), '\000'), '') as columns
    from pg_trigger join pg_class c on c.oid = tgrelid where tgname = 'fact_turns_its_cards'
  loop
    foreach column_name in array fact.columns loop
      told := told || format(
        'select %I, id, %L::text from %s where %1$I is not null', column_name, fact.name, fact.relation);
    end loop;
  end loop;
  execute format($version$
    with told(subject, fact, relation) as (%s), opened as (
      select case c.kind when 'assessment' then c.object else coalesce(c.site, c.unit) end, min(t.fact), null::text
      from told t join ledger.card c on c.id = t.subject where c.kind in ('finding', 'notice', 'assessment') group by c.id
    )
    update ledger.card c set version = l.version, tables = l.tables
    from (
      select subject, max(fact) as version,
        coalesce(array_agg(distinct relation) filter (where relation is not null), '{}') as tables
      from (select * from told union all select * from opened) t group by 1) l
    where c.id = l.subject and (c.version <> l.version or not c.tables @> l.tables)$version$,
    array_to_string(told, ' union all '));
  perform ledger.place(array(select id from ledger.card));
end
$$;
revoke execute on procedure ledger.lay_cards from public;

create function ledger.place_again() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform ledger.place(array(select id from ledger.card));
  return null;
end
$$;
revoke execute on function ledger.place_again() from public;
create trigger cards_follow_the_regions after update on law.region_code
  for each statement execute function ledger.place_again();

call ledger.tell_all_facts();
call ledger.lay_cards();

-- What is no fact. The law is shown to everybody who has any business here.
call sight.hold('law.provision', '(select sight.anything())');
call sight.hold('law.region', '(select sight.anything())');
call sight.hold('law.region_code', '(select sight.anything())');
call sight.hold('policy.calendar_day', '(select sight.anything())');
call sight.hold('policy.accepting_organ', '(select sight.anything())');
call sight.hold('policy.setting', '(select sight.business())');

call sight.hold('ledger.card', $$
  (card.keys || card.near || card.told || card.assigned) && string_to_array(current_setting('mlps.scope', true), ' ')
  or card.kind = 'tester' and sight.publishes()$$);
call sight.hold('ledger.unit', sight.by_card('ledger.unit', 'unit.id'));
call sight.hold('ledger.site', sight.by_card('ledger.site', 'site.id'));
call sight.hold('ledger.object', sight.by_card('ledger.object', 'object.id'));
call sight.hold('ledger.tester', sight.by_card('ledger.tester', 'tester.id') || ' or (select sight.publishes())');
call sight.hold('ledger.finding', sight.by_card('ledger.finding', 'finding.id'));
call sight.hold('ledger.notice', sight.by_card('ledger.notice', 'notice.id'));
call sight.hold('ledger.assessment', sight.by_card('ledger.assessment', 'assessment.id'));
call sight.hold('ledger.fact_header', 'false');
call sight.hold('ledger.step_header', 'false');

-- A count of the police is of a region and of no subject.
call sight.hold('ledger.police_counted',
  $$(select sight.everything()) or police_counted.region in (
    select k.code from law.region_code k where k.row_code = any ((select sight.regions('ledger.police_counted'))::text[]))$$);

-- An agency sees how the machine of its own acts stands.
call sight.hold('ledger.standing', $$sight.shows(standing.case_id, 'ledger.standing/' || standing.machine)$$);

call sight.hold('ledger.due', sight.by_card('ledger.due', 'due.subject', 'due.case_id'));
call sight.hold('ledger.due_mark', '(select sight.business())');
-- A run is for everybody and by whoever happened to begin it.
call sight.hold('ledger.reminder_run', '(select sight.everything())');
call sight.hold('ledger.reminder', sight.by_card('ledger.reminder', 'reminder.subject'));
call sight.hold('ledger.digest', 'sight.receives(digest.recipient)');
call sight.hold('ledger.digest_line', 'exists (select from ledger.digest d where d.id = digest_line.digest)');
call sight.hold('ledger.delivery', 'exists (select from ledger.digest d where d.id = delivery.digest)');
call sight.hold('ledger.mailbox', 'sight.receives(mailbox.recipient)');
call sight.hold('ledger.call_logged', sight.by_card('ledger.call_logged', 'call_logged.unit', 'call_logged.site'));

-- Evidence is seen with a fact that it proves, and by who handed it in. The same bytes may be handed in by two who know
-- nothing of each other: each sees his own name for them.
alter table ledger.evidence_name drop constraint evidence_bears_a_name_once,
  add constraint evidence_bears_a_name_once primary key (sha256, name, recorded_by);
call sight.hold('ledger.fact_evidence', 'sight.shows(fact_evidence.subject, fact_evidence.relation)');
call sight.hold('ledger.evidence', $$
  (select sight.everything()) or evidence.recorded_by::text = current_setting('mlps.party', true) and (select sight.business())
  or exists (
    select from ledger.evidence_name n
    where n.sha256 = evidence.sha256 and n.recorded_by::text = current_setting('mlps.party', true))
  or exists (select from ledger.fact_evidence f where f.sha256 = evidence.sha256)$$);
call sight.hold('ledger.evidence_name', $$
  (select sight.everything())
  or evidence_name.recorded_by::text = current_setting('mlps.party', true) and (select sight.business())
  or exists (
    select from ledger.fact_evidence f
    where f.sha256 = evidence_name.sha256 and f.recorded_by::text = evidence_name.recorded_by::text)$$);
call sight.hold('ledger.evidence_body', 'exists (select from ledger.evidence e where e.sha256 = evidence_body.sha256)');

-- What a party did itself.
call sight.hold('ledger.import',
  $$(select sight.everything()) or import.recorded_by::text = current_setting('mlps.party', true) and (select sight.business())$$);
call sight.hold('ledger.receipt',
  $$(select sight.everything()) or receipt.party::text = current_setting('mlps.party', true) and (select sight.business())$$);

-- A book is of a region, or of all of them.
call sight.hold('press.report_run', $$(select sight.everything())
  or report_run.region = any ((select sight.regions())::text[]) or report_run.region is null and (select sight.everywhere())$$);
call sight.hold('press.report_book', 'exists (select from press.report_run r where r.id = report_book.run)');
call sight.hold('press.report_correction', 'exists (select from press.report_run r where r.id = report_correction.run)');
