-- What the window asks most is read from those tables alone that have it: of a hundred tables a site has facts in ten, and a
-- statement over all of them pays for the rights and the locks on each before its first row.

-- The tables that have facts about these subjects or their cases. It tells no fact, and who sees one is settled by its row.
create function ledger.tables_of(subjects uuid[]) returns text[] language plpgsql stable
security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
begin
  return array(
    select distinct t from ledger.card c cross join lateral unnest(c.tables) t where c.id = any (subjects) order by t);
end
$$;
revoke execute on function ledger.tables_of from public;
grant execute on function ledger.tables_of to mlps_app, mlps_reader;
comment on function ledger.tables_of is '哪些表有关于这些主体或其案件的事实';

-- Makes anew ledger.records_of: of ledger.records what is about some subjects or their cases. In PL/pgSQL, where each
-- table's statement is planned once, when a session first needs it: from row to row, for whoever reads all corrections in
-- their order beside one fact asks of each whether it is in sight.
create procedure ledger.tell_facts_of_subjects() language plpgsql as $$
declare
  fact record;
  told text := '';
begin
  for fact in
    select c.relname as name, step.is as step, subject.name as subject, nullif(project.name, subject.name) as project
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    cross join lateral (
      select bool_or(a.attname = 'provision') as is, bool_or(a.attname = 'corrects') as corrects
      from pg_attribute a where a.attrelid = c.oid) step
    cross join lateral (
      select (array_agg(a.attname order by a.attnum))[1] as name from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0
        and a.attname in ('unit', 'site', 'object', 'tester', 'finding', 'notice')) subject
    cross join lateral (
      select min(a.attname::text) as name from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and a.attname in ('assessment', 'notice')
        and a.atttypid = 'uuid'::regtype) project
    where n.nspname = 'ledger' and c.relkind = 'r' and step.corrects and c.relname not in ('fact_header', 'step_header')
      and subject.name is not null
    order by c.relname
  loop
    told := told || format(
      $told$
        when %1$L then return query
          select %1$L::text, f.id, %2$L::text, f.%2$I, %3$s, f.acted_on, f.recorded_at, f.recorded_by::text,
            f.document::text, %4$s, to_jsonb(f)
          from ledger.%5$I(instant) f %6$s where f.%2$I = any (subjects)%7$s;$told$,
      fact.name, fact.subject,
      case when fact.project is null then format('f.%I', fact.subject)
        else format('coalesce(f.%I, f.%I)', fact.project, fact.subject) end,
      case when fact.step then 'f.act, nullif(p.to_stage, p.from_stage)'
        else format('%L::text, null::text',
          fact.subject || '.' || regexp_replace(fact.name, '^' || fact.subject || '_', '')) end,
      fact.name || '_known',
      case when fact.step then 'join law.provision p on p.id = f.provision' else '' end,
      case when fact.project is null then '' else format(' or f.%I = any (subjects)', fact.project) end);
  end loop;
  execute format($all$
    create or replace function ledger.records_of(subjects uuid[], instant timestamptz) returns table (
      kind text, fact bigint, subject_kind text, subject uuid, case_id uuid, acted_on date, recorded_at timestamptz,
      recorded_by text, document text, act text, to_stage text, content jsonb) language plpgsql stable
    set plan_cache_mode = force_generic_plan set enable_mergejoin = off set enable_hashjoin = off as
    $of$
    #variable_conflict use_column
    declare
      relation text;
    begin
      foreach relation in array ledger.tables_of(subjects) loop
        case relation%s
        else null;
        end case;
      end loop;
    end
    $of$ $all$, told);
  comment on function ledger.records_of is '某时刻现行有效、关于这些主体或其案件的事实,同 ledger.records';
end
$$;
revoke execute on procedure ledger.tell_facts_of_subjects from public;

alter procedure ledger.tell_all_facts() rename to tell_facts_and_links;
create procedure ledger.tell_all_facts() language plpgsql as $$
begin
  call ledger.tell_facts_and_links();
  call ledger.tell_facts_of_subjects();
end
$$;
revoke execute on procedure ledger.tell_all_facts from public;
call ledger.tell_facts_of_subjects();

-- The steps of some cases; of many from all tables at once.
create function ledger.steps_of(cases uuid[]) returns table (
  machine text, case_id uuid, fact bigint, acted_on date, act text, to_stage text) language plpgsql stable as $$
#variable_conflict use_column
begin
  if cardinality(cases) > 50 then
    return query
    select t.machine, t.case_id, t.fact, t.acted_on, t.act, t.to_stage from ledger.step t
    where t.case_id = any (cases) and t.from_stage <> t.to_stage;
  else
    return query
    select split_part(r.act, '.', 1), r.case_id, r.fact, r.acted_on, r.act, r.to_stage
    from ledger.records_of(cases, 'infinity') r where r.case_id = any (cases) and r.to_stage is not null;
  end if;
