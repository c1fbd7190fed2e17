-- 网站运行与上线门。新建网站只能凭许可上线;许可以复合外键引用使其成立的每一条事实。

create table ledger.prelaunch_tested (
  like ledger.fact_header including defaults including constraints including comments,
  site    uuid not null,
  tester  ledger.line not null,
  crypto  boolean not null default false,
  outcome text not null,
  constraint prelaunch_outcome_is_pass_or_fail check (outcome in ('pass', 'fail')),
  constraint prelaunch_test_can_be_cited unique (id, site, outcome)
);
comment on table ledger.prelaunch_tested is '上线前安全测试';

create table ledger.golive_confirmed (
  like ledger.fact_header including defaults including constraints including comments,
  site    uuid not null,
  officer ledger.line not null,
  constraint golive_confirmation_can_be_cited unique (id, site)
);
comment on table ledger.golive_confirmed is '公安机关上线确认';

create table ledger.gate_waived (
  like ledger.fact_header including defaults including constraints including comments,
  site        uuid not null,
  condition   text not null,
  until       date not null,
  proposed_by ledger.line not null,
  approved_by ledger.line not null,
  constraint only_the_assessment_is_waivable check (condition = 'G05'),
  constraint waiver_has_a_second_person check (approved_by <> proposed_by),
  constraint waiver_rests_on_a_paper check (document is not null),
  constraint waiver_can_be_cited unique (id, site, condition)
);
comment on table ledger.gate_waived is '上线条件豁免:姓名、文号、理由、期限、第二人';

alter table ledger.site_described
  add constraint site_description_can_be_cited unique (id, site, has_duty_contact);
alter table ledger.object_covers
  add constraint coverage_can_be_cited unique (id, object, site);

create table ledger.permit (
  like ledger.fact_header including defaults including constraints including comments,
  site         uuid not null,
  object       uuid not null,
  policy       text not null,
  level        smallint not null,
  -- G01
  description  bigint not null,
  contactable  boolean not null generated always as (true) stored,
  coverage     bigint not null,
  -- G02
  grading      bigint not null,
  -- G03
  certificate  bigint,
  -- G04
  prelaunch    bigint not null,
  passed       text not null generated always as ('pass') stored,
  -- G05
  report       bigint,
  report_holds boolean not null generated always as (true) stored,
  waiver       bigint,
  waived       text not null generated always as ('G05') stored,
  -- G07
  eligibility  bigint,
  enterprise   boolean not null,
  -- G09
  icp          bigint,
  intranet     boolean not null,
  -- G11
  emergency_plan bigint not null,
  anti_tamper    bigint not null,
  anti_attack    bigint not null,
  plan_duty      text not null generated always as ('emergency_plan') stored,
  tamper_duty    text not null generated always as ('anti_tamper') stored,
  attack_duty    text not null generated always as ('anti_attack') stored,
  proven         boolean not null generated always as (true) stored,
  -- G12
  confirmation bigint,
  issued_by    ledger.line not null,
  approved_by  ledger.line not null,
  constraint gate_policy_is_strict_or_statutory check (policy in ('STRICT', 'STATUTORY')),
  constraint permit_names_a_reachable_site foreign key (description, site, contactable)
    references ledger.site_described (id, site, has_duty_contact),
  constraint permit_names_the_covering_object foreign key (coverage, object, site)
    references ledger.object_covers (id, object, site),
  constraint permit_rests_on_the_grading foreign key (grading, object, level)
    references ledger.grading_decided (id, object, level),
  constraint permit_rests_on_the_certificate foreign key (certificate, object)
    references ledger.filing_certified (id, object),
  constraint permit_rests_on_a_passed_prelaunch_test foreign key (prelaunch, site, passed)
    references ledger.prelaunch_tested (id, site, outcome),
  constraint permit_rests_on_a_passing_report_by_an_accredited_tester
    foreign key (report, object, report_holds, report_holds)
    references ledger.assessment_reported (id, object, passing, accredited),
  constraint permit_rests_on_the_waiver foreign key (waiver, site, waived)
    references ledger.gate_waived (id, site, condition),
  constraint permit_rests_on_a_passed_eligibility_review foreign key (eligibility, site, passed)
    references ledger.eligibility_decided (id, site, outcome),
  constraint permit_rests_on_the_icp_record foreign key (icp, site) references ledger.icp_recorded (id, site),
  constraint permit_rests_on_the_emergency_plan foreign key (emergency_plan, site, plan_duty, proven)
    references ledger.duty_evidenced (id, site, duty, proven),
  constraint permit_rests_on_anti_tamper foreign key (anti_tamper, site, tamper_duty, proven)
    references ledger.duty_evidenced (id, site, duty, proven),
  constraint permit_rests_on_anti_attack foreign key (anti_attack, site, attack_duty, proven)
    references ledger.duty_evidenced (id, site, duty, proven),
  constraint permit_rests_on_the_police_confirmation foreign key (confirmation, site)
    references ledger.golive_confirmed (id, site),
  constraint permit_of_level_two_has_its_certificate
    check (level < 2 or certificate is not null or policy = 'STATUTORY'),
  constraint permit_of_level_three_has_its_report check (level < 3 or report is not null or waiver is not null),
  constraint permit_of_an_organ_or_institution_has_its_review check (enterprise or eligibility is not null),
  constraint permit_on_the_internet_has_its_icp_record check (intranet or icp is not null),
  constraint strict_permit_is_confirmed_by_the_police check (level < 2 or policy = 'STATUTORY' or confirmation is not null),
  constraint permit_is_approved_by_a_second_person check (approved_by <> issued_by),
  constraint permit_has_its_day check (acted_on is not null),
  constraint permit_can_be_used unique (id, site)
);
comment on table ledger.permit is '上线许可:逐条引用定级、备案、测评、审核等事实';

