-- 更正:找到任一事实,列出某一时段内的更正,并记下每条更正改动了哪些已发布的报表。

create table press.report_correction (
  fact        bigint not null,
  run         bigint not null constraint report_correction_is_of_a_known_run references press.report_run (id),
  changes     jsonb not null constraint report_correction_lists_its_changes check (jsonb_typeof(changes) = 'array'),
  recorded_at timestamptz not null default now(),
  recorded_by ledger.line not null default current_setting('mlps.party'),
  constraint report_correction_is_recorded_once primary key (fact, run)
);
comment on table press.report_correction is '更正所改动的已发布报表:登记更正时重算,逐项列出原数和现数;未改动的列为空';
comment on column press.report_correction.changes is
  '[{"measure","region","category","old","new"}…];region 为空即全市,category 为空即各类单位';
create index report_correction_of_run on press.report_correction (run);
grant select on press.report_correction to mlps_app, mlps_reader;
grant insert (fact, run, changes, recorded_by) on press.report_correction to mlps_app;

-- The columns of a fact table that are no part of what the fact says: its head, its subject, what is computed.
create function ledger.own_columns(relation regclass) returns text[] language sql stable as $$
  select array_agg(a.attname::text) from pg_attribute a
  where a.attrelid = relation and a.attnum > 0 and not a.attisdropped and (a.attgenerated <> ''
    or a.attname = any ('{id,acted_on,recorded_at,recorded_by,corrects,void,reason,import,act,provision}')
    or a.attnum = (
      select min(s.attnum) from pg_attribute s where s.attrelid = relation and s.attnum > 0
        and s.attname in ('unit', 'site', 'object', 'tester', 'finding', 'notice', 'assessment')))
$$;

-- Makes anew what is told of corrections over all fact tables alike.
create procedure ledger.tell_all_corrections() language plpgsql as $$
declare
  fact record;
  facts text[] := '{}';
  corrections text[] := '{}';
begin
  for fact in
    select n.nspname as schema, c.relname as name,
      (select a.attname from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
          and a.attname in ('unit', 'site', 'object', 'tester', 'finding', 'notice', 'assessment')
        order by a.attnum limit 1) as subject
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('ledger', 'campaign') and c.relkind = 'r'
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'corrects')
      and c.relname not in ('fact_header', 'step_header')
    order by 1, 2
  loop
    facts := facts || format(
      'select %L::text, %L::text, to_jsonb(f) from %I.%I f where f.id = $1',
      fact.schema || '.' || fact.name, fact.subject, fact.schema, fact.name);
    corrections := corrections || format(
      'select %1$L::text, %2$s, c.id, c.corrects, c.recorded_at, c.recorded_by::text, c.reason::text, c.acted_on, '
      || 'o.acted_on, o.recorded_at, c.void, o.void, to_jsonb(c) - own.columns, to_jsonb(o) - own.columns '
      || 'from %3$I.%1$I c join %3$I.%1$I o on o.id = c.corrects cross join lateral ledger.own_columns(%4$L) own(columns) '
      || 'where c.recorded_at > $1 and c.recorded_at <= $2',
      fact.name, coalesce('c.' || quote_ident(fact.subject), 'null::uuid'),
      fact.schema, fact.schema || '.' || fact.name);
  end loop;
  execute format($fact$
    create or replace function ledger.fact(number bigint) returns table (relation text, subject text, content jsonb)
    language sql stable as %L$fact$, array_to_string(facts, ' union all '));
  execute format($corrections$
    create or replace function ledger.corrections(since timestamptz, until timestamptz) returns table (
      kind text, subject uuid, fact bigint, corrects bigint, recorded_at timestamptz, recorded_by text, reason text,
      acted_on date, original_on date, original_at timestamptz, void boolean, original_void boolean, content jsonb,
      original jsonb)
    language sql stable as %L$corrections$, array_to_string(corrections, ' union all '));
end
$$;
-- A migration that adds a fact table says so once, and both are made anew.
alter procedure ledger.tell_all_facts() rename to tell_standing_facts;
create procedure ledger.tell_all_facts() language plpgsql as $$
begin
  call ledger.tell_standing_facts();
  call ledger.tell_all_corrections();
