-- Acts of all machines: what the tables of the ledger's first years could not hold yet, one list of all standing facts,
-- one summary row for each case, and receipts for writes that are sent twice.

-- One assessment project; what was entered from a ledger has none.
create table ledger.assessment (
  id          uuid not null constraint assessment_has_one_id primary key,
  object      uuid not null constraint assessment_is_of_a_known_object references ledger.object (id),
  recorded_at timestamptz not null default now(),
  recorded_by ledger.line not null default current_setting('mlps.party'),
  constraint assessment_keeps_its_object unique (id, object)
);
comment on table ledger.assessment is '等级测评项目';
create index assessment_of_object on ledger.assessment (object);
grant select on ledger.assessment to mlps_app, mlps_reader;
grant insert (id, object, recorded_by) on ledger.assessment to mlps_app;

do $$
declare
  name text;
begin
  foreach name in array '{assessment_contracted,assessment_started,assessment_reported,assessment_handed_in,assessment_checked,assessment_ended}'::text[]
  loop
    execute format('alter table ledger.%I add column assessment uuid', name);
    execute format('alter table ledger.%1$I add constraint %2$I foreign key (assessment, object)
      references ledger.assessment (id, object)', name, name || '_is_of_its_project');
    execute format('create index %I on ledger.%I (assessment) where assessment is not null', name || '_of_assessment', name);
    execute format('grant insert (assessment) on ledger.%I to mlps_app', name);
  end loop;
  foreach name in array '{inspected,penalised}'::text[]
  loop
    execute format('alter table ledger.%I add column notice uuid', name);
    execute format('alter table ledger.%1$I add constraint %2$I foreign key (notice) references ledger.notice (id)',
      name, name || '_in_a_known_case');
    execute format('create index %I on ledger.%I (notice) where notice is not null', name || '_of_notice', name);
    execute format('grant insert (notice) on ledger.%I to mlps_app', name);
  end loop;
end
$$;
-- A project may be planned before its tester is chosen.
alter table ledger.assessment_contracted alter column tester drop not null;

alter table ledger.notice drop constraint notice_kind_is_known;
alter table ledger.notice add constraint notice_kind_is_known check (kind in (
  'hidden_danger', 'rectification_order', 'supervision', 'mark_supervision', 'interview', 'circular', 'prompt',
  'inspection'));
comment on table ledger.notice is '监督案件与文书:检查、安全隐患告知书、限期整改通知书、督办、标识督办、约谈、通报、提示函';

create table ledger.assessment_fielded (
  like ledger.step_header including defaults including constraints including comments,
  object     uuid not null,
  assessment uuid not null,
  scanned    boolean not null default false,
  penetrated boolean not null default false,
  waiver     ledger.prose,
  waiver_approved_by ledger.line,
  constraint assessment_fielded_is_of_its_project foreign key (assessment, object)
    references ledger.assessment (id, object),
  constraint verification_is_waived_by_somebody check ((waiver is null) = (waiver_approved_by is null))
);
comment on table ledger.assessment_fielded is '现场测评结束或回归测试:漏洞扫描、渗透测试,或经批准放弃';

create table ledger.inspection_planned (
  like ledger.step_header including defaults including constraints including comments,
  notice     uuid not null,
  unit       uuid not null constraint inspection_is_planned_of_a_known_unit references ledger.unit (id),
  method     text not null,
  planned_on date,
  constraint planned_inspection_method_is_known check (method in ('onsite', 'remote', 'patrol', 'reused'))
);
comment on table ledger.inspection_planned is '列入检查计划、通知检查';

create table ledger.police_number_shown (
  like ledger.fact_header including defaults including constraints including comments,
  site uuid not null
);
comment on table ledger.police_number_shown is '网页悬挂公安联网备案编号和图标';

create table ledger.protection_plan_handed_in (
  like ledger.fact_header including defaults including constraints including comments,
  object uuid not null,
  year   smallint not null
);
comment on table ledger.protection_plan_handed_in is '报送年度保护工作方案(1846号 Q23)';

create table ledger.data_survey_handed_in (
  like ledger.fact_header including defaults including constraints including comments,
  object uuid not null
);
comment on table ledger.data_survey_handed_in is '报送数据摸底调查表(1001号)';

create table ledger.site_changed (
  like ledger.fact_header including defaults including constraints including comments,
  site    uuid not null,
  change  ledger.line not null,
  account ledger.prose not null
);
comment on table ledger.site_changed is '重大变更、新增栏目或功能:须对该变更重新测评';

-- Who built and who runs an object may not test it.
alter table ledger.object_described
  add column builder ledger.line, add column runner ledger.line, add column department ledger.line,
  add column running boolean;
comment on column ledger.object_described.department is '行业主管部门;空表示无';
grant insert (builder, runner, department, running) on ledger.object_described to mlps_app;

-- A table made like ledger.fact_header becomes a fact table: an id, a known subject, one correction at most and of its
-- own kind, lawful steps of the acts it holds, insert but never update or delete.
create procedure ledger.hold_fact_table(name text, acts text[] default null) language plpgsql as $$
declare
  fact oid := format('ledger.%I', name)::regclass;
  subject text := (
    select a.attname from pg_attribute a
    where a.attrelid = fact and a.attname in ('unit', 'site', 'object', 'tester', 'finding', 'notice') and a.attnum > 0
    order by a.attnum limit 1);
  writable text := (
    select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from pg_attribute a
    where a.attrelid = fact and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      and a.attname <> 'recorded_at');
begin
  execute format('alter table ledger.%I add constraint %I primary key (id)', name, name || '_has_one_id');
  execute format('alter table ledger.%1$I add constraint %2$I foreign key (corrects) references ledger.%1$I (id)',
    name, name || '_corrects_its_own_kind');
  execute format('create unique index %I on ledger.%I (corrects) where corrects is not null',
    name || '_is_corrected_once', name);
  if acts is not null then
    execute format('alter table ledger.%I add constraint %I foreign key (provision, act)
      references law.provision (id, act)', name, name || '_is_lawful');
    execute format('alter table ledger.%I add constraint %I check (act = any (%L::text[]))',
      name, name || '_is_such_an_act', acts);
  end if;
  execute format('alter table ledger.%I add constraint %I foreign key (%I) references ledger.%I (id)',
    name, name || '_is_of_a_known_' || subject, subject, subject);
  execute format('create index %I on ledger.%I (%I)', name || '_of_' || subject, name, subject);
  execute format($known$
    create function ledger.%2$I(instant timestamptz) returns setof ledger.%1$I language sql stable as
    'select f.* from ledger.%1$I f where f.recorded_at <= instant and not f.void and not exists (
       select from ledger.%1$I c where c.corrects = f.id and c.recorded_at <= instant)'$known$, name, name || '_known');
  execute format('create index %I on ledger.%I (recorded_at) where acted_on is null', name || '_undated', name);
  execute format('grant select on ledger.%I to mlps_app, mlps_reader', name);
  execute format('grant insert (%s) on ledger.%I to mlps_app', writable, name);
end
$$;

-- Makes anew what is told over all fact tables alike; called by each migration that adds one.
create procedure ledger.tell_all_facts() language plpgsql as $$
declare
  fact record;
  places text[];
  place text;
  told text;
  records text[] := '{}';
  steps text[] := '{}';
  undated text[] := '{}';
begin
  for fact in
    select c.oid, n.nspname as schema, c.relname as name,
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'provision') as step,
      (select a.attname from pg_attribute a
        where a.attrelid = c.oid and a.attname in ('unit', 'site', 'object', 'tester', 'finding', 'notice')
          and a.attnum > 0 order by a.attnum limit 1) as subject,
      (select a.attname from pg_attribute a
        where a.attrelid = c.oid and a.attname in ('assessment', 'notice') and a.atttypid = 'uuid'::regtype
          and a.attnum > 0 order by a.attname limit 1) as project
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('ledger', 'campaign') and c.relkind = 'r'
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'corrects')
      and c.relname not in ('fact_header', 'step_header')
    order by n.nspname desc, c.relname
  loop
    undated := undated || format('select %L::text, id from %I.%I(instant) where acted_on is null',
      fact.name, fact.schema, fact.name || '_known');
    continue when fact.subject is null or fact.schema <> 'ledger';
    -- A step of a project or of a paper's case belongs to that case, any other to its subject.
    places := array[fact.subject];
    if fact.project <> fact.subject then places := places || fact.project; end if;
    foreach place in array places loop
      told := case
        when cardinality(places) = 1 then 'true'
        else format('f.%I is %s null', fact.project, case when place = fact.subject then '' else 'not' end) end;
      records := records || format(
        'select %L::text, f.id, %L::text, f.%I, f.%I, f.acted_on, f.recorded_at, f.recorded_by::text,
           f.document::text, %s, to_jsonb(f) from ledger.%I(instant) f %s where %s',
        fact.name, fact.subject, fact.subject, place,
        case when fact.step then 'f.act, nullif(p.to_stage, p.from_stage)'
          else format('%L::text, null::text',
            fact.subject || '.' || regexp_replace(fact.name, '^' || fact.subject || '_', '')) end,
        fact.name || '_known',
        case when fact.step then 'join law.provision p on p.id = f.provision' else '' end, told);
      if fact.step then
        steps := steps || format(
          'select p.machine, f.%I as case_id, %L::text as kind, f.id as fact, f.acted_on,
             f.recorded_by::text as recorded_by, f.act, p.from_stage, p.to_stage
           from ledger.%I(''infinity'') f join law.provision p on p.id = f.provision where %s',
          place, fact.name, fact.name || '_known', told);
      end if;
    end loop;
  end loop;
  execute format($all$
    create or replace function ledger.records(instant timestamptz) returns table (
      kind text, fact bigint, subject_kind text, subject uuid, case_id uuid, acted_on date, recorded_at timestamptz,
      recorded_by text, document text, act text, to_stage text, content jsonb) language sql stable as
    %L$all$, array_to_string(records, ' union all '));
  execute 'create or replace view ledger.step as ' || array_to_string(steps, ' union all ');
  execute format($undated$
    create or replace function ledger.undated(instant timestamptz) returns table (kind text, fact bigint)
    language sql stable as %L$undated$, array_to_string(undated, ' union all '));
  grant select on ledger.step to mlps_app, mlps_reader;
  comment on function ledger.records is '某时刻现行有效的全部事实:所属主体与案件、行为、转入阶段、内容';
  comment on view ledger.step is '现行有效的各步:机器、案件、转入阶段';
