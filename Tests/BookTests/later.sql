-- The sample goes on into 2025, made up like the rest of it, so that no sheet of the later campaign is empty. It is told
-- for tests and for the pictures of docs/books.md (.ci/pictures), each in a database of their own.
-- As the owner, who alone may say when a fact was recorded.
\set ON_ERROR_STOP on
\set QUIET on
begin;
select set_config('mlps.party', '示例数据', true) \g /dev/null

-- A number from 0 to 99 for a purpose, the same on every run.
create function pg_temp.dice(purpose text, thing text) returns integer language sql immutable as $$
  select ('x' || substr(md5(purpose || ' ' || thing), 1, 7))::bit(28)::integer % 100
$$;
-- A working day between two days.
create function pg_temp.day(purpose text, thing text, first date, last date) returns date language sql immutable as $$
  select day - greatest(0, extract(isodow from day)::integer - 5)
  from (select first + ('x' || substr(md5(purpose || ' day ' || thing), 1, 7))::bit(28)::integer % (last - first) as day) d
$$;
create function pg_temp.recorded(day date) returns timestamptz language sql immutable as $$
  select (day + time '08:00') at time zone 'UTC'
$$;
create function pg_temp.provision(name text, day date) returns integer language sql stable as $$
  select id from law.provision where act = name and edition <= day order by edition desc, id limit 1
$$;

-- What there was at the end of the sample.
create temp table thing as
select distinct on (d.object) d.object, d.name, d.unit, u.name as unit_name, u.region, g.level, f.number, e.object is not null as ended
from ledger.object_described d
join lateral (select name, region from ledger.unit_described u where u.unit = d.unit order by id desc limit 1) u on true
left join lateral (select level from ledger.grading_decided g where g.object = d.object and not void order by acted_on desc, id desc limit 1) g on true
left join lateral (select number from ledger.filing_certified f where f.object = d.object and not void order by acted_on desc, id desc limit 1) f on true
left join ledger.filing_ended e on e.object = d.object
order by d.object, d.id desc;

-- The testing bodies have certificates of these years.
insert into ledger.tester_certified (acted_on, recorded_at, tester, certificate, valid)
select '2024-05-20', pg_temp.recorded('2024-05-20'), tester, 'SC2024370001' || lpad(row_number() over (order by certificate)::text, 5, '0'),
  '[2024-06-01,2027-06-01)'
from (select distinct on (tester) tester, certificate from ledger.tester_certified order by tester, id) c order by certificate limit 5;

-- 更新备案, the more of it the more zealous a county is.
insert into ledger.filing_certified (acted_on, recorded_at, object, number, form, act, provision)
select day, pg_temp.recorded(day), object, number, '2025', 'filing.entered_as_certified', pg_temp.provision('filing.entered_as_certified', day)
from (select *, pg_temp.day('updated', name, '2025-05-06', '2025-11-27') as day from thing) t
where number is not null and not ended and pg_temp.dice('updated', name) < 62 + pg_temp.dice('zeal', region) * 38 / 100;

-- 数据摸底调查 and the protection plans of the year.
insert into ledger.data_survey_handed_in (acted_on, recorded_at, object)
select day, pg_temp.recorded(day), object
from (select *, pg_temp.day('surveyed', name, '2025-06-09', '2025-11-28') as day from thing) t
where level >= 2 and not ended and pg_temp.dice('surveyed', name) < 58 + pg_temp.dice('care', region) * 40 / 100;
insert into ledger.protection_plan_handed_in (acted_on, recorded_at, object, year)
select day, pg_temp.recorded(day), object, 2025
from (select *, pg_temp.day('planned', name, '2025-05-12', '2025-07-25') as day from thing) t
where level >= 3 and not ended and pg_temp.dice('planned', name) < 86;

-- 等级测评: by the template of the day, each with its conclusions.
create temp table report as
select t.*, case when pg_temp.dice('early', name) < 14 then '2021' else '2025' end as template,
  pg_temp.dice('conclusion', name) as luck,
  (select tester from ledger.tester_certified where certificate like 'SC2024%'
    order by pg_temp.dice(certificate, t.name), certificate limit 1) as tester
