-- 开办审核、资格复核、统一标识,以及电信和公安联网备案。

create table ledger.eligibility_requested (
  like ledger.step_header including defaults including constraints including comments,
  site   uuid not null,
  review text not null,
  constraint eligibility_review_is_known check (review in ('opening', 'requalification'))
);
comment on table ledger.eligibility_requested is '申请开办审核或提交资格复核';

create table ledger.eligibility_decided (
  like ledger.step_header including defaults including constraints including comments,
  site    uuid not null,
  review  text not null,
  outcome text not null,
  grounds text[] not null default '{}',
  decided_by ledger.line,
  constraint eligibility_decision_review_is_known check (review in ('opening', 'requalification')),
  constraint eligibility_outcome_is_pass_or_fail check (outcome in ('pass', 'fail')),
  constraint eligibility_is_passed_as_its_act_says check (
    (outcome = 'pass') = (act in (
      'eligibility.approved', 'eligibility.recheck_passed', 'eligibility.entered_as_approved'))),
  constraint eligibility_decision_can_be_cited unique (id, site, outcome)
);
comment on table ledger.eligibility_decided is '开办审核或资格复核的决定(可有多项理由代码)';

create table ledger.eligibility_notified (
  like ledger.fact_header including defaults including constraints including comments,
  site      uuid not null,
  recipients text[] not null
);
comment on table ledger.eligibility_notified is '将复核结果通报同级成员单位';

create table ledger.mark_granted (
  like ledger.step_header including defaults including constraints including comments,
  site uuid not null,
  code ledger.line
);
comment on table ledger.mark_granted is '网站标识发放';

create table ledger.mark_hung (
  like ledger.step_header including defaults including constraints including comments,
  site uuid not null
);
comment on table ledger.mark_hung is '网站标识加挂';

create table ledger.mark_removed (
  like ledger.step_header including defaults including constraints including comments,
  site uuid not null
);
comment on table ledger.mark_removed is '网站标识撤下';

create table ledger.mark_found_nonconforming (
  like ledger.fact_header including defaults including constraints including comments,
  site uuid not null,
  fault ledger.line not null
);
comment on table ledger.mark_found_nonconforming is '网站标识不符合要求';

create table ledger.icp_recorded (
  like ledger.fact_header including defaults including constraints including comments,
  site   uuid not null,
  number ledger.line not null,
  constraint icp_number_can_be_cited unique (id, site)
);
comment on table ledger.icp_recorded is 'ICP 备案';

create table ledger.icp_cancelled (
  like ledger.step_header including defaults including constraints including comments,
  site uuid not null
);
comment on table ledger.icp_cancelled is '通信管理局取消 ICP 备案';

create table ledger.police_registered (
  like ledger.fact_header including defaults including constraints including comments,
  site   uuid not null,
  number text not null,
  constraint police_site_number_has_fourteen_digits check (number ~ '^\d{14}$')
);
comment on table ledger.police_registered is '公安联网备案(33号令第十二条)';

create table ledger.site_code_granted (
  like ledger.fact_header including defaults including constraints including comments,
  site uuid not null,
  code text not null,
  constraint site_code_has_its_form check (code ~ '^(\d{10}|bm\d{8})$')
);
comment on table ledger.site_code_granted is '政府网站标识码';

create table ledger.telecom_reported (
  like ledger.step_header including defaults including constraints including comments,
  site uuid not null
);
comment on table ledger.telecom_reported is '基础电信企业网站向同级公安机关报备';