create table ledger.went_live (
  like ledger.step_header including defaults including constraints including comments,
  site   uuid not null,
  origin text not null,
  permit bigint,
  constraint live_site_keeps_its_origin foreign key (site, origin) references ledger.site (id, origin),
  constraint site_goes_live_by_its_own_permit foreign key (permit, site) references ledger.permit (id, site),
  constraint site_goes_live_by_a_permit check (act <> 'operation.permit_used' or permit is not null),
  constraint permitted_launch_has_its_day check (act <> 'operation.permit_used' or acted_on is not null),
  constraint only_an_existing_site_enters_as_legacy check (act <> 'operation.entered_as_legacy' or origin = 'existing')
);
comment on table ledger.went_live is '上线运行:凭许可、存量入册,或被发现未经许可上线';

create table ledger.site_suspended (
  like ledger.step_header including defaults including constraints including comments,
  site   uuid not null,
  ordered_by ledger.line,
  until  date
);
comment on table ledger.site_suspended is '临时停止发布或责令停止';

create table ledger.site_resumed (
  like ledger.step_header including defaults including constraints including comments,
  site   uuid not null,
  permit bigint,
  -- Without a permit only a site that was there before the rules for new ones comes back.
  unpermitted text generated always as (case when permit is null then 'existing' end) stored,
  constraint site_resumes_by_its_own_permit foreign key (permit, site) references ledger.permit (id, site),
  constraint site_returns_by_a_permit check (act <> 'operation.permit_used' or permit is not null),
  constraint only_an_existing_site_resumes_without_a_permit foreign key (site, unpermitted)
    references ledger.site (id, origin)
);
comment on table ledger.site_resumed is '恢复发布';

create table ledger.site_closed (
  like ledger.step_header including defaults including constraints including comments,
  site          uuid not null,
  merged_into   uuid constraint site_is_merged_into_a_known_site references ledger.site (id),
  merged        boolean not null default false,
  verified_on   date,
  verified_by   ledger.line,
  constraint closing_is_a_merger_as_its_act_says
    check (merged = (act in ('operation.merged', 'operation.entered_as_merged'))),
  constraint closing_is_verified_by_somebody check ((verified_on is null) = (verified_by is null))
);
comment on table ledger.site_closed is '关停或迁移并入(须核实确已下线)';

create table ledger.site_reopened (
  like ledger.step_header including defaults including constraints including comments,
  site uuid not null
);
comment on table ledger.site_reopened is '关停后重新开放';

create table ledger.site_planned (
  like ledger.step_header including defaults including constraints including comments,
  site uuid not null,
  planned_live_on date
);
comment on table ledger.site_planned is '新建网站立项、在建、待审';
