-- 定级。

create table ledger.grading_proposed (
  like ledger.step_header including defaults including constraints including comments,
  object   uuid not null,
  edition  text not null,
  business jsonb not null,
  service  jsonb not null,
  s        smallint not null,
  a        smallint not null,
  level    smallint not null,
  report   ledger.line,
  constraint proposed_level_is_the_higher_of_s_and_a check (level = greatest(s, a) and s between 1 and 5 and a between 1 and 5)
);
comment on table ledger.grading_proposed is '初步定级:受侵害客体与程度、S、A 及所用表样版本';

create table ledger.grading_reviewed (
  like ledger.step_header including defaults including constraints including comments,
  object   uuid not null,
  experts  smallint not null,
  agreed   boolean not null,
  opinion  ledger.prose,
  constraint experts_agree_as_their_act_says check (agreed = (act = 'grading.experts_agreed'))
);
comment on table ledger.grading_reviewed is '专家评审';

create table ledger.grading_approved (
  like ledger.step_header including defaults including constraints including comments,
  object     uuid not null,
  department ledger.line not null,
  agreed     boolean not null,
  constraint department_agrees_as_its_act_says check (agreed = (act = 'grading.department_approved'))
);
comment on table ledger.grading_approved is '行业主管部门核准';

create table ledger.grading_decided (
  like ledger.step_header including defaults including constraints including comments,
  object uuid not null,
  s      smallint,
  a      smallint,
  level  smallint not null,
  constraint level_is_one_to_five check (level between 1 and 5),
  constraint level_is_the_higher_of_s_and_a check ((s is null and a is null) or level = greatest(s, a)),
  constraint grading_decision_can_be_cited unique (id, object, level)
);
comment on table ledger.grading_decided is '定级结果';

create table ledger.grading_reopened (
  like ledger.step_header including defaults including constraints including comments,
  object  uuid not null,
  trigger text not null
);
comment on table ledger.grading_reopened is '需要重新定级(变更、公安通知、测评建议等)';
