-- Another history of the same city: facts missing, of unknown days, early, late, corrected, void, repeated and undone.
-- psql -v seed=N, as the superuser. The same seed makes the same history.
\set ON_ERROR_STOP on
set session_replication_role = replica;  -- facts may go that others cite
select set_config('test.seed', :'seed', false) \g /dev/null

-- A number from 0 to 999 for a fact and a purpose.
create function pg_temp.dice(purpose text, fact bigint) returns integer language sql as $$
  select ('x' || substr(md5(current_setting('test.seed') || ' ' || purpose || ' ' || fact), 1, 7))::bit(28)::integer % 1000
$$;
create function pg_temp.dice(purpose text, subject uuid) returns integer language sql as $$
  select pg_temp.dice(purpose || subject, 0)
$$;

-- What was published of the other history is no longer told, and its days were other days.
update press.report_run set figures = null;
truncate press.input_day;

-- Half of the city, that it may be counted sooner.
delete from ledger.site where pg_temp.dice('kept', id) >= 500;
do $$
declare
  about record;
begin
  -- What is of a site first, then what is of a finding or a notice about it.
  for about in
    select c.oid::regclass as name, a.attname as subject from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attname in ('site', 'finding', 'notice')
    where n.nspname = 'ledger' and c.relkind = 'r'
    order by a.attname <> 'site', c.oid::regclass::text
  loop
    execute format('delete from %s f where f.%I is not null and not exists (select from ledger.%2$I s where s.id = f.%2$I)',
      about.name, about.subject);
  end loop;
end
$$;
update ledger.inspected set sites = array(select s.id from ledger.site s where s.id = any (sites) order by s.id);

-- What is said.
update ledger.assessment_reported set accreditation = null, accredited_during = null;
update ledger.grading_decided set s = null, a = null, level = 1 + pg_temp.dice('level', id) % 5
  where pg_temp.dice('regraded', id) < 150;
update ledger.finding_opened set severity = (array['major', 'high', 'medium', 'low'])[1 + pg_temp.dice('severity', id) % 4]
  where pg_temp.dice('severe', id) < 100;
update ledger.finding_opened set due_on = null where pg_temp.dice('no term', id) < 30;
update ledger.finding_claimed_fixed set evidence = null where pg_temp.dice('unproven', id) < 50;
update ledger.finding_rechecked set outcome = 'fail', act = 'rectification.verification_failed'
  where pg_temp.dice('failed', id) < 50;
update ledger.finding_closed c set closed_by = f.fixed_by from ledger.finding_claimed_fixed f
  where f.finding = c.finding and f.fixed_by is not null and pg_temp.dice('own', c.id) < 30;
update ledger.eligibility_decided set outcome = case outcome when 'pass' then 'fail' else 'pass' end,
    act = case outcome when 'pass' then 'eligibility.entered_as_failed' else 'eligibility.entered_as_approved' end
  where pg_temp.dice('other outcome', id) < 80;
update ledger.eligibility_decided set review = case review when 'opening' then 'requalification' else 'opening' end
  where pg_temp.dice('other review', id) < 80;
update ledger.duty_evidenced set evidence = null, document = null where pg_temp.dice('bare', id) < 50;
update ledger.unit_described set telecom = true where pg_temp.dice('telecom', id) < 30;
update ledger.site_closed set merged = not merged,
    act = case when merged then 'operation.entered_as_closed' else 'operation.entered_as_merged' end
  where pg_temp.dice('merged', id) < 200;
update ledger.site_closed set verified_on = null, verified_by = null where pg_temp.dice('unverified', id) < 200;
update ledger.site set origin = 'new' where pg_temp.dice('new', id) < 40;
update ledger.site set recorded_at = recorded_at + interval '60 days' where pg_temp.dice('late', id) < 30;
create temp table code as
  select code, row_number() over (order by code)::integer as place from (values
    ('371500'), ('371502'), ('371523'), ('371503'), ('371581'), ('371525'), ('371522'), ('371521'), ('371524'),
    ('371526'), ('LC-JKQ'), ('LC-GXQ'), ('LC-DJQ')) codes(code);
update ledger.site_described set region = code from code
  where place = 1 + pg_temp.dice('place', id) % 13 and pg_temp.dice('moved', id) < 60;
update ledger.unit_described set region = code from code
  where place = 1 + pg_temp.dice('place', id) % 13 and pg_temp.dice('moved', id) < 60;
update ledger.site_described set category = (array['organ', 'institution', 'enterprise'])[1 + pg_temp.dice('kind', id) % 3]
  where pg_temp.dice('other kind', id) < 60;

