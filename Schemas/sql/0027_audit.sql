-- 审计链. Every row that is kept gets a link in one chain: the digest of the row, and a hash over the link before and all
-- that this link says. Rows and links are committed together or not at all.
--
-- Writers do not wait for one another until they commit: the digests of a statement's rows are laid down set-wise as they
-- are written, and one deferred trigger, the last of the transaction, takes the chain's lock and joins them on.
--
-- How to reckon it again, without this program. The digest of a row is the SHA-256 of a JSON array in UTF-8: the name of
-- its relation, then the columns of its shape (audit.shape) in their order, as PostgreSQL writes them to JSON in the zone
-- UTC; of a bytea column, the SHA-256 of it in hexadecimal. The hash of a link is the SHA-256 of: the 32 bytes of the hash
-- before (zeros before the first), then place (int8), shape (int4), recorded_at (int8, microseconds since 2000-01-01 UTC),
-- all big-endian, the digest, a byte 00, or 01 and the 16 bytes of the subject, the row in UTF-8, a byte 00, recorded_by.

create schema audit;
comment on schema audit is '审计链:凡登记之行各成一环,环环相扣,只增不改';
grant usage on schema audit to mlps_app, mlps_reader;

-- What is not chained, and why: a table (part *), or one column of it. Nothing else is left out.
create table audit.exempt (
  relation text not null,
  part     text not null default '*',
  reason   ledger.line not null,
  constraint exemption_is_stated_once primary key (relation, part)
);
comment on table audit.exempt is '不入审计链的表(*)或列,注明理由';
insert into audit.exempt (relation, part, reason) values
  ('ledger.fact_header', '*', '样表,从不填写'),
  ('ledger.step_header', '*', '样表,从不填写'),
  ('ledger.standing', '*', '由各步推算,可随时重算'),
  ('ledger.card', '*', '由登记簿推算,可随时重算'),
  ('ledger.due_mark', '*', '只记期限推算到哪一条事实,期限本身逐条入链'),
  ('law.provision', '*', '由程序中的法条表导出,每次迁移逐条比对'),
  ('law.region', '*', '由程序中的区划表导出,每次迁移逐条比对'),
  ('law.region_code', '*', '由程序中的区划表导出,每次迁移逐条比对'),
  ('maintenance.migration', '*', '自成一链,程序启动时逐条比对'),
  ('audit.exempt', '*', '由迁移写定,改动即改动检查的范围,检查时对照程序'),
  ('audit.mutable', '*', '由迁移写定'),
  ('audit.shape', '*', '改动即与各环摘要不符'),
  ('audit.tip', '*', '只存链头所在'),
  ('audit.link', '*', '即审计链本身'),
  ('ledger.fact_evidence', 'relation', '由所附事实推算,可在事实之后补填'),
  ('ledger.fact_evidence', 'subject', '由所附事实推算,可在事实之后补填'),
  ('access.attempt', '*', '失败次数的计数;每次失败登录另成一环'),
  ('access.session', 'last_seen', '每分钟更新的在线标记'),
  ('access.session', 'idles_at', '每分钟更新的在线标记'),
  ('access.session', 'last_address', '每分钟更新的在线标记'),
  ('access.token', 'last_used', '每分钟更新的使用标记'),
  ('access.token', 'last_address', '每分钟更新的使用标记'),
  ('access.second_factor', 'last_step', '每次登录更新的防重放标记;登录另成一环');

-- What may lawfully change in its place: each change is a row of audit.change, and that is chained.
create table audit.mutable (
  relation text not null constraint mutable_relation_is_stated_once primary key,
  reason   ledger.line not null
);
comment on table audit.mutable is '可就地更改的表:每次更改另记一行(不含内容),该行入链';
insert into audit.mutable (relation, reason) values
  ('access.secret', '口令就地更换,不留旧值'),
  ('access.second_factor', '动态口令就地更换、撤除'),
  ('access.session', '会话在结束时注明'),
  ('access.token', '令牌在吊销时注明'),
  ('access.claim', '启用码在使用时注明');

