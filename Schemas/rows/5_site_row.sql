-- The wide row of each site: small named truths, each said once.
-- $1 as of (date) · $2 least level that must be tested (integer)
create temp table site_row on commit drop as
with found as (
  select site, count(*) as findings, count(*) filter (where not closed) as unclosed,
    bool_and(closed or excepted) as settled
  from finding_row where counted group by site
), state as (
  select b.*,
    b.ended and not b.merged as closed, b.ended and b.merged as is_merged,
    not b.ended and b.is_new and b.live_on is null as planned,
    not b.ended and not (b.is_new and b.live_on is null) as operating,
    b.category in ('organ', 'institution') as organ_or_institution,
    coalesce(f.findings, 0) as finding_count, coalesce(f.unclosed, 0) as unclosed_count,
    coalesce(f.settled, true) as findings_settled
  from site_base b left join found f on f.site = b.site
), item as (
  select s.*,
    s.organ_or_institution and not s.is_new and (s.operating or s.reviewed_on is not null) as review_due,
    s.reviewed_on is not null as reviewed, coalesce(s.review_outcome = 'pass', false) as review_passed,
    s.icp_number is not null as icp_valid,
    s.operating and not coalesce(s.telecom, false) as in_mlps_scope,
    s.level is not null as graded,
    s.level >= 2 and s.certified as filed,
    coalesce(s.level >= 2 and s.level >= $2, false) as must_be_tested
  from state s
), checked as (
  select i.*, case when i.operating then concat_ws(',',
      case when i.organ_or_institution and not i.review_passed then 'review' end,
      case when i.organ_or_institution and i.review_passed and not i.marked then 'mark' end,
      case when not i.icp_valid then 'icp' end,
      case when i.in_mlps_scope and not i.graded then 'grading' end,
      case when i.in_mlps_scope and i.level >= 2 and not i.certified then 'filing' end,
      case when not i.in_mlps_scope and not i.telecom_reported then 'telecom_report' end,
      case when i.in_mlps_scope and i.must_be_tested and not i.tested_valid then 'assessment' end,
      case when not i.findings_settled then 'findings' end,
      case when not i.responsibility_letter then 'letter' end,
      case when i.suspended then 'suspended' end) end as missing
  from item i
)
select i.site, i.number, i.region, i.category, i.region_name, i.region_order, i.unit, i.unit_name,
  i.uscc, i.name, i.main_domain, i.other_domains, i.url, i.ip, i.hosting,
  i.icp_number, i.police_number, i.live_on, case when i.ended then i.ended_on end as ended_on,
  i.review_outcome, i.reviewed_on, case when i.marked then i.mark_hung_on end as mark_hung_on,
  i.object, i.object_name, coalesce(i.level, 0)::integer as level, i.graded_on,
  case when i.certified then i.filing_number end as filing_number,
  case when i.certified then i.filed_on end as filed_on,
  i.tester_name, i.reported_on, i.conclusion, i.test_valid_to,
  i.finding_count::integer as finding_count, i.unclosed_count::integer as unclosed_count,
  i.contact, i.phone, i.remark,
  case when i.closed then 'closed' when i.is_merged then 'merged' when i.planned then 'planned'
    when i.suspended then 'suspended' else 'operating' end as state,
  nullif(i.missing, '') as missing,
  -- 公通字〔2007〕43号第十五条: within thirty days of the grading.
  case when i.level >= 2 and not i.certified then i.graded_on + 30 end as filing_due_on,
  case when i.level >= 2 and not i.certified and i.graded_on + 30 < $1 then $1 - (i.graded_on + 30) end as filing_overdue_days,
  case when i.test_expired and i.test_valid_to < $1 then $1 - i.test_valid_to end as test_overdue_days,
  nullif(i.unprepared, '') as unprepared,
  true as in_register, i.operating, i.closed, i.is_merged as merged, i.planned, i.suspended, i.is_new,
  coalesce(i.telecom, false) as telecom, i.icp_valid, i.police_number is not null as police_registered,
  i.review_due, i.reviewed, i.review_passed, i.icp_cancelled,
  i.operating and i.organ_or_institution and i.review_passed as mark_due, i.marked,
  i.in_mlps_scope, i.graded, i.certified, i.accepted,
  coalesce(i.level = 1 or i.filed, false) as filing_complete,
  coalesce(not i.certified and i.graded_on + 30 < $1, false) as filing_overdue,
  i.telecom_reported, i.must_be_tested, i.tested_valid, i.testing, i.test_expired,
  i.finding_count > 0 as has_finding,
  i.responsibility_letter, i.management_rules, i.anti_attack, i.anti_tamper, i.anti_trojan, i.emergency_plan,
  i.emergency_drill, i.duty_unproven, i.affiliation, i.runner_name::text as runner_name, i.inspected,
  coalesce(i.is_new and i.live_in_period, false) as went_live_in_period,
  i.unprepared = '' as prepared_before_live, i.monitored,
  case when i.ended then i.ending_verified else i.operating and i.missing = '' end as complete
from checked i
