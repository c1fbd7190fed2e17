-- Fills an empty ledger with :sites made-up sites, about twelve facts each, the same on every run.
-- psql -v sites=100000 [-v findings=1000000] -f make_ledger.sql, as the owner, who alone may state when a fact was recorded.
-- Without a number of findings one site in ten has one.
\set ON_ERROR_STOP on
\set QUIET on
\if :{?findings}
\else
  select :sites / 10 as findings \gset
\endif
begin;
select set_config('mlps.party', '测量数据', true) \g /dev/null
set local work_mem = '64MB';
set local synchronous_commit = off;

-- The provision under which an act was recorded, and the instant at which a fact of a day was.
create function pg_temp.provision(wanted text) returns integer language sql stable as
  'select id from law.provision where act = wanted order by (edition <= date ''2016-06-30'') desc, edition desc, id limit 1';
create function pg_temp.recorded(day date) returns timestamptz language sql immutable as
  'select (day + 1 + time ''10:00'') at time zone ''Asia/Shanghai''';

create temp table unit on commit drop as
select k, md5('unit' || k)::uuid as id,
  (array['371500', '371502', '371523', '371581', '371525', '371522', '371521', '371524', '371526', 'LC-JKQ', 'LC-GXQ',
    'LC-DJQ'])[1 + k * 7 % 12] as region,
  (array['organ', 'organ', 'organ', 'organ', 'organ', 'institution', 'institution', 'institution', 'enterprise',
    'enterprise'])[1 + k % 10] as category,
  (array['水利', '教育和体育', '卫生健康', '交通运输', '自然资源', '人力资源和社会保障', '农业农村', '市场监督管理'])[1 + k % 8]
    || case when k % 10 < 5 then '局' when k % 10 < 8 then '事业服务中心' else '投资发展有限公司' end || k as name
from generate_series(1, :sites / 5 + :sites / 100) k;
create temp table site on commit drop as
select i, md5('site' || i)::uuid as id, md5('object' || i)::uuid as object, md5('tester' || i % 12)::uuid as tester,
  u.k, u.id as unit, u.region, u.category, u.name as unit_name, date '2015-11-17' + i % 20 as listed_on,
  date '2012-03-01' + i * 37 % 1500 as graded_on, 1 + (i % 10 >= 3)::int + (i % 25 = 9)::int as level
from generate_series(1, :sites) i join unit u on u.k = (i + 4) / 5;
-- Each with the number that its days and its words come from.
create temp table hazard on commit drop as
select md5('finding' || n * 10)::uuid as id, n * 10::bigint as i, n as k, s.id as site, s.unit_name
from generate_series(1, :findings) n
join site s on s.i = case when :findings * 10 <= :sites then n * 10 else 1 + n % :sites end;
analyze unit;
analyze site;
analyze hazard;

-- Registers.
insert into ledger.unit (id, recorded_at) select id, pg_temp.recorded('2015-11-16') from unit;
insert into ledger.site (id, number, origin, recorded_at)
  select id, 'W' || lpad(i::text, 6, '0'), 'existing', pg_temp.recorded(listed_on) from site;
insert into ledger.object (id, recorded_at) select object, pg_temp.recorded(listed_on) from site where i % 20 > 0;
insert into ledger.tester (id, recorded_at)
  select md5('tester' || t)::uuid, pg_temp.recorded('2015-11-16') from generate_series(0, 11) t;
-- What enters the cards of a new subject is planned by how many there are.
analyze ledger.unit, ledger.site, ledger.object, ledger.card;
insert into ledger.notice (id, kind, number, site, unit, recorded_at)
  select md5('notice' || i)::uuid, 'hidden_danger', '告知〔2016〕' || i || '号', id, unit, pg_temp.recorded('2016-01-10')
  from site where i % 100 = 0;

-- Units: described, on the list, their returns.
insert into ledger.unit_described (acted_on, recorded_at, unit, name, uscc, category, region, telecom, contact, phone)
  select '2015-11-16', pg_temp.recorded('2015-11-16'), id, '聊城市' || name, '11371500' || lpad(k::text, 9, '0') || 'X',
    category, region, k % 50 = 8, '张' || k % 1000, '0635-' || 8000000 + k from unit;
insert into campaign.listed_unit (acted_on, recorded_at, campaign, unit)
  select '2015-11-16', pg_temp.recorded('2015-11-16'), 'liaocheng-2015', id from unit;