-- Which columns of a relation were hashed, from when on. A column that is added later makes a new shape; links of the old
-- one are read by the old one for ever.
create table audit.shape (
  id          integer not null generated always as identity constraint shape_has_one_id primary key,
  relation    text not null,
  columns     text[] not null,
  key         text[] not null,
  subject     text,
  recorded_at timestamptz not null default now(),
  constraint shape_stands_once unique (relation, columns)
);
comment on table audit.shape is '各表计入摘要的列,按登记时的样子;其后增加的列另成一样';

-- No foreign key to the shape: it would cost as much as the link.
create table audit.link (
  place       bigint not null constraint link_has_one_place primary key,
  shape       integer not null,
  recorded_at timestamptz not null,
  subject     uuid,
  digest      bytea not null,
  hash        bytea not null,
  row         text not null,
  recorded_by text not null,
  constraint places_count_from_one check (place > 0)
);
comment on table audit.link is '审计链的各环:序号无缺,各含所登记之行的摘要及对前一环的哈希';
create index link_of_shape on audit.link (shape);

-- The digests of transactions that are still open, many rows in one: writing them singly, to take them away again, would
-- cost as much as the links. Neither outlives a crash, nor do those.
create unlogged table audit.pending (
  xact        xid8 not null default pg_current_xact_id(),
  turn        bigint not null generated always as identity (cache 64),
  shape       integer not null,
  rows        text[] not null,
  subjects    uuid[] not null,
  digests     bytea[] not null,
  recorded_by text not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
alter table audit.pending alter column rows set storage external, alter column subjects set storage external,
  alter column digests set storage external;
create index pending_of_transaction on audit.pending (xact);
create unlogged table audit.closing (
  xact  xid8 not null default pg_current_xact_id(),
  round integer not null default 1,
  constraint transaction_closes_once_a_round primary key (xact, round)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

-- The head of the chain, beside the chain: place and hash, in a large object, because a large object that is open for
-- writing reads what is committed now, also in a transaction whose snapshot is older. A table cannot.
create table audit.tip (
  only_one boolean not null default true constraint there_is_one_tip primary key constraint tip_is_one check (only_one),
  object   oid not null
);
insert into audit.tip (object) select lo_from_bytea(0, int8send(0) || decode(repeat('00', 32), 'hex'));

-- What the app notes besides: who came, who was refused, what was taken out. What is told of it names nobody.
create table audit.event (
  id           bigint not null generated always as identity constraint event_has_one_id primary key,
  kind         text not null constraint event_kind_is_known check (kind in (
    'signed_in', 'signed_out', 'sign_in_failed', 'locked_out', 'session_ended', 'token_issued', 'token_ended',
    'account_changed', 'post_changed', 'setting_changed', 'act_refused', 'access_refused', 'exported',
    'personal_data_read', 'chain_verified')),
  party        ledger.line default nullif(current_setting('mlps.party', true), ''),
  account      uuid default nullif(current_setting('mlps.account', true), '')::uuid,
  address      inet,
  subject_kind ledger.line,
  subject      uuid,
  particulars  jsonb not null default '{}'
                 constraint event_particulars_are_few check (
                   jsonb_typeof(particulars) = 'object' and octet_length(particulars::text) <= 4000),
  recorded_at  timestamptz not null default now(),
  constraint event_subject_has_its_kind check (subject is null or subject_kind is not null)
);
comment on table audit.event is '审计事件:登录、退出、被拒、导出、查阅个人信息、账号职务与设置的更改;内容不含个人信息';
create index event_by_time on audit.event (recorded_at);

-- A change in a table that is changed in place: of which row, which columns, what digest it has since; no value.
create table audit.change (
  id          bigint not null generated always as identity constraint change_has_one_id primary key,
  shape       integer not null constraint change_is_of_a_known_shape references audit.shape (id),
  row         text not null,
  act         text not null constraint row_is_added_altered_or_removed check (act in ('added', 'altered', 'removed')),
  columns     text[] not null,
  digest      bytea,
  subject     uuid,
  party       text not null,
  account     uuid default nullif(current_setting('mlps.account', true), '')::uuid,
  recorded_at timestamptz not null default now(),
  constraint removed_row_has_no_digest check ((act = 'removed') = (digest is null))
);
comment on table audit.change is '就地更改的记载:哪一行、哪几列、更改后的摘要,不含内容';
create index change_of_row on audit.change (shape, row);

-- In whose name a row is written.
create function audit.party() returns text language sql stable as $$
  select coalesce(nullif(current_setting('mlps.party', true), ''), session_user::text)
$$;

-- All that a link says but the place, as bytes.
create function audit.said(
  shape integer, recorded_at timestamptz, subject uuid, digest bytea, of_row text, recorded_by text
) returns bytea language sql stable as $$
  select int4send(shape) || timestamptz_send(recorded_at) || digest
    || coalesce('\x01'::bytea || uuid_send(subject), '\x00'::bytea)
    || convert_to(of_row, 'UTF8') || '\x00'::bytea || convert_to(recorded_by, 'UTF8')
$$;

-- Joins links one after the other to a head.
create function audit.joined(before bytea, head bytea, link bytea) returns bytea language plpgsql immutable as $$
begin
  return sha256(coalesce(before, head) || link);
end
$$;
create aggregate audit.joined_on(head bytea, link bytea) (sfunc = audit.joined, stype = bytea);

-- What is written to the chain at commit. The first round goes to the end of the line of deferred triggers, so that the
-- lock is not held while others are still judging.
create function audit.close_transaction() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  mine constant xid8 := pg_current_xact_id();
  descriptor integer;
  head bytea;
  last bigint;
begin
  if new.round = 1 then
    insert into audit.closing (xact, round) values (mine, 2);
    return null;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('audit.chain', 0));
  descriptor := lo_open((select t.object from audit.tip t), x'60000'::integer);
  head := loread(descriptor, 40);
  last := ('x' || encode(substr(head, 1, 8), 'hex'))::bit(64)::bigint;
  head := substr(head, 9);
  with moved as (
    delete from audit.pending p where p.xact = mine returning *
  ), placed as (
    select last + row_number() over (order by m.turn, r.number) as place, m.shape, m.recorded_by, r.name, r.subject, r.digest
    from moved m cross join lateral unnest(m.rows, m.subjects, m.digests) with ordinality r(name, subject, digest, number)
  )
  insert into audit.link (place, shape, recorded_at, subject, digest, hash, row, recorded_by)
  select p.place, p.shape, now(), p.subject, p.digest,
    audit.joined_on(head, int8send(p.place) || audit.said(p.shape, now(), p.subject, p.digest, p.name, p.recorded_by))
      over (order by p.place rows unbounded preceding),
    p.name, p.recorded_by
  from placed p;
  delete from audit.closing c where c.xact = mine;
  perform lo_lseek(descriptor, 0, 0);
  perform lowrite(descriptor, (
    select int8send(l.place) || l.hash from audit.link l order by l.place desc limit 1));
  perform lo_close(descriptor);
  return null;
end
$$;
create constraint trigger rows_are_joined_to_the_chain after insert on audit.closing
  deferrable initially deferred for each row execute function audit.close_transaction();

-- Judges now what is deferred to the end of the transaction, for whoever has to know the outcome before he goes on; but for
-- the chain, whose lock would be held from then on.
create procedure ledger.judge() language plpgsql as $$
begin
  execute (
    select format('set constraints %s immediate', string_agg(format('%I.%I', n.nspname, c.conname), ', '))
    from pg_constraint c join pg_namespace n on n.oid = c.connamespace
    where c.condeferrable and n.nspname <> 'audit');
end
$$;
revoke execute on procedure ledger.judge from public;
grant execute on procedure ledger.judge to mlps_app;

-- How a row of a relation is named, and its digest reckoned, as expressions over f. What a column holds is written the
-- same in every session, because the functions that use these fix zone and formats.
create function audit.named_row(relation regclass, key text[]) returns text language sql stable as $$
  select case when cardinality(key) = 1 then max(told) || '::text'
    else format('json_build_array(%s)::text', string_agg(told, ', ' order by place)) end
  from unnest(key) with ordinality k(name, place)
  join pg_attribute a on a.attrelid = relation and a.attname = k.name
  cross join lateral (
    select case when a.atttypid = 'bytea'::regtype then format('encode(sha256(f.%I), ''hex'')', k.name)
      else format('f.%I', k.name) end) t(told)
$$;
create function audit.digested(relation regclass, called text, columns text[]) returns text language sql stable as $$
  select format('sha256(convert_to(json_build_array(%L::text, %s)::text, ''UTF8''))', called, string_agg(
    case when a.atttypid = 'bytea'::regtype then format('encode(sha256(f.%I), ''hex'')', c.name)
      else format('f.%I', c.name) end, ', ' order by place))
  from unnest(columns) with ordinality c(name, place)
  join pg_attribute a on a.attrelid = relation and a.attname = c.name
$$;

-- Holds a relation: from now on every row of it gets a link. Says whether it was not held before.
create function audit.held(relation regclass) returns boolean language plpgsql as $$
declare
  name constant text := (
    select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.oid = relation);
  taken constant text := replace(name, '.', '_');
  changes constant boolean := exists (select from audit.mutable m where m.relation = name);
  stable_form constant text :=
    'language plpgsql security definer set search_path = pg_catalog, pg_temp set timezone = ''UTC'' '
    || 'set datestyle = ''ISO, YMD'' set intervalstyle = iso_8601 set extra_float_digits = 1 set bytea_output = hex';
  key text[] := (
    select array_agg(a.attname::text order by array_position(i.indkey::smallint[], a.attnum))
    from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
    where i.indrelid = relation and i.indisprimary);
  columns text[] := (
    select array_agg(a.attname::text order by a.attnum) from pg_attribute a
    where a.attrelid = relation and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      and not exists (select from audit.exempt e where e.relation = name and e.part = a.attname));
  of_subject text := (
    select a.attname from pg_attribute a
    where a.attrelid = relation and a.atttypid = 'uuid'::regtype and not a.attisdropped
      and (a.attname in ('unit', 'site', 'object', 'tester', 'finding', 'notice', 'assessment', 'subject', 'account')
        or key = array[a.attname::text])
    order by a.attname = 'id' desc, a.attname = 'subject' desc, a.attnum limit 1);
  was_held constant boolean := exists (select from audit.shape s where s.relation = name);
  shape audit.shape;
  named text;
  digest text;
  told text;
begin
  if key is null then
    raise exception '% has no primary key, its rows cannot be named', name;
  elsif cardinality(columns) > 98 then
    raise exception '% has too many columns', name;
  end if;
  select s.* into shape from audit.shape s where s.relation = name order by s.id desc limit 1;
  if shape.columns is distinct from columns then
    insert into audit.shape (relation, columns, key, subject) values (name, columns, key, of_subject) returning * into shape;
  elsif exists (select from pg_trigger t where t.tgrelid = relation and t.tgname = 'rows_are_chained') then
    return false;
  end if;
  named := audit.named_row(relation, key);
  digest := audit.digested(relation, name, columns);
  told := coalesce('f.' || quote_ident(of_subject), 'null::uuid');
  if changes then
    execute format($f$
      create or replace function audit.%1$I() returns trigger %2$s as $body$
      begin
        if tg_op = 'INSERT' then
          insert into audit.change (shape, row, act, columns, digest, subject, party)
          select %3$s, %4$s, 'added', '{}', %5$s, %6$s, audit.party() from fresh f;
        elsif tg_op = 'DELETE' then
          insert into audit.change (shape, row, act, columns, subject, party)
          select %3$s, %4$s, 'removed', '{}', %6$s, audit.party() from stale f;
        else
          insert into audit.change (shape, row, act, columns, digest, subject, party)
          select %3$s, n.row, case when o.row is null then 'added' else 'altered' end, array(
              select name from unnest(%7$L::text[]) name
              where n.content -> name is distinct from o.content -> name), n.digest, n.subject, audit.party()
          from (select %4$s as row, %5$s as digest, %6$s as subject, to_jsonb(f) as content from fresh f) n
          left join (select %4$s as row, %5$s as digest, to_jsonb(f) as content from stale f) o on o.row = n.row
          where o.digest is distinct from n.digest;
          insert into audit.change (shape, row, act, columns, subject, party)
          select %3$s, %4$s, 'removed', '{}', %6$s, audit.party() from stale f
          where %4$s not in (select %4$s from fresh f);
        end if;
        return null;
      end
      $body$ $f$, taken, stable_form, shape.id, named, digest, told, columns);
    execute format('create or replace trigger rows_are_chained after insert on %s referencing new table as fresh
      for each statement execute function audit.%I()', relation, taken);
    execute format('create or replace trigger rows_are_chained_as_altered after update on %s
      referencing old table as stale new table as fresh for each statement execute function audit.%I()', relation, taken);
    execute format('create or replace trigger rows_are_chained_as_removed after delete on %s
      referencing old table as stale for each statement execute function audit.%I()', relation, taken);
  else
    execute format($f$
      create or replace function audit.%1$I() returns trigger %2$s as $body$
      begin
        insert into audit.pending (shape, rows, subjects, digests, recorded_by)
        select %3$s, array_agg(r.row), array_agg(r.subject), array_agg(r.digest), audit.party()
        from (
          select %4$s as row, %6$s as subject, %5$s as digest, (row_number() over () - 1) / 50000 as part from fresh f) r
        group by r.part order by r.part;
        if found then insert into audit.closing default values on conflict do nothing; end if;
        return null;
      end
      $body$ $f$, taken, stable_form, shape.id, named, digest, told);
    execute format('create or replace trigger rows_are_chained after insert on %s referencing new table as fresh
      for each statement execute function audit.%I()', relation, taken);
  end if;
  execute format('revoke execute on function audit.%I() from public', taken);
  return not was_held;
end
$$;

-- The relations that are to be held: all of the schemas of this owner that are not exempt.
create function audit.relations() returns table (relation regclass, name text) language sql stable as $$
  select c.oid::regclass, n.nspname || '.' || c.relname
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and c.relpersistence = 'p' and n.nspname <> 'public'
    and n.nspowner = (select a.nspowner from pg_namespace a where a.nspname = 'audit')
    and not exists (select from audit.exempt e where e.relation = n.nspname || '.' || c.relname and e.part = '*')
  order by n.nspname || '.' || c.relname
$$;

-- Rows that were there before their relation was held are chained in the order in which they were recorded.
create procedure audit.chain_what_is_there(relations regclass[]) language plpgsql
set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = iso_8601
set extra_float_digits = 1 set bytea_output = hex as $$
declare
  held record;
  rows text[] := '{}';
begin
  for held in
    select distinct on (r.relation) r.relation, r.name, s.id, s.columns, s.key, s.subject,
      m.relation is not null as changes, exists (
        select from pg_attribute a
        where a.attrelid = r.relation and a.attname = 'recorded_at' and not a.attisdropped) as stamped
    from audit.relations() r join audit.shape s on s.relation = r.name
    left join audit.mutable m on m.relation = r.name
    where r.relation = any (relations) order by r.relation, s.id desc
  loop
    if held.changes then
      execute format(
        'insert into audit.change (shape, row, act, columns, digest, subject, party)
         select %s, %s, ''added'', ''{}'', %s, %s, audit.party() from %s f',
        held.id, audit.named_row(held.relation, held.key), audit.digested(held.relation, held.name, held.columns),
        coalesce('f.' || quote_ident(held.subject), 'null::uuid'), held.relation);
    else
      rows := rows || format('select %s as shape, %s as row, %s as subject, %s as digest, %s as at, %s as fact from %s f',
        held.id, audit.named_row(held.relation, held.key), coalesce('f.' || quote_ident(held.subject), 'null::uuid'),
        audit.digested(held.relation, held.name, held.columns),
        case when held.stamped then 'f.recorded_at' else 'null::timestamptz' end,
        case when held.key = '{id}' and held.subject is distinct from 'id' then 'f.id::bigint' else 'null::bigint' end,
        held.relation);
    end if;
  end loop;
  if rows <> '{}' then
    -- A run of rows of one shape is one row.
    execute 'insert into audit.pending (shape, rows, subjects, digests, recorded_by)
      select shape, array_agg(row order by number), array_agg(subject order by number), array_agg(digest order by number),
        audit.party()
      from (
        select r.*, number - row_number() over (partition by shape, number / 50000 order by number) as run,
          number / 50000 as part
        from (select r.*, row_number() over (order by at, fact, shape, row) as number from ('
      || array_to_string(rows, ' union all ') || ') r(shape, row, subject, digest, at, fact)) r) r
      group by shape, part, run order by min(number)';
    if exists (select from audit.pending p where p.xact = pg_current_xact_id()) then
      insert into audit.closing default values on conflict do nothing;
    end if;
  end if;
end
$$;

-- Called by every migration that adds a table or a column; ledger.tell_all_facts does so.
create procedure audit.hold(relation regclass) language plpgsql as $$
begin
  if audit.held(relation) then call audit.chain_what_is_there(array[relation]); end if;
end
$$;
create procedure audit.hold_all() language plpgsql as $$
declare
  it regclass;
  anew regclass[] := '{}';
begin
  for it in select r.relation from audit.relations() r loop
    if audit.held(it) then anew := anew || it; end if;
  end loop;
  call audit.chain_what_is_there(anew);
end
$$;
comment on procedure audit.hold_all is '使所有应入链的表入链;新增表、列的迁移须再调用';

alter procedure ledger.tell_all_facts() rename to tell_facts_and_corrections;
create procedure ledger.tell_all_facts() language plpgsql as $$
begin
  call ledger.tell_facts_and_corrections();
  call audit.hold_all();
end
$$;
revoke execute on procedure ledger.tell_all_facts from public;

-- A row is named by its key; this table had none.
alter table policy.accepting_organ add constraint accepting_organ_starts_once_with_its_period primary key (code, valid);
call audit.hold_all();

-- What is kept for ever can be promised for ever: whoever sets fewer days than the law asks is refused.
alter table policy.setting add constraint audit_is_kept_for_half_a_year_at_least check (
  key <> 'audit_retention_days'
  or case when jsonb_typeof(value) = 'number' and value::text ~ '^[0-9]{1,9}$'
    then value::text::bigint >= 180 else false end);

-- Who may look at the chain: whoever has the audit in his scope, the office itself, and the owner of the books.
create function audit.is_open() returns boolean language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$
begin
  return sight.has('audit') or sight.everything() or pg_has_role(session_user, current_user, 'member');
end
$$;
grant execute on function audit.is_open to mlps_app, mlps_reader;

do $$
declare
  seen text;
begin
  foreach seen in array '{link,shape,event,change,exempt,mutable}'::text[] loop
    execute format('alter table audit.%I enable row level security', seen);
    execute format('create policy auditors_see on audit.%I for select to mlps_app, mlps_reader
      using ((select audit.is_open()))', seen);
    execute format('grant select on audit.%I to mlps_app, mlps_reader', seen);
  end loop;
end
$$;
-- These are nobody's to look at.
alter table audit.pending enable row level security;
alter table audit.closing enable row level security;
alter table audit.tip enable row level security;
-- Whoever is at the window, what happens to him is noted.
create policy everybody_is_noted on audit.event for insert to mlps_app with check (true);
grant insert (kind, party, account, address, subject_kind, subject, particulars) on audit.event to mlps_app;

-- The head of the chain as it was at an instant: the last link that was made by then. It says nothing but a number and a
-- hash, and whoever prints a book prints it.
create function audit.head(instant timestamptz default 'infinity') returns table (
  place bigint, hash bytea, recorded_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.place, l.hash, l.recorded_at from audit.link l where l.recorded_at <= instant order by l.place desc limit 1
$$;
revoke execute on function audit.head from public;
grant execute on function audit.head to mlps_app, mlps_reader;
comment on function audit.head is '某时刻的链头:序号、哈希;印在每册填报说明上';

-- Every fault of the chain and of the rows it holds. Linear in links; a fault names the place, or the first and the last
-- place of a gap, the relation and the row, where it has them.
--
--  link_removed   no link has these places        link_altered  what it says is not what its hash was made of, or it
--  link_moved     it stood at another place                     does not follow the link before it
--  row_altered    a row is not as it was chained  row_removed   a chained row is not there
--  row_unlinked   a row was never chained         row_doubled   a row was chained again
--  relation_unheld  rows of it are not chained    column_unheld a column of it is not hashed
--  head_differs   the last link is not the one that was written last
create function audit.check() returns table (
  fault text, place bigint, through bigint, relation text, of_row text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
set timezone = 'UTC' set datestyle = 'ISO, YMD' set intervalstyle = iso_8601 set extra_float_digits = 1
set bytea_output = hex set work_mem = '32MB' set jit = off as $$
declare
  held record;
  bad bigint[] := '{}';
  digests text;
  faults bigint;
  so_far bigint;
begin
  if not audit.is_open() then
    raise exception using errcode = 'insufficient_privilege', message = '须有审计职务方可核验审计链';
  end if;

  -- The links among themselves: gaps, and hashes that do not come out. Of a few of those it is worked out what was done.
  for held in
    with link as (
      select l.place as at, l.hash, lag(l.place, 1, 0::bigint) over w as before, lag(l.hash, 1, zero.hash) over w as after,
        audit.said(l.shape, l.recorded_at, l.subject, l.digest, l.row, l.recorded_by) as said, s.relation as rel, l.row as name
      from audit.link l left join audit.shape s on s.id = l.shape
      cross join (values (decode(repeat('00', 32), 'hex'))) zero(hash)
      window w as (order by l.place)
    ), wrong as materialized (
      select k.*, k.at <> k.before + 1 as gapped from link k
      where k.at <> k.before + 1 or k.hash <> sha256(k.after || int8send(k.at) || k.said)
    ), few as materialized (
      select w.* from wrong w where (select count(*) from wrong) <= 40
    ), origin as (
      select f.at, bool_or(q.at = f.at) as stands, bool_or(q.at <> f.at) as elsewhere
      from few f
      cross join (
        select w.at from few w
        union select g from few w, generate_series(w.before + 1, least(w.at - 1, w.before + 40)) g) q
      cross join (
        select w.hash from few w union select w.after from few w
        union select sha256(w.after || int8send(w.at) || w.said) from few w) h
      where f.hash = sha256(h.hash || int8send(q.at) || f.said)
      group by f.at
    )
    select w.*, coalesce(o.stands, false) as stands, coalesce(o.elsewhere, false) as elsewhere
    from wrong w left join origin o on o.at = w.at order by w.at
  loop
    if held.gapped then
      return query select 'link_removed', held.before + 1, held.at - 1, null::text, null::text;
    end if;
    if held.elsewhere and not held.stands then
      return query select 'link_moved', held.at, null::bigint, held.rel, held.name;
    elsif not held.gapped and not held.stands then
      bad := bad || held.at;
      return query select 'link_altered', held.at, null::bigint, held.rel, held.name;
    end if;
  end loop;

  -- The head that is kept beside the chain.
  return query
    select 'head_differs', coalesce(t.place, 0), l.place, null::text, null::text
    from (select 1) one
    left join (
      select ('x' || encode(substr(b.bytes, 1, 8), 'hex'))::bit(64)::bigint, substr(b.bytes, 9)
      from audit.tip t join pg_largeobject_metadata m on m.oid = t.object cross join lateral lo_get(t.object) b(bytes)
    ) t(place, hash) on true
    left join (select l.place, l.hash from audit.link l order by l.place desc limit 1) l on true
    where t.place is distinct from coalesce(l.place, 0)
      or t.hash is distinct from coalesce(l.hash, decode(repeat('00', 32), 'hex'));

  -- What should be held and is not.
  return query
    select 'relation_unheld', null::bigint, null::bigint, r.name, null::text from audit.relations() r
    where not exists (select from audit.shape s where s.relation = r.name)
      or (select count(*) from pg_trigger t
          where t.tgrelid = r.relation and t.tgname like 'rows\_are\_chained%' and t.tgenabled in ('O', 'A'))
        <> case when exists (select from audit.mutable m where m.relation = r.name) then 3 else 1 end
    union all
    select 'relation_unheld', null, null, 'audit.closing', null where not exists (
      select from pg_trigger t where t.tgrelid = 'audit.closing'::regclass and not t.tgisinternal and t.tgenabled in ('O', 'A'))
    union all
    select 'relation_unheld', null, null, gone.relation, null
    from (select distinct s.relation from audit.shape s) gone where to_regclass(gone.relation) is null;
  return query
    select 'column_unheld', null::bigint, null::bigint, r.name, a.attname::text
    from audit.relations() r
    join lateral (select s.columns from audit.shape s where s.relation = r.name order by s.id desc limit 1) s on true
    join pg_attribute a on a.attrelid = r.relation and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      and a.attname <> all (s.columns)
      and not exists (select from audit.exempt e where e.relation = r.name and e.part = a.attname);

  -- The rows, relation by relation, each by the shape under which it was chained.
  for held in
    select r.relation, r.name, min(audit.named_row(r.relation, s.key)) as named, array_agg(s.id) as shapes,
      array_agg(audit.digested(r.relation, r.name, s.columns) order by s.id) as digests,
      string_agg(format('when %s then d.digests[%s]', s.id, s.number), ' ' order by s.id) as choice,
      exists (select from audit.mutable m where m.relation = r.name) as changes
    from audit.relations() r
    join (select s.*, row_number() over (partition by s.relation order by s.id) as number from audit.shape s) s
      on s.relation = r.name
    group by r.relation, r.name order by r.name
  loop
    digests := 'array[' || array_to_string(held.digests, ', ') || ']';
    if held.changes then
      return query execute format($q$
        select case when l.row is null then 'row_unlinked' when d.row is null then 'row_removed' else 'row_altered' end,
          k.place, null::bigint, %1$L::text, coalesce(l.row, d.row)
        from (
          select distinct on (c.row) c.row, c.shape, c.act, c.digest, c.id from audit.change c
          where c.shape = any ($1) order by c.row, c.id desc) l
        full join (select %2$s as row, %3$s as digests from %4$s f) d on d.row = l.row
        left join audit.link k on k.row = l.id::text and k.shape in (
          select s.id from audit.shape s where s.relation = 'audit.change')
        where case when l.row is null then true when d.row is null then l.act <> 'removed'
          else l.digest is distinct from case l.shape %5$s end end$q$,
        held.name, held.named, digests, held.relation, held.choice) using held.shapes;
    else
      return query execute format($q$
        select case when l.row is null then 'row_unlinked' when d.row is null then 'row_removed' else 'row_altered' end,
          l.place, null::bigint, %1$L::text, coalesce(l.row, d.row)
        from (select l.place, l.row, l.shape, l.digest from audit.link l where l.shape = any ($1)) l
        full join (select %2$s as row, %3$s as digests from %4$s f) d on d.row = l.row
        where (l.row is null or d.row is null or l.digest <> case l.shape %5$s end)
          and (l.place is null or l.place <> all ($2))$q$,
        held.name, held.named, digests, held.relation, held.choice) using held.shapes, bad;
      get diagnostics faults = row_count;
      execute format('select (select count(*) from audit.link l where l.shape = any ($1)) - (select count(*) from %s)',
        held.relation) into so_far using held.shapes;
      if faults > 0 or so_far <> 0 then
        return query
          select 'row_doubled', doubled.at, null::bigint, held.name, doubled.row
          from (
            select l.row, l.place as at, row_number() over (partition by l.row order by l.place) as time
            from audit.link l where l.shape = any (held.shapes)) doubled
          where doubled.time > 1 and doubled.at <> all (bad);
      end if;
    end if;
  end loop;
end
$$;
revoke execute on function audit.check from public;
grant execute on function audit.check to mlps_app, mlps_reader;
comment on function audit.check is '核验审计链:被删、被改、被换位的环,被改、被删、未入链的行';

-- Functions of the chain are called by its triggers alone.
revoke execute on function audit.close_transaction, audit.held, audit.joined, audit.relations, audit.named_row,
  audit.digested from public;
revoke execute on procedure audit.hold, audit.hold_all, audit.chain_what_is_there from public;