from thing t
where number is not null and not ended
  and pg_temp.dice('tested', name) < case when level >= 3 then 84 when level = 2 then 24 else 0 end;
insert into ledger.assessment_reported
  (acted_on, recorded_at, object, tester, report_number, template, conclusion, rate, score, major_total, major_fixed, act, provision)
select day, pg_temp.recorded(day), object, tester, number || '-25-3701-' || lpad((1 + luck % 5)::text, 2, '0'), template,
  case when template = '2021' then
      case when luck < 15 then 'excellent' when luck < 65 then 'good' when luck < 92 then 'medium' else 'poor' end
    else case when luck < 22 then 'conforming' when luck < 80 then 'basically_conforming' else 'non_conforming' end end,
  case when template = '2025' then
    case when luck < 22 then 90.5 + luck * 0.3 when luck < 80 then 60.5 + luck * 0.35 else 30 + luck * 0.28 end end,
  case when template = '2021' then
    case when luck < 15 then 90.5 + luck * 0.3 when luck < 65 then 80 + luck * 0.14 when luck < 92 then 70 + luck * 0.1 else 60 + luck * 0.08 end end,
  case when template = '2025' then case when luck < 40 then 0 when luck < 80 then 1 + luck % 2 else 2 + luck % 3 end end,
  case when template = '2025' then case when luck < 40 then 0 when luck < 80 then 1 + luck % 2 else luck % 2 end end,
  'assessment.entered_as_tested', pg_temp.provision('assessment.entered_as_tested', day)
from (select *, case template when '2021' then pg_temp.day('tested', name, '2025-01-06', '2025-03-14')
    else pg_temp.day('tested', name, '2025-04-01', '2025-11-21') end as day from report) r;

-- 隐患: what was open in 2016 was put right then; what was found since is put right but for a few.
create function pg_temp.put_right(findings uuid[], fixer text, fixed date, closed date) returns void language sql as $$
  insert into ledger.finding_claimed_fixed (acted_on, recorded_at, finding, fixed_by, evidence, act, provision)
  select fixed, pg_temp.recorded(fixed), f, fixer, '整改报告（盖章）', 'rectification.fix_claimed', pg_temp.provision('rectification.fix_claimed', fixed)
  from unnest(findings) f;
  with rechecked as (
    insert into ledger.finding_rechecked (acted_on, recorded_at, finding, checked_by, fixed_by, outcome, retest, act, provision)
    select closed, pg_temp.recorded(closed), f, '聊城市公安局网安支队 许某', fixer, 'pass', 'police', 'rectification.verified',
      pg_temp.provision('rectification.verified', closed)
    from unnest(findings) f returning id, finding)
  insert into ledger.finding_closed (acted_on, recorded_at, finding, closed_by, recheck, act, provision)
  select closed, pg_temp.recorded(closed), finding, '聊城市公安局网安支队 高某某', id, 'rectification.verified',
    pg_temp.provision('rectification.verified', closed)
  from rechecked
$$;
select pg_temp.put_right(array(
  select f.id from ledger.finding f where not exists (select from ledger.finding_closed c where c.finding = f.id)
    and not exists (select from ledger.finding_dismissed d where d.finding = f.id) order by f.number), '主办单位', '2016-11-18', '2016-12-02') \g /dev/null

create temp table found as
select s.site, s.name, u.unit_name, pg_temp.day('found', s.name, '2025-03-24', '2025-11-14') as day,
  md5('found ' || s.name)::uuid as finding,
  (array['high', 'medium', 'medium', 'low', 'major'])[1 + pg_temp.dice('severity', s.name) % 5] as severity