insert into campaign.return_received (acted_on, recorded_at, campaign, unit, issue, outcome)
  select issue - 3, pg_temp.recorded(issue - 3), 'liaocheng-2015', id, issue, 'accepted'
  from unit, (values (date '2016-03-31'), ('2016-06-30')) issues (issue) where k % 10 > 0;
insert into ledger.inspected (acted_on, recorded_at, act, provision, unit, method, officers, decree)
  select date '2016-01-05' + k % 150, pg_temp.recorded(date '2016-01-05' + k % 150), 'supervision.inspected',
    pg_temp.provision('supervision.inspected'), id, 'onsite', '{王警官,李警官}', '公安部令第82号' from unit where k % 40 = 0;

-- Sites: listed, described, named, live, reviewed, marked.
insert into ledger.site_listed (acted_on, recorded_at, site) select listed_on, pg_temp.recorded(listed_on), id from site;
insert into ledger.site_described
    (acted_on, recorded_at, site, unit, name, category, region, url, ip, hosting, contact, phone, remark)
  select listed_on, pg_temp.recorded(listed_on), id, unit, '聊城市' || unit_name || '门户网站' || i, category, region,
    'http://www.s' || i || '.lc.example.cn/index.html', '10.' || i / 65536 || '.' || i / 256 % 256 || '.' || i % 256,
    (array['市政务云', '自建机房', '县信息中心', '运营商机房'])[1 + i % 4], '李' || i % 1000, '0635-' || 7000000 + i,
    case when i % 8 = 0 then '由上级部门统一运维,内容每日更新' end from site;
insert into ledger.site_described
    (acted_on, recorded_at, corrects, reason, site, unit, name, category, region, url, ip, hosting, contact, phone, remark)
  select d.acted_on, d.recorded_at + interval '20 days', d.id, '联系电话录入有误', d.site, d.unit, d.name, d.category, d.region,
    d.url, d.ip, d.hosting, d.contact, '0635-' || 6000000 + i, d.remark
  from ledger.site_described d join site s on s.id = d.site where i % 100 = 0;
insert into ledger.site_named (acted_on, recorded_at, site, domain, display, role)
  select listed_on, pg_temp.recorded(listed_on), id, 's' || i || '.lc.example.cn', 's' || i || '.lc.example.cn', 'main'
  from site
  union all
  select listed_on, pg_temp.recorded(listed_on), id, 'm' || i || '.lc.example.cn', 'm' || i || '.lc.example.cn', 'alias'
  from site where i % 50 = 5;
insert into ledger.icp_recorded (acted_on, recorded_at, site, number)
  select '2010-01-01'::date + i % 1800, pg_temp.recorded(listed_on), id, '鲁ICP备' || 10000000 + i || '号-1'
  from site where i % 20 <> 7;
insert into ledger.police_registered (acted_on, recorded_at, site, number)
  select '2015-12-01'::date + i % 100, pg_temp.recorded('2015-12-01'::date + i % 100), id, '3715' || lpad(i::text, 10, '0')
  from site where i % 5 = 0;
insert into ledger.went_live (acted_on, recorded_at, act, provision, site, origin)
  select '2008-01-01'::date + i % 2500, pg_temp.recorded(listed_on), 'operation.entered_as_legacy',
    pg_temp.provision('operation.entered_as_legacy'), id, 'existing' from site;
insert into ledger.eligibility_decided (acted_on, recorded_at, act, provision, site, review, outcome)
  select '2015-12-01'::date + i % 25, pg_temp.recorded('2015-12-01'::date + i % 25), 'eligibility.recheck_failed',
    pg_temp.provision('eligibility.recheck_failed'), id, 'requalification', 'fail'
  from site where category <> 'enterprise' and i % 9 = 0
  union all
  select '2015-12-05'::date + i % 150, pg_temp.recorded('2015-12-05'::date + i % 150), 'eligibility.recheck_passed',
    pg_temp.provision('eligibility.recheck_passed'), id, 'requalification', 'pass'
  from site where category <> 'enterprise' and i % 20 > 0;
insert into ledger.mark_hung (acted_on, recorded_at, act, provision, site)
  select '2016-01-05'::date + i % 170, pg_temp.recorded('2016-01-05'::date + i % 170), 'eligibility.mark_hung',
    pg_temp.provision('eligibility.mark_hung'), id from site where category <> 'enterprise' and i % 10 < 8;
