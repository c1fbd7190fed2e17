-- 取数底稿的日摘要: what was recorded on a day that is over is digested once, and not again for every report.

-- Digests of ended days (UTC): nothing more can be recorded on such a day. A table that held nothing on a day has no row.
-- A migration that adds a table with rows to the extract empties this one.
create table press.input_day (
  relation text not null,
  day      date not null,
  rows     bigint not null constraint input_day_holds_rows check (rows > 0),
  sha256   text not null constraint input_day_digest_is_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint input_day_is_digested_once primary key (relation, day)
);
comment on table press.input_day is '取数底稿各表每日(UTC)登记的行数和摘要,已过之日只算一次';
insert into audit.exempt (relation, part, reason) values ('press.input_day', '*', '由登记推算,可随时重算;提取底稿时逐行核对');

-- The digest of each table that holds anything: SHA-256 over a line "day rows sha256" for each day (UTC) on which any of
-- its rows was recorded; that of a day is SHA-256 over the SHA-256 of its rows in their order. A row is the fields that
-- say something, name="value" with quotes doubled, joined by commas: a column that is added later, empty in what was
-- recorded before, alters no digest. Told to whoever sees all of the books.
create or replace function press.input_digests(bound timestamptz)
returns table (relation text, row_count bigint, sha256 text)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
set timezone = 'UTC' set datestyle = 'ISO, YMD' set work_mem = '64MB' set jit = off as $$
declare
  held record;
  fields text;
  digested text;
  -- All that began before this day was seen to its end by a snapshot taken from here on.
  ended date := press.frozen_instant()::date;
  kept date := coalesce((select max(d.day) + 1 from press.input_day d), '-infinity');
  undigested date := least(ended, bound::date);
begin
  if not (sight.everything() or sight.everywhere()) then return; end if;
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception using errcode = 'invalid_transaction_state',
      message = 'a day may have ended since the snapshot of this transaction';
  end if;
  for held in select * from press.input_tables(bound) t where t.counted order by t.place loop
    select string_agg(format('%L || replace(%s, ''"'', ''""'') || ''"''', head || '="', selected), ', ' order by at)
      into fields from unnest(held.heads, held.selected) with ordinality field(head, selected, at);
    digested := format(
      'select %L, f.recorded_at::date as day, count(*) as rows, encode(sha256(string_agg(
         sha256(convert_to(concat_ws('','', %s), ''UTF8'')), ''''::bytea order by %s)), ''hex'') as sha256
       from %s f where f.recorded_at >= $1 and f.recorded_at %%s $2 group by 2',
      held.relation, fields, held.key, held.relation);
    if kept < ended then
      execute 'insert into press.input_day ' || format(digested, '<') || ' on conflict do nothing'
        using kept::timestamptz, ended::timestamptz;
    end if;
    return query execute format(
      'with told as (
         select d.day, d.rows, d.sha256 from press.input_day d where d.relation = %L and d.day < $1
         union all select t.day, t.rows, t.sha256 from (%s) t)
       select %1$L::text, sum(rows)::bigint, encode(sha256(convert_to(
         string_agg(format(E''%%s %%s %%s\n'', day, rows, sha256), '''' order by day), ''UTF8'')), ''hex'')
       from told having count(*) > 0', held.relation, format(digested, '<='))
      using undigested::timestamptz, bound;
  end loop;
end
$$;
-- It keeps what it digests.
revoke execute on function press.input_digests from mlps_reader;
comment on column press.report_run.input is
  '取数底稿各表的行数和摘要:[{"table","rows","days_sha256"}…];较早的以 sha256 为各行相连之摘要';
call audit.hold_all();