end
$$;
revoke execute on function ledger.steps_of from public;

create or replace function ledger.summarise(cases uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  with last as materialized (
    select distinct on (t.machine, t.case_id) t.machine, t.case_id, t.to_stage, t.act, t.fact, t.acted_on
    from ledger.steps_of(cases) t
    where t.acted_on is not null
    order by t.machine, t.case_id, t.acted_on desc, t.fact desc
  ), undone as (
    delete from ledger.standing s where s.case_id = any (cases) and not exists (
      select from last l where l.case_id = s.case_id and l.machine = s.machine)
  )
  insert into ledger.standing (machine, case_id, stage, act, fact, acted_on)
  select l.machine, l.case_id, l.to_stage, l.act, l.fact, l.acted_on from last l
  on conflict (machine, case_id) do update
    set stage = excluded.stage, act = excluded.act, fact = excluded.fact, acted_on = excluded.acted_on
    where (standing.stage, standing.fact, standing.acted_on) <> (excluded.stage, excluded.fact, excluded.acted_on);
end
$$;

-- Waits for whoever decides on one of these subjects, and keeps others waiting until the transaction ends. An import turns the
-- cards of thousands; whoever acts meanwhile waits for its end, not for card after card.
create function ledger.lock_subjects(subjects uuid[]) returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(hashtext('ledger.import'));
  perform pg_advisory_xact_lock(hashtextextended(id::text, 2)) from (select id from unnest(subjects) id order by id) sorted;
end
$$;
comment on function ledger.lock_subjects is '锁定这些主体至本次办理结束';

-- The receipt that was given before. Whoever sends the same wish at once waits here, and is answered by the other's receipt:
-- it is looked for after the wait, which one statement of SQL could not.
create function ledger.given_receipt(of_party text, of_key text) returns table (wish text, answer text)
language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(of_party || e'\n' || of_key, 1));
  return query select r.wish, r.answer::text from ledger.receipt r where r.party = of_party and r.key = of_key;
end
$$;
comment on function ledger.given_receipt is '同一请求先前所给的回执;正在办理的,等其办完';

-- What a fact says is told with each fact that is shown. The same as before, in PL/pgSQL: an SQL function that calls another
-- is planned anew, and that one with it, in each statement.
create or replace function ledger.own_columns(relation regclass) returns text[] language plpgsql stable as $$
begin
  return (
    select array_agg(a.attname::text) from pg_attribute a
    where a.attrelid = relation and a.attnum > 0 and not a.attisdropped and (a.attgenerated <> ''
      or a.attname = any ('{id,acted_on,recorded_at,recorded_by,corrects,void,reason,import,act,provision}')
      or a.attnum = (
        select min(s.attnum) from pg_attribute s where s.attrelid = relation and s.attnum > 0
          and s.attname in ('unit', 'site', 'object', 'tester', 'finding', 'notice', 'assessment'))));
end
$$;

create or replace function ledger.called(subject uuid, instant timestamptz) returns text language plpgsql stable
set plan_cache_mode = force_generic_plan set enable_mergejoin = off set enable_hashjoin = off as $$
begin
  return coalesce(
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
      from ledger.notice n left join ledger.site s on s.id = n.site where n.id = subject));
end
$$;

create or replace function ledger.told(value jsonb, instant timestamptz) returns text language plpgsql stable as $$
declare
  kind constant text := jsonb_typeof(value);
  word constant text := value #>> '{}';
begin
  if kind is null or kind = 'null' then
    return '—';
  elsif kind = 'array' then
    return coalesce((
      select string_agg(coalesce(ledger.called(case when e ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then e::uuid end,
        instant), e), '、' order by place)
      from jsonb_array_elements_text(value) with ordinality element(e, place)), '—');
  elsif kind = 'string' and length(word) = 36 and word ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then
    return coalesce(ledger.called(word::uuid, instant), word);
  elsif kind = 'string' and word ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d' then
    return to_char(word::timestamptz at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI');
  end if;
  return word;
end
$$;

create or replace function ledger.differing(
  content jsonb, is_void boolean, other jsonb, other_is_void boolean, instant timestamptz
) returns text[] language plpgsql stable as $$
begin
  if is_void then return array['', 'void', '']; end if;
  return (
    select coalesce(array_agg(piece order by name.place, piece.place), '{}')
    from jsonb_each(content) with ordinality name(name, value, place)
    cross join lateral unnest(array['', name.name, coalesce((
        select r.name from law.region r where name.name = 'region' and r.code = name.value #>> '{}'
        order by lower(r.valid) desc nulls last limit 1), ledger.told(name.value, instant))]) with ordinality piece(piece, place)
    where case when other_is_void then name.value <> 'null' else name.value is distinct from other -> name.name end);
end
$$;