end
$$;
revoke execute on procedure ledger.tell_all_corrections, ledger.tell_all_facts from public;
call ledger.tell_all_corrections();
comment on function ledger.fact is '某一编号的事实:所在的表、主体的列、内容';
comment on function ledger.corrections is '某一时段(不含起点,含终点)登记的更正,连同所更正的事实;内容不含抬头、主体和推算的列';

-- What a subject is called, as known at an instant: its number, its latest name; an object by the first of its sites.
create function ledger.called(subject uuid, instant timestamptz) returns text
language sql stable as $$
  select coalesce(
    (select concat_ws(' ', s.number, (
        select d.name from ledger.site_described_known(instant) d where d.site = s.id
        order by d.acted_on desc nulls last, d.id desc limit 1))
      from ledger.site s where s.id = subject),
    (select d.name::text from ledger.unit_described_known(instant) d where d.unit = subject
      order by d.acted_on desc nulls last, d.id desc limit 1),
    (select concat_ws(' ', (
        select min(s.number::text collate "C") from ledger.object_covers_known(instant) c join ledger.site s on s.id = c.site
        where c.object = subject), d.name)
      from ledger.object_described_known(instant) d where d.object = subject
      order by d.acted_on desc nulls last, d.id desc limit 1),
    (select d.name::text from ledger.tester_described_known(instant) d where d.tester = subject
      order by d.acted_on desc nulls last, d.id desc limit 1),
    (select concat_ws(' ', f.number, s.number, (
        select d.name from ledger.site_described_known(instant) d where d.site = s.id
        order by d.acted_on desc nulls last, d.id desc limit 1))
      from ledger.finding f join ledger.site s on s.id = f.site where f.id = subject),
    (select concat_ws(' ', n.number, s.number, (
        select d.name from ledger.site_described_known(instant) d where d.site = s.id
        order by d.acted_on desc nulls last, d.id desc limit 1))
      from ledger.notice n left join ledger.site s on s.id = n.site where n.id = subject))
$$;
comment on function ledger.called is '主体的称呼:编号及当时所知的最近名称';

-- A value of a fact as it is told: subjects by what they are called, instants by the clock of Asia/Shanghai.
create function ledger.told(value jsonb, instant timestamptz) returns text
language sql stable as $$
  select case
    when value is null or value = 'null' then '—'
    when jsonb_typeof(value) = 'array' then coalesce((
      select string_agg(coalesce(ledger.called(case when e ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then e::uuid end,
        instant), e), '、' order by place)
      from jsonb_array_elements_text(value) with ordinality element(e, place)), '—')
    when value #>> '{}' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
      then coalesce(ledger.called((value #>> '{}')::uuid, instant), value #>> '{}')
    when jsonb_typeof(value) = 'string' and value #>> '{}' ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d'
      then to_char((value #>> '{}')::timestamptz at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI')
    else value #>> '{}' end
$$;
comment on function ledger.told is '事实的一个值如何讲述:主体以其称呼,时刻以北京时间';

-- Of a fact those columns that differ from another's, three texts each: a place (none), the column, its value. A void
-- fact says that it is void; beside a void one a fact says all it has.
create function ledger.differing(
  content jsonb, is_void boolean, other jsonb, other_is_void boolean, instant timestamptz
) returns text[] language sql stable as $$
  select case when is_void then array['', 'void', ''] else (
    select coalesce(array_agg(piece order by name.place, piece.place), '{}')
    from jsonb_each(content) with ordinality name(name, value, place)
    cross join lateral unnest(array['', name.name, coalesce((
        select r.name from law.region r where name.name = 'region' and r.code = name.value #>> '{}'
        order by lower(r.valid) desc nulls last limit 1), ledger.told(name.value, instant))]) with ordinality piece(piece, place)
    where case when other_is_void then name.value <> 'null' else name.value is distinct from other -> name.name end) end
$$;
comment on function ledger.differing is '一条事实与另一条不同的各列及其值';