insert into ledger.site_closed (acted_on, recorded_at, act, provision, site, merged, verified_on, verified_by)
  select '2015-12-10'::date + i % 180, pg_temp.recorded('2015-12-10'::date + i % 180), act, pg_temp.provision(act), id,
    i % 40 = 13, '2015-12-12'::date + i % 180, '网安支队'
  from site, lateral (select case when i % 40 = 13 then 'operation.entered_as_merged'
    else 'operation.entered_as_closed' end as act) ending
  where i % 20 = 13;
insert into ledger.duty_evidenced (acted_on, recorded_at, site, duty, evidence)
  select '2015-12-15'::date + i % 180, pg_temp.recorded('2015-12-15'::date + i % 180), id, 'responsibility_letter',
    '扫描件已存档'
  from site where i % 2 = 0;

-- Protected objects: graded, filed, assessed.
insert into ledger.object_described (acted_on, recorded_at, object, unit, name)
  select listed_on, pg_temp.recorded(listed_on), object, unit, unit_name || '网站系统' || i from site where i % 20 > 0;
insert into ledger.object_covers (acted_on, recorded_at, object, site)
  select listed_on, pg_temp.recorded(listed_on), object, id from site where i % 20 > 0;
insert into ledger.grading_decided (acted_on, recorded_at, act, provision, object, s, a, level)
  select graded_on, pg_temp.recorded(greatest(graded_on, listed_on)), 'grading.entered_as_graded',
    pg_temp.provision('grading.entered_as_graded'), object, level, 1, level from site where i % 20 > 1;
insert into ledger.filing_certified (acted_on, recorded_at, act, provision, object, number)
  select graded_on + 25, pg_temp.recorded(greatest(graded_on + 25, listed_on)), 'filing.entered_as_certified',
    pg_temp.provision('filing.entered_as_certified'), object,
    '371500' || lpad((i / 90000)::text, 5, '0') || '-' || lpad((i % 90000 + 1)::text, 5, '0')
  from site where i % 20 > 1 and i % 6 > 0 and level >= 2;
insert into ledger.tester_described (acted_on, recorded_at, tester, name, province)
  select '2015-11-16', pg_temp.recorded('2015-11-16'), md5('tester' || t)::uuid, '山东测评机构' || t || '有限公司', '山东'
  from generate_series(0, 11) t;
insert into ledger.tester_certified (acted_on, recorded_at, tester, certificate, valid)
  select '2014-01-01', pg_temp.recorded('2015-11-16'), md5('tester' || t)::uuid,
    'DJCP' || 2010370000 + t, daterange('2014-01-01', '2017-01-01') from generate_series(0, 11) t;
insert into ledger.assessment_reported (acted_on, recorded_at, act, provision, object, tester, template, conclusion)
  select day, pg_temp.recorded(greatest(day, listed_on)), 'assessment.entered_as_tested',
    pg_temp.provision('assessment.entered_as_tested'), object, tester, '2015', 'basically_conforming'
  from site, lateral (select greatest(graded_on + 40, '2015-07-20'::date + i % 330) as day) reported
  where i % 20 > 1 and level >= 2 and i % 10 < 6 and day <= '2016-06-28';

-- Findings, on their way to being closed; in parts, as an import enters them: cards are placed by the statement.
create index on hazard (k);
analyze ledger.card, ledger.site_described, ledger.object_covers, ledger.object_described;
-- A card is turned once, when all is told of it.
alter table ledger.finding_opened disable trigger fact_turns_its_cards;
alter table ledger.finding_planned disable trigger fact_turns_its_cards;
alter table ledger.finding_claimed_fixed disable trigger fact_turns_its_cards;
alter table ledger.finding_rechecked disable trigger fact_turns_its_cards;
alter table ledger.finding_closed disable trigger fact_turns_its_cards;
do $$
declare
  first bigint;
  last bigint;
