-- 公安机关备案与备案证明。

create table ledger.filing_submitted (
  like ledger.step_header including defaults including constraints including comments,
  object  uuid not null,
  form    text not null,
  content jsonb not null,
  constraint filing_form_edition_is_known check (form in ('2007', '2025'))
);
comment on table ledger.filing_submitted is '提交备案材料(表样版本及各表内容;代码随版本保存)';

create table ledger.filing_answered (
  like ledger.step_header including defaults including constraints including comments,
  object  uuid not null,
  outcome text not null,
  defects text[] not null default '{}',
  competent_organ ledger.line,
  constraint filing_answer_is_known check (outcome in (
    'correct', 'accepted', 'not_competent', 'rectify', 'regrade')),
  constraint filing_is_accepted_as_its_act_says
    check ((outcome = 'accepted') = (act in ('filing.accepted', 'filing.entered_as_accepted')))
);
comment on table ledger.filing_answered is '公安机关的答复:一次告知补正、接收、不属管辖、改正、重新定级';

create table ledger.filing_insisted (
  like ledger.fact_header including defaults including constraints including comments,
  object uuid not null,
  warned_in_writing_on date not null,
  superior_consent ledger.line not null
);
comment on table ledger.filing_insisted is '单位坚持原定级:书面告知后果并报上级同意(1360号第十四条)';

create table ledger.filing_certified (
  like ledger.step_header including defaults including constraints including comments,
  object uuid not null,
  number text not null,
  form   text not null default '2007',
  organ  text not null generated always as (substr(number, 1, 6)) stored,
  constraint filing_number_has_its_form check (number ~ '^\d{11}-\d{5}$'),
  constraint certificate_form_edition_is_known check (form in ('2007', '2025')),
  constraint certificate_can_be_cited unique (id, object)
);
comment on table ledger.filing_certified is '核发备案证明';

create table ledger.filing_extended (
  like ledger.step_header including defaults including constraints including comments,
  object      uuid not null,
  certificate bigint not null,
  assessment  bigint,
  valid_to    date not null,
  constraint extension_is_of_the_objects_certificate foreign key (certificate, object)
    references ledger.filing_certified (id, object)
);
comment on table ledger.filing_extended is '备案证明延期:每次测评顺延或到期申请';

create table ledger.filing_changed (
  like ledger.step_header including defaults including constraints including comments,
  object  uuid not null,
  changes jsonb not null
);
comment on table ledger.filing_changed is '备案变更';

create table ledger.filing_ended (
  like ledger.step_header including defaults including constraints including comments,
  object  uuid not null,
  outcome text not null,
  successor uuid constraint filing_is_transferred_to_a_known_object references ledger.object (id),
  constraint filing_end_is_known check (outcome in ('cancelled_by_unit', 'revoked_by_police', 'transferred')),
  constraint filing_ends_as_its_act_says check (
    (outcome, act) in (('cancelled_by_unit', 'filing.cancelled'), ('revoked_by_police', 'filing.revoked'),
      ('transferred', 'filing.transferred')))
);
comment on table ledger.filing_ended is '备案注销(单位)、撤销(公安)、移交';
