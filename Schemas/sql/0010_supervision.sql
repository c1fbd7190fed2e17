-- 监督检查、文书、处罚、措施落实与监测。

create table ledger.inspected (
  like ledger.step_header including defaults including constraints including comments,
  unit     uuid not null,
  sites    uuid[] not null default '{}',
  method   text not null,
  officers text[] not null,
  decree   text not null,
  result   ledger.prose,
  constraint inspection_has_two_officers check (cardinality(officers) >= 2),
  constraint inspection_method_is_known check (method in ('onsite', 'remote', 'patrol', 'reused'))
);
comment on table ledger.inspected is '监督检查(至少两名民警,适用当日有效的部令)';

create table ledger.notice_issued (
  like ledger.step_header including defaults including constraints including comments,
  notice  uuid not null,
  matter  ledger.prose not null,
  grounds text[] not null default '{}',
  approved_by ledger.line
);
comment on table ledger.notice_issued is '制发监督文书';

create table ledger.notice_served (
  like ledger.step_header including defaults including constraints including comments,
  notice    uuid not null,
  method    ledger.line not null,
  recipient ledger.line not null,
  due_on    date
);
comment on table ledger.notice_served is '送达(期限自次日起算)';

create table ledger.notice_replied (
  like ledger.step_header including defaults including constraints including comments,
  notice uuid not null,
  reply  ledger.prose not null
);
comment on table ledger.notice_replied is '反馈、整改报告';

create table ledger.notice_rechecked (
  like ledger.step_header including defaults including constraints including comments,
  notice   uuid not null,
  officers text[] not null,
  outcome  text not null,
  constraint notice_recheck_has_two_officers check (cardinality(officers) >= 2),
  constraint notice_recheck_is_passed_or_failed check (outcome in ('pass', 'fail')),
  constraint notice_recheck_ends_as_its_act_says
    check (act = 'supervision.recheck_begun' or (outcome = 'pass') = (act = 'supervision.recheck_passed'))
);
comment on table ledger.notice_rechecked is '公安复查';

create table ledger.notice_ended (
  like ledger.step_header including defaults including constraints including comments,
  notice  uuid not null,
  outcome text not null,
  constraint notice_end_is_closed_extended_or_escalated check (outcome in ('closed', 'extended', 'escalated')),
  due_on  date
);
comment on table ledger.notice_ended is '办结、延期或升级处理';

create table ledger.penalised (
  like ledger.step_header including defaults including constraints including comments,
  unit       uuid not null,
  conduct_on date not null,
  kind       text not null,
  amount     numeric(12, 2),
  law        ledger.line not null,
  constraint penalty_kind_is_known check (kind in ('warning', 'fine', 'suspension')),
  constraint penalty_is_of_the_kind_its_act_says check (
    (kind, act) in (('warning', 'supervision.warned'), ('fine', 'supervision.fined'),
      ('suspension', 'supervision.shutdown_ordered')))
);
comment on table ledger.penalised is '行政处罚(按违法行为发生之日适用法律)';

create table ledger.police_counted (
  like ledger.fact_header including defaults including constraints including comments,
  region    text not null,
  figure    text not null,
  period    daterange not null,
  value     integer not null,
  constraint police_figure_is_known check (figure in ('case_opened', 'case_solved', 'person_caught')),
  constraint police_figure_is_not_negative check (value >= 0)
);
comment on table ledger.police_counted is '打击数(立案、破案、抓获):公安机关人工填报';

create table ledger.duty_evidenced (
  like ledger.fact_header including defaults including constraints including comments,
  site     uuid not null,
  duty     ledger.line not null,
  evidence ledger.prose,
  period   daterange,
  proven   boolean not null generated always as (evidence is not null or document is not null) stored,
  constraint duty_is_known check (duty in (
    'responsibility_letter', 'management_rules', 'accountability', 'anti_attack', 'anti_tamper', 'anti_trojan',
    'monitoring', 'emergency_plan', 'emergency_drill')),
  constraint duty_evidence_can_be_cited unique (id, site, duty, proven)
);
comment on table ledger.duty_evidenced is '措施落实:责任书、管理制度、防攻击、防篡改、防挂马、应急预案、演练等,附证明';

create table ledger.monitoring_enrolled (
  like ledger.fact_header including defaults including constraints including comments,
  site uuid not null
);
comment on table ledger.monitoring_enrolled is '纳入监测';

create table ledger.incident_reported (
  like ledger.fact_header including defaults including constraints including comments,
  site       uuid not null,
  reported_at timestamptz not null,
  kind       ledger.line not null,
  handled_at timestamptz,
  constraint incident_is_handled_after_the_report check (handled_at >= reported_at)
);
comment on table ledger.incident_reported is '监测通报的漏洞、事件及处置时刻';