begin
  for first in select generate_series(1, (select max(k) from hazard), 20000) loop
    last := first + 19999;
    insert into ledger.finding (id, number, site, recorded_at)
      select id, 'YH' || lpad(k::text, greatest(6, length(k::text)), '0'), site, pg_temp.recorded('2016-01-10')
      from hazard where k between first and last;
    insert into ledger.finding_opened (acted_on, recorded_at, act, provision, finding, source, severity, description, due_on)
      select '2016-01-10'::date + (i % 80)::int, pg_temp.recorded('2016-01-10'::date + (i % 80)::int), 'rectification.found',
        pg_temp.provision('rectification.found'), id, 'inspection',
        (array['high', 'medium', 'low'])[1 + k % 3], '后台口令强度不足,未限制登录失败次数(第' || i || '号)',
        '2016-02-20'::date + (i % 80)::int from hazard where k between first and last;
    insert into ledger.finding_planned
        (acted_on, recorded_at, act, provision, finding, measure, responsible_unit, responsible_person)
      select '2016-01-20'::date + (i % 80)::int, pg_temp.recorded('2016-01-20'::date + (i % 80)::int), 'rectification.planned',
        pg_temp.provision('rectification.planned'), id, '改用强口令并启用登录失败锁定', unit_name,
        '赵' || i % 1000 from hazard where k between first and last and i % 100 < 90;
    insert into ledger.finding_claimed_fixed (acted_on, recorded_at, act, provision, finding, fixed_by, evidence)
      select '2016-02-05'::date + (i % 80)::int, pg_temp.recorded('2016-02-05'::date + (i % 80)::int), 'rectification.fix_claimed',
        pg_temp.provision('rectification.fix_claimed'), id, '运维单位', '整改截图'
      from hazard where k between first and last and i % 100 < 80;
    with rechecked as (
      insert into ledger.finding_rechecked
          (acted_on, recorded_at, act, provision, finding, checked_by, fixed_by, outcome)
        select '2016-02-15'::date + (i % 80)::int, pg_temp.recorded('2016-02-15'::date + (i % 80)::int), 'rectification.verified',
          pg_temp.provision('rectification.verified'), id, '网安支队', '运维单位', 'pass'
        from hazard where k between first and last and i % 100 < 70
        returning id, finding, acted_on, recorded_at
    )
    insert into ledger.finding_closed (acted_on, recorded_at, act, provision, finding, closed_by, recheck)
      select acted_on, recorded_at, 'rectification.verified', pg_temp.provision('rectification.verified'), finding,
        '网安支队', id from rechecked;
  end loop;
end
$$;
alter table ledger.finding_opened enable trigger fact_turns_its_cards;
alter table ledger.finding_planned enable trigger fact_turns_its_cards;
alter table ledger.finding_claimed_fixed enable trigger fact_turns_its_cards;
alter table ledger.finding_rechecked enable trigger fact_turns_its_cards;
alter table ledger.finding_closed enable trigger fact_turns_its_cards;
create temp table told on commit drop as
select finding, max(id) as version, min(id) as first, array_agg(relation order by id) as tables from (
  select finding, id, 'finding_opened' as relation from ledger.finding_opened
  union all select finding, id, 'finding_planned' as relation from ledger.finding_planned
  union all select finding, id, 'finding_claimed_fixed' as relation from ledger.finding_claimed_fixed
  union all select finding, id, 'finding_rechecked' as relation from ledger.finding_rechecked
  union all select finding, id, 'finding_closed' as relation from ledger.finding_closed) facts
group by finding;
update ledger.card c set version = t.version, tables = t.tables from told t where c.id = t.finding;
update ledger.card c set version = greatest(c.version, t.first) from (
  select f.site, max(t.first) as first from told t join ledger.finding f on f.id = t.finding group by f.site) t
where c.id = t.site;
insert into ledger.notice_issued (acted_on, recorded_at, act, provision, notice, matter)
  select '2016-01-12'::date + i % 80, pg_temp.recorded('2016-01-12'::date + i % 80), 'supervision.notice_drafted',
    pg_temp.provision('supervision.notice_drafted'), md5('notice' || i)::uuid, '存在弱口令' from site where i % 100 = 0;
insert into ledger.notice_served (acted_on, recorded_at, act, provision, notice, method, recipient, due_on)
  select '2016-01-13'::date + i % 80, pg_temp.recorded('2016-01-13'::date + i % 80), 'supervision.served',
    pg_temp.provision('supervision.served'), md5('notice' || i)::uuid, '直接送达', unit_name, '2016-02-13'::date + i % 80
  from site where i % 100 = 0;
commit;
set client_min_messages = error;
vacuum analyze;
