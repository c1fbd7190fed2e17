-- One row for each site that is listed: what it is and how it runs, before its findings are known.
-- $1 as of (date) · $2 known at (timestamptz) · $3 start of the campaign (date) · $4 previous as of (date)
create temp table site_base on commit drop as
with named as (
  select n.site,
    (array_agg(n.display order by n.acted_on desc, n.id desc) filter (where n.role = 'main'))[1] as main_domain,
    string_agg(n.display, '、' order by n.display collate "C") filter (where n.role = 'alias') as other_domains
  from ledger.site_named_known($2) n
  where n.acted_on <= $1 and not exists (
    select from ledger.site_unnamed_known($2) u
    where u.site = n.site and u.domain = n.domain and u.acted_on <= $1 and u.acted_on >= n.acted_on)
  group by n.site
), live as (
  select site, min(acted_on) as first_live_on, max(acted_on) filter (where acted_on <= $1) as live_on
  from ledger.went_live_known($2) where acted_on is not null group by site
), ended as (
  select distinct on (site) site, acted_on as ended_on, merged, verified_on
  from ledger.site_closed_known($2) where acted_on <= $1 order by site, acted_on desc, id desc
), reopened as (
  select site, max(acted_on) as reopened_on from ledger.site_reopened_known($2) where acted_on <= $1 group by site
), suspended as (
  select site, max(acted_on) as suspended_on from ledger.site_suspended_known($2) where acted_on <= $1 group by site
), resumed as (
  select site, max(acted_on) as resumed_on from ledger.site_resumed_known($2) where acted_on <= $1 group by site
), reviewed as (
  -- The stock is re-qualified, a new site is approved before it opens: neither decision stands for the other.
  select distinct on (site, review) site, review, outcome, acted_on as reviewed_on
  from ledger.eligibility_decided_known($2) where acted_on <= $1 order by site, review, acted_on desc, id desc
), icp as (
  select distinct on (site) site, number, acted_on from ledger.icp_recorded_known($2) where acted_on <= $1
  order by site, acted_on desc, id desc
), icp_gone as (
  select site, max(acted_on) as cancelled_on from ledger.icp_cancelled_known($2) where acted_on <= $1 group by site
), police as (
  select distinct on (site) site, number from ledger.police_registered_known($2) where acted_on <= $1
  order by site, acted_on desc, id desc
), mark as (
  select site, max(acted_on) as mark_hung_on from ledger.mark_hung_known($2) where acted_on <= $1 group by site
), unmark as (
  select site, max(acted_on) as removed_on from ledger.mark_removed_known($2) where acted_on <= $1 group by site
), telecom as (
  select distinct site from ledger.telecom_reported_known($2) where acted_on <= $1
), duty as (
  select site,
    bool_or(duty = 'responsibility_letter' and proven) as responsibility_letter,
    bool_or(duty = 'management_rules' and proven) as management_rules,
    bool_or(duty = 'anti_attack' and proven) as anti_attack,
    bool_or(duty = 'anti_tamper' and proven) as anti_tamper,
    bool_or(duty = 'anti_trojan' and proven) as anti_trojan,
    bool_or(duty = 'emergency_plan' and proven) as emergency_plan,
    bool_or(duty = 'emergency_drill' and proven and acted_on > $3) as emergency_drill,
    bool_or(not proven) as duty_unproven
  from (
    select site, duty, acted_on, bool_or(proven) over (partition by site, duty) as proven
    from ledger.duty_evidenced_known($2) where acted_on <= $1) stated
  group by site
), monitored as (
  select distinct site from ledger.monitoring_enrolled_known($2) where acted_on <= $1
), inspected as (
  select distinct unnest(sites) as site from ledger.inspected_known($2)
  where acted_on > $3 and acted_on <= $1
), covered as (
  select distinct on (c.site) c.site, o.*
  from ledger.object_covers_known($2) c join object_state o on o.object = c.object
  where c.acted_on <= $1 and not exists (
    select from ledger.object_uncovers_known($2) u
    where u.object = c.object and u.site = c.site and u.acted_on <= $1 and u.acted_on >= c.acted_on)
  order by c.site, o.level desc nulls last, o.graded_on, o.object
), prelaunch as (
  select site, min(acted_on) as passed_on from ledger.prelaunch_tested_known($2)
  where acted_on <= $1 and outcome = 'pass' group by site
)
select s.site, s.number, s.region, s.region_name, s.region_order, s.category, s.unit,
  u.name as unit_name, u.uscc, s.name, n.main_domain, n.other_domains, s.url, s.ip, s.hosting, s.contact, s.phone,
  s.remark, u.telecom, v.live_on, e.ended_on, r.outcome as review_outcome, r.reviewed_on,
  case when i.site is not null and (ig.cancelled_on is null or ig.cancelled_on < i.acted_on) then i.number end as icp_number,
  p.number as police_number, m.mark_hung_on,
  c.object, c.name as object_name, c.level, c.graded_on, c.filing_number, c.filed_on, t.name as tester_name,
  c.reported_on, c.conclusion, c.test_valid_to,
  e.site is not null and (ro.reopened_on is null or ro.reopened_on < e.ended_on) as ended,
  e.merged, e.verified_on is not null and e.verified_on <= $1 as ending_verified,
  s.origin = 'new' or coalesce(v.first_live_on > $3, false) as is_new,
  su.site is not null and (rs.resumed_on is null or rs.resumed_on < su.suspended_on) as suspended,
  v.first_live_on > $4 and v.first_live_on <= $1 as live_in_period,
  m.site is not null and (um.removed_on is null or um.removed_on < m.mark_hung_on) as marked,
  ig.site is not null and (i.site is null or ig.cancelled_on >= i.acted_on) as icp_cancelled,
  tr.site is not null as telecom_reported,
  coalesce(c.certified, false) as certified, coalesce(c.accepted, false) as accepted,
  coalesce(c.tested_valid, false) as tested_valid, coalesce(c.testing, false) as testing,
  coalesce(c.test_expired, false) as test_expired,
  -- What there was not on the first day live: what came later does not mend it, nor does a renewal unmake it.
  concat_ws(',',
    case when coalesce(c.first_graded_on > v.first_live_on, true) then 'grading' end,
    case when c.level is distinct from 1 and coalesce(c.first_filed_on > v.first_live_on, true) then 'filing' end,
    case when coalesce(least(pl.passed_on, c.first_reported_on) > v.first_live_on, true) then 'prelaunch_test' end)
    as unprepared,
  coalesce(y.responsibility_letter, false) as responsibility_letter,
  coalesce(y.management_rules, false) as management_rules, coalesce(y.anti_attack, false) as anti_attack,
  coalesce(y.anti_tamper, false) as anti_tamper, coalesce(y.anti_trojan, false) as anti_trojan,
  coalesce(y.emergency_plan, false) as emergency_plan, coalesce(y.emergency_drill, false) as emergency_drill,
  coalesce(y.duty_unproven, false) as duty_unproven,
  case when u.affiliation in ('1', '2', '3', '4', '9') then u.affiliation end as affiliation, c.runner_name,
  mo.site is not null as monitored, ins.site is not null as inspected
from site_place s
left join live v on v.site = s.site
left join ended e on e.site = s.site
left join reopened ro on ro.site = s.site
left join suspended su on su.site = s.site
left join resumed rs on rs.site = s.site
left join reviewed r on r.site = s.site
  and r.review = case when s.origin = 'new' or v.first_live_on > $3 then 'opening' else 'requalification' end
left join icp i on i.site = s.site
left join icp_gone ig on ig.site = s.site
left join police p on p.site = s.site
left join mark m on m.site = s.site
left join unmark um on um.site = s.site
left join telecom tr on tr.site = s.site
left join duty y on y.site = s.site
left join monitored mo on mo.site = s.site
left join inspected ins on ins.site = s.site
left join named n on n.site = s.site
left join unit_state u on u.unit = s.unit
left join covered c on c.site = s.site
left join tester_state t on t.tester = c.tester
left join prelaunch pl on pl.site = s.site
