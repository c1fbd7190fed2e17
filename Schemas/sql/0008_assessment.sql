-- 等级测评、自查与建设整改。

alter table ledger.tester_certified
  add constraint tester_certificate_can_be_cited unique (id, tester, valid);

create table ledger.assessment_contracted (
  like ledger.step_header including defaults including constraints including comments,
  object   uuid not null,
  tester   uuid not null constraint assessment_is_contracted_to_a_known_tester references ledger.tester (id),
  contract ledger.line,
  planned  daterange
);
comment on table ledger.assessment_contracted is '测评签约、登记';

create table ledger.assessment_started (
  like ledger.step_header including defaults including constraints including comments,
  object uuid not null,
  tester uuid constraint assessment_is_started_by_a_known_tester references ledger.tester (id)
);
comment on table ledger.assessment_started is '测评进场';

create table ledger.assessment_reported (
  like ledger.step_header including defaults including constraints including comments,
  object        uuid not null,
  tester        uuid not null constraint report_is_by_a_known_tester references ledger.tester (id),
  report_number ledger.line,
  template      text not null,
  conclusion    text not null,
  rate          numeric(5, 2),
  score         numeric(5, 2),
  high          integer,
  medium        integer,
  low           integer,
  major_total   integer,
  major_fixed   integer,
  retest        text not null default 'year',
  accreditation bigint,
  accredited_during daterange,
  accredited    boolean not null generated always as (accreditation is not null) stored,
  passing       boolean not null generated always as (
    conclusion in ('conforming', 'basically_conforming', 'excellent', 'good', 'medium')
    and coalesce(major_total, 0) = coalesce(major_fixed, 0)) stored,
  constraint report_number_has_its_form check (report_number ~ '^\d{11}-\d{5}-\d{2}-\d{4}-\d{2}$'),
  constraint conclusion_is_of_its_template check (
    (template in ('2015', '2025') and conclusion in ('conforming', 'basically_conforming', 'non_conforming'))
    or (template in ('2019', '2021') and conclusion in ('excellent', 'good', 'medium', 'poor'))),
  constraint major_hazards_fixed_are_among_all check (major_fixed between 0 and major_total),
  constraint retest_kind_is_known check (retest in ('year', 'change', 'retest')),
  constraint tester_holds_the_certificate_cited foreign key (accreditation, tester, accredited_during)
    references ledger.tester_certified (id, tester, valid),
  constraint tester_is_accredited_on_the_day
    check (accredited_during is null or coalesce(acted_on <@ accredited_during, false)),
  constraint accreditation_names_its_period check ((accreditation is null) = (accredited_during is null)),
  constraint report_can_be_cited unique (id, object, passing, accredited)
);
comment on table ledger.assessment_reported is '出具等级测评报告(结论按报告日期所用模板)';

create table ledger.assessment_handed_in (
  like ledger.step_header including defaults including constraints including comments,
  object uuid not null,
  report bigint not null
);
comment on table ledger.assessment_handed_in is '测评报告报送公安机关';

create table ledger.assessment_checked (
  like ledger.step_header including defaults including constraints including comments,
  object  uuid not null,
  report  bigint not null,
  outcome text not null,
  faults  text[] not null default '{}',
  constraint report_check_is_accepted_or_returned check (outcome in ('accepted', 'returned')),
  constraint report_check_ends_as_its_act_says check (act = 'assessment.' || outcome)
);
comment on table ledger.assessment_checked is '公安机关对报告的形式审查';

create table ledger.assessment_ended (
  like ledger.step_header including defaults including constraints including comments,
  object  uuid not null,
  outcome text not null,
  constraint assessment_end_is_closed_or_void check (outcome in ('closed', 'void'))
);
comment on table ledger.assessment_ended is '测评项目办结或作废';

create table ledger.self_checked (
  like ledger.fact_header including defaults including constraints including comments,
  object uuid not null,
  result ledger.prose
);
comment on table ledger.self_checked is '安全自查完成(43号文第十四条)';

create table ledger.construction_rectified (
  like ledger.fact_header including defaults including constraints including comments,
  object uuid not null,
  scope  ledger.prose
);
comment on table ledger.construction_rectified is '安全建设整改完成';