-- What is undone, now and then on the very day.
create function pg_temp.after(day date, fact bigint) returns date language sql as $$
  select day + case when pg_temp.dice('same day', fact) < 300 then 0 else pg_temp.dice('days', fact) % 25 end
$$;
insert into ledger.site_reopened (acted_on, recorded_at, recorded_by, site, act, provision)
  select pg_temp.after(acted_on, id), recorded_at + interval '30 days', 'test', site, 'operation.seen_live', 1
  from ledger.site_closed where pg_temp.dice('reopened', id) < 300;
insert into ledger.site_closed (acted_on, recorded_at, recorded_by, site, act, provision)
  select pg_temp.after(acted_on, id), recorded_at + interval '30 days', 'test', site, 'operation.abandoned', 1
  from ledger.eligibility_decided where pg_temp.dice('closed', id) < 40;
insert into ledger.site_suspended (acted_on, recorded_at, recorded_by, site, act, provision)
  select pg_temp.after(acted_on, id), recorded_at + interval '30 days', 'test', site, 'operation.taken_down', 1
  from ledger.site_listed where pg_temp.dice('suspended', id) < 60;
insert into ledger.site_resumed (acted_on, recorded_at, recorded_by, site, act, provision)
  select pg_temp.after(acted_on, id), recorded_at + interval '30 days', 'test', site, 'operation.resumed', 1
  from ledger.site_suspended where pg_temp.dice('resumed', id) < 500;
insert into ledger.mark_removed (acted_on, recorded_at, recorded_by, site, act, provision)
  select pg_temp.after(acted_on, id), recorded_at + interval '30 days', 'test', site, 'eligibility.mark_removed', 1
  from ledger.mark_hung where pg_temp.dice('removed', id) < 80;
insert into ledger.icp_cancelled (acted_on, recorded_at, recorded_by, site, act, provision)
  select pg_temp.after(acted_on, id), recorded_at + interval '30 days', 'test', site, 'eligibility.filing_cancelled', 1
  from ledger.eligibility_decided where pg_temp.dice('cancelled', id) < 40;
insert into ledger.filing_ended (acted_on, recorded_at, recorded_by, object, act, provision, outcome)
  select pg_temp.after(acted_on, id), recorded_at + interval '30 days', 'test', object, 'filing.revoked', 1,
    'revoked_by_police'
  from ledger.filing_certified where pg_temp.dice('ended', id) < 40;
insert into ledger.filing_extended (acted_on, recorded_at, recorded_by, object, act, provision, certificate, valid_to)
  select pg_temp.after(acted_on, id), recorded_at + interval '30 days', 'test', object, 'filing.extended', 1, id,
    date '2028-06-30'
  from ledger.filing_certified where pg_temp.dice('extended', id) < 200;
insert into ledger.object_uncovers (acted_on, recorded_at, recorded_by, object, site)
  select pg_temp.after(acted_on, id), recorded_at + interval '30 days', 'test', object, site
  from ledger.object_covers where pg_temp.dice('uncovered', id) < 40;
insert into ledger.object_covers (acted_on, recorded_at, recorded_by, object, site)
  select c.acted_on, c.recorded_at, 'test', other.object, c.site
  from ledger.object_covers c join ledger.object_covers other on other.id = c.id + 1
  where pg_temp.dice('covered twice', c.id) < 60;
insert into ledger.site_unnamed (acted_on, recorded_at, recorded_by, site, domain)
  select pg_temp.after(acted_on, id), recorded_at + interval '30 days', 'test', site, domain
  from ledger.site_named where pg_temp.dice('unnamed', id) < 30;
insert into ledger.finding_reopened (acted_on, recorded_at, recorded_by, finding, act, provision, ground)
  select pg_temp.after(acted_on, id), recorded_at + interval '30 days', 'test', finding, 'rectification.recurred', 1,
    '复发'
  from ledger.finding_closed where pg_temp.dice('recurred', id) < 60;
insert into ledger.finding_dismissed (acted_on, recorded_at, recorded_by, finding, act, provision, ground)
  select pg_temp.after(acted_on, id), recorded_at + interval '30 days', 'test', finding, 'rectification.dismissed', 1,
    'false_positive'
  from ledger.finding_opened where pg_temp.dice('dismissed', id) < 20;
insert into ledger.site_exempted (acted_on, recorded_at, recorded_by, site, ground)
  select pg_temp.after(acted_on, id), recorded_at + interval '30 days', 'test', site, 'approved'
  from ledger.site_listed where pg_temp.dice('exempted', id) < 15;
