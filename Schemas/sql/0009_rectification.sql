-- 问题隐患整改,按条,复查另立记录。

create table ledger.finding_opened (
  like ledger.step_header including defaults including constraints including comments,
  finding     uuid not null,
  source      text not null,
  severity    text not null,
  description ledger.prose not null,
  control_point ledger.line,
  recurrence_of uuid constraint recurrence_points_to_a_known_finding references ledger.finding (id),
  due_on      date,
  constraint finding_source_is_known check (source in ('assessment', 'inspection', 'monitoring', 'self_check')),
  constraint finding_severity_is_known check (severity in ('major', 'high', 'medium', 'low')),
  constraint finding_is_not_its_own_recurrence check (recurrence_of <> finding)
);
comment on table ledger.finding_opened is '发现隐患:来源、等级、描述、最初整改时限(永久保留)';

create table ledger.finding_planned (
  like ledger.step_header including defaults including constraints including comments,
  finding  uuid not null,
  measure  ledger.prose not null,
  responsible_unit   ledger.line,
  responsible_person ledger.line
);
comment on table ledger.finding_planned is '整改措施与责任人';

create table ledger.finding_claimed_fixed (
  like ledger.step_header including defaults including constraints including comments,
  finding  uuid not null,
  fixed_by ledger.line,
  evidence ledger.prose,
  has_evidence boolean not null generated always as (evidence is not null) stored
);
comment on table ledger.finding_claimed_fixed is '报告已整改(附证明材料)';

create table ledger.finding_rechecked (
  like ledger.step_header including defaults including constraints including comments,
  finding    uuid not null,
  checked_by ledger.line not null,
  fixed_by   ledger.line,
  outcome    text not null,
  retest     text not null default 'police',
  faults     ledger.prose,
  constraint recheck_is_passed_or_failed check (outcome in ('pass', 'fail')),
  constraint recheck_ends_as_its_act_says check ((outcome = 'pass') = (act = 'rectification.verified')),
  constraint fixer_does_not_recheck check (checked_by <> fixed_by),
  constraint recheck_kind_is_known check (retest in ('regression', 'retest', 'police', 'self')),
  constraint recheck_can_be_cited unique (id, finding, outcome)
);
comment on table ledger.finding_rechecked is '复查:另一人所作的独立记录';

create table ledger.finding_closed (
  like ledger.step_header including defaults including constraints including comments,
  finding   uuid not null,
  closed_by ledger.line not null,
  recheck   bigint not null,
  passed    text not null generated always as ('pass') stored,
  constraint finding_closes_by_a_passed_recheck foreign key (recheck, finding, passed)
    references ledger.finding_rechecked (id, finding, outcome)
);
comment on table ledger.finding_closed is '销号:只能凭复查通过';

create table ledger.finding_reopened (
  like ledger.step_header including defaults including constraints including comments,
  finding uuid not null,
  ground  ledger.prose not null
);
comment on table ledger.finding_reopened is '重新打开(虚假整改、问题反复)';

create table ledger.finding_extended (
  like ledger.fact_header including defaults including constraints including comments,
  finding  uuid not null,
  due_on   date not null,
  approved_by ledger.line not null
);
comment on table ledger.finding_extended is '整改延期(最初时限不变)';

create table ledger.finding_accepted (
  like ledger.step_header including defaults including constraints including comments,
  finding     uuid not null,
  severity    text not null,
  until       date not null,
  approved_by ledger.line not null,
  constraint only_medium_and_low_risk_is_accepted check (severity in ('medium', 'low'))
);
comment on table ledger.finding_accepted is '风险接受(例外):仅限中、低风险,有截止日';

create table ledger.finding_mitigated (
  like ledger.step_header including defaults including constraints including comments,
  finding uuid not null,
  measure ledger.prose not null,
  severity text not null,
  constraint mitigated_severity_is_known check (severity in ('high', 'medium', 'low'))
);
comment on table ledger.finding_mitigated is '高风险缓解:措施与重新判定的等级';

create table ledger.finding_dismissed (
  like ledger.step_header including defaults including constraints including comments,
  finding uuid not null,
  ground  text not null,
  constraint dismissal_ground_is_known check (ground in ('false_positive', 'duplicate'))
);
comment on table ledger.finding_dismissed is '误报或重复,不计入';
