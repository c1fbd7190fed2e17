-- 专项行动作为数据: opened with its whole definition, adjusted, its list of units frozen, closed; and the figures of each run,
-- so that a series is told as it was published.

create table campaign.opened (
  like ledger.fact_header including defaults including constraints including comments,
  campaign ledger.line not null,
  pack     jsonb not null,
  constraint campaign_is_opened_with_its_definition check (pack ? 'campaign')
);
comment on table campaign.opened is '专项行动立项';
comment on column campaign.opened.pack is '行动的全套定义(campaign、checks、wording 及各册),按文件名';

create table campaign.settled (
  like ledger.fact_header including defaults including constraints including comments,
  campaign ledger.line not null,
  pack     jsonb not null,
  constraint settlement_states_a_definition check (pack ? 'campaign'),
  constraint settlement_says_why check (reason is not null)
);
comment on table campaign.settled is '口径、节点或报表的调整:自行为日起适用';

create table campaign.scope_frozen (
  like ledger.fact_header including defaults including constraints including comments,
  campaign ledger.line not null
);
comment on table campaign.scope_frozen is '应报单位名单冻结:此后进入为新增,退出为核减,各注明理由';

create table campaign.closed (
  like ledger.fact_header including defaults including constraints including comments,
  campaign ledger.line not null
);
comment on table campaign.closed is '专项行动结束';

do $$
declare
  name text;
begin
  foreach name in array '{opened,settled,scope_frozen,closed}'::text[] loop
    execute format('alter table campaign.%I add constraint %I primary key (id)', name, name || '_has_one_id');
    execute format('alter table campaign.%1$I add constraint %2$I foreign key (corrects) references campaign.%1$I (id)',
      name, name || '_corrects_its_own_kind');
    execute format('create unique index %I on campaign.%I (corrects) where corrects is not null',
      name || '_is_corrected_once', name);
    execute format($known$
      create function campaign.%2$I(instant timestamptz) returns setof campaign.%1$I language sql stable as
      'select f.* from campaign.%1$I f where f.recorded_at <= instant and not f.void and not exists (
         select from campaign.%1$I c where c.corrects = f.id and c.recorded_at <= instant)'$known$, name, name || '_known');
    execute format('create index %I on campaign.%I (recorded_at) where acted_on is null',
      name || '_undated', name);
    execute format('grant select on campaign.%I to mlps_app, mlps_reader', name);
    execute format('grant insert (acted_on, recorded_by, document, corrects, void, reason, campaign%s) on campaign.%I to mlps_app',
      case when name in ('opened', 'settled') then ', pack' else '' end, name);
    if name <> 'settled' then
      execute format('create unique index %I on campaign.%I (campaign) where corrects is null',
        'campaign_is_' || name || '_once', name);
    end if;
    -- What a campaign is and how far it has come is told to everybody who has business here.
    call sight.hold(format('campaign.%I', name)::regclass, '(select sight.business())');
  end loop;
end
$$;

-- Who joins or leaves a list that is frozen says why.
create function campaign.hold_frozen_scope() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.reason is null
    and exists (select from campaign.scope_frozen_known('infinity') f where f.campaign = new.campaign) then
    raise exception using errcode = 'check_violation', constraint = 'change_of_a_frozen_scope_says_why',
      message = format('专项行动“%s”的名单已冻结,进入、退出须注明理由', new.campaign);
  end if;
  return new;
end
$$;
revoke execute on function campaign.hold_frozen_scope from public;
create trigger change_of_a_frozen_scope_says_why before insert on campaign.listed_unit
  for each row execute function campaign.hold_frozen_scope();

-- A definition, and what was sent up, are told where they are asked for, not with each fact and its correction.
create or replace function ledger.own_columns(relation regclass) returns text[] language plpgsql stable as $$
begin
  return (
    select array_agg(a.attname::text) from pg_attribute a
    where a.attrelid = relation and a.attnum > 0 and not a.attisdropped and (a.attgenerated <> ''
      or a.attname = any ('{id,acted_on,recorded_at,recorded_by,corrects,void,reason,import,act,provision}')
      or a.attname = any ('{pack,sent}') and a.atttypid = 'jsonb'::regtype
      or a.attnum = (
        select min(s.attnum) from pg_attribute s where s.attrelid = relation and s.attnum > 0
          and s.attname in ('unit', 'site', 'object', 'tester', 'finding', 'notice', 'assessment'))));
end
$$;

call ledger.tell_all_facts();

alter table press.report_run add column figures jsonb;
comment on column press.report_run.figures is '出表时各指标在各地区、类别的数:{指标: [[地区, 类别, 数], …]};供走势与对照';
grant insert (figures) on press.report_run to mlps_app;

call audit.hold_all();
