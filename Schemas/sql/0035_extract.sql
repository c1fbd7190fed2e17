-- 出表取数底稿: what the books of a run are counted from, row by row, and the digest by which a year later it is known again.

-- The tables of the extract in their order: the law first, then the registers, then the facts. `counted` is what was
-- recorded and so falls under the digest; the law is that of the edition of the run. `selected` writes each column as text,
-- the same in every session that reads instants in UTC and days as ISO has them.
create function press.input_tables(bound timestamptz) returns table (
  place integer, relation text, counted boolean, heads text[], kinds text[], selected text[], source text, key text
) language sql stable set search_path = pg_catalog, pg_temp as $$
  with held as (
    select c.oid, n.nspname || '.' || c.relname as relation, n.nspname <> 'law' as counted,
      case when n.nspname = 'law' then 1 when c.relname = 'report_correction' then 4
        when exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'corrects') then 3 else 2 end as part,
      case c.relname when 'region' then 'f.row_order, lower(f.valid), f.code collate "C"'
        when 'region_code' then 'f.code collate "C"' when 'report_correction' then 'f.fact, f.run' else 'f.id' end as key
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and (n.nspname || '.' || c.relname = any ('{law.region,law.region_code,ledger.unit,ledger.site,ledger.object,ledger.tester,ledger.finding,ledger.notice,ledger.assessment,press.report_correction}')
      or n.nspname in ('ledger', 'campaign') and c.relname not in ('fact_header', 'step_header')
        and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'corrects'))
  ), written as (
    select h.oid, a.attnum, a.attname::text as head, k.kind,
      case k.kind when 'instant' then format('to_char(f.%I, ''YYYY-MM-DD"T"HH24:MI:SS.US"Z"'')', a.attname)
        when 'list' then format('to_jsonb(f.%I)::text', a.attname) else format('f.%I::text', a.attname) end as selected
    from held h join pg_attribute a on a.attrelid = h.oid and a.attnum > 0 and not a.attisdropped
    join pg_type d on d.oid = a.atttypid join pg_type t on t.oid = coalesce(nullif(d.typbasetype, 0), d.oid)
    cross join lateral (select case when t.typcategory = 'A' then 'list' when t.typtype = 'r' then 'range'
      when t.typname in ('int2', 'int4', 'int8') then 'integer' when t.typname in ('bool', 'date') then t.typname::text
      when t.typname = 'timestamptz' then 'instant' when t.typname = 'jsonb' then 'json' else 'text' end as kind) k
    -- What is worked out from the other columns is no input.
    where a.attgenerated = ''
  )
  select row_number() over (order by h.part, h.relation collate "C")::integer, h.relation, h.counted,
    array_agg(w.head order by w.attnum), array_agg(w.kind order by w.attnum), array_agg(w.selected order by w.attnum),
    format('from %s f', h.relation) || case when h.counted then format(' where f.recorded_at <= %L', bound) else '' end,
    h.key
  from held h join written w on w.oid = h.oid group by h.oid, h.relation, h.counted, h.part, h.key
$$;
comment on function press.input_tables is '取数底稿所含各表:栏目、类型、如何书写、取哪些行、按何次序';

-- The digest of each table that holds anything: SHA-256 over the SHA-256 of its rows in their order. A row is the fields
-- that say something, name="value" with quotes doubled, joined by commas: a column that is added later, empty in what was
-- recorded before, alters no digest. Told to whoever sees all of the books.
create function press.input_digests(bound timestamptz) returns table (relation text, row_count bigint, sha256 text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
set timezone = 'UTC' set datestyle = 'ISO, YMD' set work_mem = '64MB' set jit = off as $$
declare
  held record;
  fields text;
begin
  if not (sight.everything() or sight.everywhere()) then return; end if;
  for held in select * from press.input_tables(bound) t where t.counted order by t.place loop
    select string_agg(format('%L || replace(%s, ''"'', ''""'') || ''"''', head || '="', selected), ', ' order by at)
      into fields from unnest(held.heads, held.selected) with ordinality field(head, selected, at);
    return query execute format(
      'select %L::text, count(*), encode(sha256(string_agg(
         sha256(convert_to(concat_ws('','', %s), ''UTF8'')), ''''::bytea order by %s)), ''hex'') %s having count(*) > 0',
      held.relation, fields, held.key, held.source);
  end loop;
end
$$;
comment on function press.input_digests is '取数底稿各表的行数和摘要;只告知可见全部登记者';
revoke execute on function press.input_tables, press.input_digests from public;
grant execute on function press.input_tables, press.input_digests to mlps_app, mlps_reader;

alter table press.report_run
  add column input_sha256 text constraint report_input_digest_is_sha256 check (input_sha256 ~ '^[0-9a-f]{64}$'),
  add column input jsonb constraint report_input_lists_its_tables check (jsonb_typeof(input) = 'array'),
  add constraint report_input_is_told_with_its_digest check ((input is null) = (input_sha256 is null));
comment on column press.report_run.input_sha256 is '取数底稿的摘要:各表“表名 行数 摘要”逐行相连的 SHA-256;所见非全部的不记';
comment on column press.report_run.input is '取数底稿各表的行数和摘要:[{"table","rows","sha256"}…]';
grant insert (input_sha256, input) on press.report_run to mlps_app;
call audit.hold_all();
