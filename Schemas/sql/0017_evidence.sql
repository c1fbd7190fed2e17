-- Evidence: files kept under the digest of their bytes, and the facts they prove. Nothing here is ever altered or taken
-- away; a correction of a fact leaves its evidence where it is.

create table ledger.evidence (
  sha256      text not null constraint evidence_is_kept_once primary key
                constraint evidence_digest_is_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes       bigint not null constraint evidence_is_not_empty check (bytes > 0),
  media_type  ledger.line not null
                constraint evidence_type_is_a_media_type check (media_type ~ '^[a-z0-9.+-]+/[A-Za-z0-9.+-]+$'),
  recorded_at timestamptz not null default now(),
  recorded_by ledger.line not null default current_setting('mlps.party'),
  constraint evidence_has_its_length unique (sha256, bytes)
);
comment on table ledger.evidence is '证明材料:按内容摘要保存的文件,类型由内容判定';

create table ledger.evidence_name (
  sha256      text not null constraint named_evidence_is_known references ledger.evidence (sha256),
  name        ledger.line not null,
  recorded_at timestamptz not null default now(),
  recorded_by ledger.line not null default current_setting('mlps.party'),
  constraint evidence_bears_a_name_once primary key (sha256, name)
);
comment on table ledger.evidence_name is '证明材料提交时的文件名';

create table ledger.evidence_body (
  sha256 text not null constraint evidence_body_is_kept_once primary key,
  body   bytea not null,
  bytes  bigint not null generated always as (octet_length(body)) stored,
  constraint evidence_body_is_of_known_evidence foreign key (sha256, bytes) references ledger.evidence (sha256, bytes),
  constraint evidence_body_has_its_digest check (encode(sha256(body), 'hex') = sha256)
);
comment on table ledger.evidence_body is '证明材料的内容(存于数据库时)';
-- What comes in is mostly compressed already.
alter table ledger.evidence_body alter column body set storage external;

create table ledger.fact_evidence (
  fact        bigint not null,
  sha256      text not null constraint fact_rests_on_known_evidence references ledger.evidence (sha256),
  recorded_at timestamptz not null default now(),
  recorded_by ledger.line not null default current_setting('mlps.party'),
  constraint evidence_is_linked_once_to_a_fact primary key (fact, sha256)
);
comment on table ledger.fact_evidence is '事实所附的证明材料;更正事实不删除材料';
create index evidence_of_facts on ledger.fact_evidence (sha256);

-- Whether a number is that of a fact, in whatever table it stands; the catalog knows the tables.
create function ledger.is_fact(fact bigint) returns boolean
language plpgsql stable
as $$
declare
  stands boolean;
begin
  execute (
    select format('select exists (%s)', string_agg(
      format('select from %I.%I f where f.id = $1', n.nspname, c.relname), ' union all '))
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('ledger', 'campaign') and c.relkind = 'r'
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'corrects')
      and c.relname not in ('fact_header', 'step_header')) into stands using fact;
  return stands;
end
$$;
comment on function ledger.is_fact is '该号是否为已登记事实的编号';

-- At the end of the transaction, so that an act may name its evidence before it is written itself.
create function ledger.hold_the_evidence() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if not ledger.is_fact(new.fact) then
    raise exception using errcode = 'foreign_key_violation', constraint = 'evidence_proves_a_known_fact',
      schema = 'ledger', table = 'fact_evidence', message = format('没有编号为 %s 的事实', new.fact);
  end if;
  return null;
end
$$;
revoke execute on function ledger.hold_the_evidence() from public;
create constraint trigger evidence_proves_a_known_fact after insert on ledger.fact_evidence
  deferrable initially deferred for each row execute function ledger.hold_the_evidence();

-- Where evidence lies is chosen before there is any: afterwards some would lie where nobody looks.
create function policy.hold_the_evidence_store() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform pg_advisory_xact_lock(hashtext('ledger.evidence'));
  if exists (select from ledger.evidence) then
    raise exception using errcode = 'check_violation', constraint = 'evidence_store_is_chosen_before_it_is_used',
      schema = 'policy', table = 'setting', message = '已存有证明材料,存放处不能更改';
  end if;
  return new;
end
$$;
revoke execute on function policy.hold_the_evidence_store() from public;
create trigger evidence_store_is_chosen_before_it_is_used before insert on policy.setting
  for each row when (new.key = 'evidence_store') execute function policy.hold_the_evidence_store();

alter table policy.setting add constraint evidence_store_is_the_database_or_a_folder check (
  key <> 'evidence_store' or value = '{"kind": "database"}'
  or coalesce(value = jsonb_build_object('kind', 'folder', 'path', value ->> 'path') and value ->> 'path' ~ '^/', false));
alter table policy.setting add constraint evidence_limit_is_a_number_of_bytes check (
  key <> 'evidence_limit_bytes'
  or coalesce(jsonb_typeof(value) = 'number' and value::text ~ '^[0-9]{1,9}$'
    and (value::text)::bigint between 1 and 536870912, false));

grant select on ledger.evidence, ledger.evidence_name, ledger.fact_evidence to mlps_app, mlps_reader;
grant select on ledger.evidence_body to mlps_app;
grant insert (sha256, bytes, media_type, recorded_by) on ledger.evidence to mlps_app;
grant insert (sha256, name, recorded_by) on ledger.evidence_name to mlps_app;
grant insert (sha256, body) on ledger.evidence_body to mlps_app;
grant insert (fact, sha256, recorded_by) on ledger.fact_evidence to mlps_app;