end
$$;
revoke execute on procedure ledger.hold_fact_table, ledger.tell_all_facts from public;

call ledger.hold_fact_table('assessment_fielded', '{assessment.onsite_finished,assessment.regression_begun}');
call ledger.hold_fact_table('inspection_planned', '{supervision.planned,supervision.notified}');
call ledger.hold_fact_table('police_number_shown');
call ledger.hold_fact_table('protection_plan_handed_in');
call ledger.hold_fact_table('data_survey_handed_in');
call ledger.hold_fact_table('site_changed');
create index assessment_fielded_of_assessment on ledger.assessment_fielded (assessment);
call ledger.tell_all_facts();

-- One row for each case of each machine: where it stands now, by its last dated step that led anywhere.
create table ledger.standing (
  machine  text not null,
  case_id  uuid not null,
  stage    text not null,
  act      text not null,
  fact     bigint not null,
  acted_on date not null,
  constraint case_stands_once primary key (case_id, machine)
);
comment on table ledger.standing is '案件摘要:各机器各案件现处阶段,由各步得出';
create index standing_by_stage on ledger.standing (machine, stage);
grant select on ledger.standing to mlps_app, mlps_reader;

-- Nobody writes a summary: it is made from the steps, and only so. In PL/pgSQL, because the list of all steps takes far
-- longer to plan than to read, and there it is planned once a session.
create function ledger.summarise(cases uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  with last as materialized (
    select distinct on (t.machine, t.case_id) t.machine, t.case_id, t.to_stage, t.act, t.fact, t.acted_on
    from ledger.step t
    where t.case_id = any (cases) and t.acted_on is not null and t.from_stage <> t.to_stage
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
revoke execute on function ledger.summarise from public;
grant execute on function ledger.summarise to mlps_app;
comment on function ledger.summarise is '按各步重算这些案件的摘要';
select ledger.summarise(array(select distinct case_id from ledger.step));

-- Whom a decision about a subject has to look at: a site at the other sites of its unit too, a case of supervision at all
-- sites of its unit, an assessment at every tester it may be given to.
create function ledger.neighbours(of_kind text, of_id uuid) returns table (kind text, id uuid)
language sql stable as $$
  with recursive site_of(site) as (
    select of_id where of_kind = 'site'
    union select f.site from ledger.finding f where of_kind = 'finding' and f.id = of_id
    union select n.site from ledger.notice n where of_kind = 'notice' and n.id = of_id and n.site is not null
  ), object_of(object) as (
    select of_id where of_kind = 'object'
    union select a.object from ledger.assessment a where of_kind = 'assessment' and a.id = of_id
    union select f.object from ledger.finding f where of_kind = 'finding' and f.id = of_id and f.object is not null
    union select c.object from ledger.object_covers_known('infinity') c
      where of_kind in ('site', 'finding') and c.site in (select site from site_of)
  ), covered(site) as (
    select c.site from ledger.object_covers_known('infinity') c
    where of_kind in ('object', 'assessment') and c.object in (select object from object_of)
    union select d.site from ledger.notice n join ledger.site_described_known('infinity') d on d.unit = n.unit
      where of_kind = 'notice' and n.id = of_id
  ), sites(site) as (
    select site from site_of union select site from covered
  ), unit_of(unit) as (
    select of_id where of_kind = 'unit'
    union select n.unit from ledger.notice n where of_kind = 'notice' and n.id = of_id and n.unit is not null
    union select d.unit from ledger.site_described_known('infinity') d where d.site in (select site from sites)
    union select d.unit from ledger.object_described_known('infinity') d where d.object in (select object from object_of)
  )
  select of_kind, of_id
  union select 'site', site from sites
  union select 'object', object from object_of
  union select 'unit', unit from unit_of
  union select 'finding', f.id from ledger.finding f
    where of_kind in ('site', 'object', 'assessment') and f.site = any (array(select site from sites))
  union select 'finding', f.id from ledger.finding f
    where of_kind in ('site', 'object', 'assessment') and f.object = any (array(select object from object_of))
  union select 'site', d.site from ledger.site_described_known('infinity') d
    where of_kind in ('site', 'unit') and d.unit in (select unit from unit_of)
  union select 'tester', t.id from ledger.tester t where of_kind = 'assessment'
  union select 'tester', r.tester from ledger.assessment_contracted_known('infinity') r
    where of_kind in ('site', 'object') and r.tester is not null and r.object in (select object from object_of)
  union select 'tester', r.tester from ledger.assessment_reported_known('infinity') r
    where of_kind in ('site', 'object') and r.object in (select object from object_of)
  union select 'notice', n.id from ledger.notice n where of_kind = 'site' and n.site = of_id
  union select 'notice', n.id from ledger.notice n where of_kind = 'unit' and n.unit = of_id
$$;
comment on function ledger.neighbours is '办理某主体须看的主体:网站看单位、对象、隐患、测评机构……';

-- What was answered to a write, so that the same write sent again is answered alike and done once.
create table ledger.receipt (
  party       ledger.line not null,
  key         ledger.line not null,
  wish        text not null constraint receipt_digest_is_sha256 check (wish ~ '^[0-9a-f]{64}$'),
  answer      jsonb not null,
  recorded_at timestamptz not null default now(),
  constraint receipt_is_given_once primary key (party, key)
);
comment on table ledger.receipt is '回执:同一请求重复提交时照原样答复';
grant select, insert on ledger.receipt to mlps_app;

-- A unit's sites and objects are looked up by whose they are.
create index site_described_of_unit on ledger.site_described (unit);
create index object_described_of_unit on ledger.object_described (unit);
create index object_covers_of_site on ledger.object_covers (site);
create index finding_of_object on ledger.finding (object) where object is not null;
create index notice_of_site on ledger.notice (site) where site is not null;
create index notice_of_unit on ledger.notice (unit) where unit is not null;
