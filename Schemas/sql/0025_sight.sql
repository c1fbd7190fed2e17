-- Sight: who sees which row. A scope is a list of words in mlps.scope, set with each transaction; no word, no row. What a
-- subject may be seen by is written on its card as keys; a word of the scope holds keys; who holds one of them sees it.

create schema sight;
comment on schema sight is '可见范围:按行的访问控制';
grant usage on schema sight to mlps_app, mlps_reader;

-- The words of the scope that have their form; any other shows nothing.
create function sight.words() returns text[] language sql stable parallel safe
set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(word), '{}')
  from unnest(string_to_array(current_setting('mlps.scope', true), ' ')) word
  where word ~ '^(all|audit|accounts|roles|region:\d{6}|(unit|tester):[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|agency:(establishment_office|communications|government_office|authority):\d{6})$'
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
  select exists (select from unnest(sight.words()) word where word not in ('audit', 'accounts', 'roles'))
$$;

create function sight.units() returns uuid[] language sql stable parallel safe as $$
  select coalesce(array_agg(substr(word, 6)::uuid), '{}') from unnest(sight.words()) word where word like 'unit:%'
$$;

create function sight.testers() returns uuid[] language sql stable parallel safe as $$
  select coalesce(array_agg(substr(word, 8)::uuid), '{}') from unnest(sight.words()) word where word like 'tester:%'
$$;

-- A region and all below it, by the codes of the rows of the books. Definer: the codes are no secret.
create function sight.within(of_region text) returns setof text language sql stable parallel safe
security definer set search_path = pg_catalog, pg_temp as $$
  select distinct c.row_code from law.region_code c
  where case
    when of_region like '__0000' then c.row_code like left(of_region, 2) || '____'
    when of_region like '____00' then c.row_code like left(of_region, 4) || '__'
    else c.code = of_region end
$$;
comment on function sight.within is '某地区及其以下各统计行的代码';

-- The tables whose acts an agency performs (law.provision.actor; of plain facts, who declares them).
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
  select relation = any ('{ledger.card,ledger.unit,ledger.unit_described,ledger.site,ledger.site_described,ledger.site_named,ledger.site_unnamed,ledger.object,ledger.object_described,ledger.object_covers,ledger.object_uncovers}')
$$;

-- The rows of the books in whose subjects' facts of a table are seen.
create function sight.regions(relation text default '') returns text[] language plpgsql stable parallel safe as $$
begin
  return array(
    select distinct r from unnest(sight.words()) word
    cross join lateral sight.within(right(word, 6)) r
    where word like 'region:%'
      or word like 'agency:%' and (sight.describes(relation) or relation = any (sight.performed(split_part(word, ':', 2)))));
end
$$;
comment on function sight.regions is '可见范围所及的统计行;主管部门只及其所办事项的表';