insert into ledger.tester_suspended (acted_on, recorded_at, recorded_by, tester, during, ground)
  select acted_on, recorded_at, 'test', tester, daterange('2015-01-01', '2016-02-01'), 'suspended'
  from ledger.tester_certified where pg_temp.dice('tester', id) < 200;

insert into ledger.incident_reported (acted_on, recorded_at, recorded_by, site, reported_at, kind, handled_at)
  select acted_on + 60, recorded_at + interval '60 days', 'test', site, (acted_on + 60) + interval '9 hours', '篡改',
    case when pg_temp.dice('handled', id) < 700
      then (acted_on + 60) + make_interval(hours => 9 + pg_temp.dice('hours', id)) end
  from ledger.site_listed where pg_temp.dice('incident', id) < 200;
insert into ledger.police_counted (acted_on, recorded_at, recorded_by, region, figure, period, value)
  select acted_on + 30, recorded_at + interval '30 days', 'test', code,
    (array['case_opened', 'case_solved', 'person_caught'])[1 + pg_temp.dice('figure', id) % 3],
    daterange(acted_on, acted_on + 1 + pg_temp.dice('period', id) % 30), pg_temp.dice('value', id) % 12
  from ledger.site_listed join code on place = 1 + pg_temp.dice('police', id) % 13
  where pg_temp.dice('counted', id) < 150;

-- Of all kinds alike: gone, of an unknown day, early, late, corrected, void, corrected again, stated once more.
do $$
declare
  fact record;
  round integer;
begin
  for fact in
    -- A service and a penalty are held to another day of their own row, and stay on theirs.
    select c.oid::regclass as name,
      case when c.relname in ('notice_served', 'penalised') then 1 else 60 end as days,
      string_agg(quote_ident(a.attname), ', ' order by a.attnum)
        filter (where a.attname not in ('id', 'acted_on', 'recorded_at', 'corrects', 'void', 'reason')) as others
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where n.nspname in ('ledger', 'campaign') and c.relkind = 'r' and c.relname not in ('fact_header', 'step_header')
      -- Once in a campaign, and held by nothing that is counted but its list.
      and c.relname not in ('opened', 'settled', 'scope_frozen', 'closed', 'submitted')
      and exists (select from pg_attribute x where x.attrelid = c.oid and x.attname = 'corrects')
    group by c.oid order by c.oid::regclass::text
  loop
    execute format('delete from %s f where pg_temp.dice(''gone'', id) < 25
      and not exists (select from %1$s c where c.corrects = f.id)', fact.name);
    execute format('update %s set acted_on = null where pg_temp.dice(''undated'', id) < 15', fact.name);
    execute format('update %s set acted_on = acted_on - pg_temp.dice(''earlier'', id) %% %s
      where pg_temp.dice(''early'', id) < 60', fact.name, fact.days);
    execute format('update %s set recorded_at = recorded_at + make_interval(days => pg_temp.dice(''later'', id) %% 150)
      where pg_temp.dice(''late'', id) < 100', fact.name);
    execute format('update %s set acted_on = least(acted_on + pg_temp.dice(''delay'', id) %% %2$s,
        (recorded_at at time zone ''Asia/Shanghai'')::date)
      where pg_temp.dice(''delayed'', id) < 60 and (%2$s > 1 or acted_on is not null)', fact.name, fact.days);
    for round in 1..2 loop
      execute format($sql$
        insert into %s (acted_on, recorded_at, corrects, void, reason, %s)
        select case when pg_temp.dice('lost day', id) < 50 then null else acted_on - pg_temp.dice('other day', id) %% least(%4$s, 20) end,
          recorded_at + make_interval(days => pg_temp.dice('noticed', id) %% 90), id,
          pg_temp.dice('void', id) < 300, '更正', %2$s
        from %1$s f where pg_temp.dice('corrected' || %L, id) < 60
          and not exists (select from %1$s c where c.corrects = f.id)$sql$, fact.name, fact.others, round,
        fact.days);
    end loop;
    execute format($sql$
      insert into %s (acted_on, recorded_at, %s)
      select acted_on - pg_temp.dice('before', id) %% least(%3$s, 10),
        recorded_at + make_interval(days => pg_temp.dice('twice', id) %% 60), %2$s
      from %1$s where corrects is null and pg_temp.dice('again', id) < 30$sql$, fact.name, fact.others, fact.days);
  end loop;
end
$$;