from (select distinct on (site) site, name, unit from ledger.site_described order by site, id desc) s
join (select distinct unit, unit_name from thing) u on u.unit = s.unit
where not exists (select from ledger.site_closed c where c.site = s.site) and pg_temp.dice('found', s.name) < 16;
insert into ledger.finding (id, number, site, recorded_at)
select finding, 'YH2025' || lpad(row_number() over (order by day, name)::text, 3, '0'), site, pg_temp.recorded(day) from found;
insert into ledger.finding_opened (acted_on, recorded_at, finding, source, severity, description, due_on, act, provision)
select day, pg_temp.recorded(day), finding, (array['inspection', 'monitoring', 'assessment'])[1 + pg_temp.dice('source', name) % 3], severity,
  (array['后台登录未启用双因素鉴别', '日志留存不足六个月', '中间件存在已公开的远程命令执行漏洞', '重要数据传输未加密', '未定期进行数据备份恢复演练',
    '互联网侧开放运维端口'])[1 + pg_temp.dice('what', name) % 6] || '（' || name || '）',
  day + case severity when 'major' then 15 when 'high' then 30 when 'medium' then 60 else 90 end,
  'rectification.entered_as_open', pg_temp.provision('rectification.entered_as_open', day)
from found;
insert into ledger.finding_planned (acted_on, recorded_at, finding, measure, responsible_unit, responsible_person, act, provision)
select day + 3, pg_temp.recorded(day + 3), finding, '修订策略并加固，完成后复测', unit_name, '刘某', 'rectification.planned', pg_temp.provision('rectification.planned', day + 3)
from found;
select pg_temp.put_right(array_agg(finding), unit_name || ' 刘某', day + 10, day + 13)
from found where pg_temp.dice('put right', name) < 78 group by unit_name, day \g /dev/null

-- 监督检查: the units visited, the papers given them.
create temp table visit as
select unit, min(unit_name) as unit_name, pg_temp.day('visited', min(unit_name), '2025-04-07', '2025-11-21') as day
from thing group by unit having pg_temp.dice('visited', min(unit_name)) < 26;
insert into ledger.inspected (acted_on, recorded_at, unit, sites, method, officers, decree, act, provision)
select day, pg_temp.recorded(day), unit, '{}', 'onsite', '{民警 傅某某,民警 郭某（记录）}', '公信安〔2008〕736号', 'supervision.inspected',
  pg_temp.provision('supervision.inspected', day)
from visit;
create temp table paper as
select unit, unit_name, day, md5('paper ' || unit_name)::uuid as notice,
  case when pg_temp.dice('paper', unit_name) < 35 then 'rectification_order' else 'hidden_danger' end as kind,
  row_number() over (order by day, unit_name) as place
from visit where pg_temp.dice('paper', unit_name) < 62;
insert into ledger.notice (id, kind, number, unit, recorded_at)
select notice, kind, format('聊公网安%s字〔2025〕第%s号（示例）', case kind when 'rectification_order' then '限' else '告' end, lpad(place::text, 3, '0')),
  unit, pg_temp.recorded(day) from paper;
insert into ledger.notice_issued (acted_on, recorded_at, notice, matter, act, provision)
select day, pg_temp.recorded(day), notice, unit_name || '：未按2025年版备案表更新备案，责令限期整改', 'supervision.notice_drafted',
  pg_temp.provision('supervision.notice_drafted', day)
from paper;
insert into ledger.notice_served (acted_on, recorded_at, notice, method, recipient, due_on, act, provision)
select day, pg_temp.recorded(day), notice, '直接送达', unit_name || ' 曹某', day + 30, 'supervision.served', pg_temp.provision('supervision.served', day)
from paper;
insert into ledger.notice_rechecked (acted_on, recorded_at, notice, officers, outcome, act, provision)
select day + 32, pg_temp.recorded(day + 32), notice, '{民警 罗某某,民警 刘某（记录）}', 'pass', 'supervision.recheck_passed',
  pg_temp.provision('supervision.recheck_passed', day + 32)
from paper where kind = 'rectification_order' and day < '2025-10-01' and pg_temp.dice('rechecked', unit_name) < 80;
insert into ledger.penalised (acted_on, recorded_at, unit, conduct_on, kind, law, act, provision)
select day + 40, pg_temp.recorded(day + 40), unit, day, 'warning', '网络安全法第五十九条第一款', 'supervision.warned', pg_temp.provision('supervision.warned', day + 40)
from paper where kind = 'rectification_order' and day < '2025-10-10' and pg_temp.dice('penalised', unit_name) < 34;
commit;
