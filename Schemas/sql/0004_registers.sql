-- Registers: subjects that facts speak of. A subject is an identity; all that can change of it is a fact.

create sequence ledger.fact_id;
create sequence ledger.site_number;
create sequence ledger.finding_number;

create table ledger.import (
  id          uuid not null constraint import_has_one_id primary key,
  file_name   ledger.line not null,
  file_sha256 text not null constraint import_digest_is_sha256 check (file_sha256 ~ '^[0-9a-f]{64}$'),
  plan_sha256 text not null constraint import_plan_digest_is_sha256 check (plan_sha256 ~ '^[0-9a-f]{64}$'),
  rows_read   integer not null,
  rows_refused integer not null,
  facts       integer not null,
  recorded_at timestamptz not null default now(),
  recorded_by ledger.line not null default current_setting('mlps.party'),
  constraint import_plan_is_applied_once unique (plan_sha256)
);
comment on table ledger.import is '导入登记:每次导入的文件、计划及条数';

create table ledger.unit (
  id          uuid not null constraint unit_has_one_id primary key,
  recorded_at timestamptz not null default now(),
  recorded_by ledger.line not null default current_setting('mlps.party')
);
comment on table ledger.unit is '单位(主办、备案单位)';

create table ledger.site (
  id          uuid not null constraint site_has_one_id primary key,
  number      ledger.line not null default 'W' || lpad(nextval('ledger.site_number')::text, 6, '0')
                constraint site_number_is_unique unique,
  origin      text not null constraint site_origin_is_existing_or_new check (origin in ('existing', 'new')),
  recorded_at timestamptz not null default now(),
  recorded_by ledger.line not null default current_setting('mlps.party'),
  constraint site_keeps_its_origin unique (id, origin)
);
comment on table ledger.site is '网站:一个网站一个登记号,域名是它的属性而不是它的键';
comment on column ledger.site.origin is '存量或新建:登记后不变,新建网站不得按存量入册';

create table ledger.object (
  id          uuid not null constraint object_has_one_id primary key,
  recorded_at timestamptz not null default now(),
  recorded_by ledger.line not null default current_setting('mlps.party')
);
comment on table ledger.object is '定级对象';

create table ledger.tester (
  id          uuid not null constraint tester_has_one_id primary key,
  recorded_at timestamptz not null default now(),
  recorded_by ledger.line not null default current_setting('mlps.party')
);
comment on table ledger.tester is '等级测评机构';

create table ledger.finding (
  id          uuid not null constraint finding_has_one_id primary key,
  number      ledger.line not null default 'YH' || lpad(nextval('ledger.finding_number')::text, 6, '0')
                constraint finding_number_is_never_reused unique,
  site        uuid not null constraint finding_is_of_a_known_site references ledger.site (id),
  object      uuid constraint finding_is_of_a_known_object references ledger.object (id),
  recorded_at timestamptz not null default now(),
  recorded_by ledger.line not null default current_setting('mlps.party')
);
comment on table ledger.finding is '问题隐患:编号一经使用永不重用';
create index finding_of_site on ledger.finding (site);

create table ledger.notice (
  id          uuid not null constraint notice_has_one_id primary key,
  kind        text not null,
  number      ledger.line,
  site        uuid constraint notice_is_about_a_known_site references ledger.site (id),
  unit        uuid constraint notice_is_to_a_known_unit references ledger.unit (id),
  recorded_at timestamptz not null default now(),
  recorded_by ledger.line not null default current_setting('mlps.party'),
  constraint notice_is_to_somebody check (site is not null or unit is not null),
  constraint notice_kind_is_known check (kind in (
    'hidden_danger', 'rectification_order', 'supervision', 'mark_supervision', 'interview', 'circular', 'prompt'))
);
comment on table ledger.notice is '监督文书:安全隐患告知书、限期整改通知书、督办、标识督办、约谈、通报、提示函';

-- What every fact carries. Never filled: fact tables are made like it.
create table ledger.fact_header (
  id          bigint not null default nextval('ledger.fact_id'),
  acted_on    date,
  recorded_at timestamptz not null default now(),
  recorded_by ledger.line not null default current_setting('mlps.party'),
  document    ledger.line,
  corrects    bigint,
  void        boolean not null default false,
  reason      ledger.line,
  import      uuid,
  constraint acted_on_is_not_after_the_record check (acted_on <= (recorded_at at time zone 'Asia/Shanghai')::date),
  constraint correction_says_why check (corrects is null or reason is not null),
  constraint correction_follows_what_it_corrects check (corrects < id),
  constraint only_a_correction_voids check (corrects is not null or not void)
);
comment on column ledger.fact_header.acted_on is '行为日(上海民用日);空表示日期不详,不计入任何数';
comment on column ledger.fact_header.recorded_at is '登记时刻,由数据库盖戳';
comment on column ledger.fact_header.corrects is '所更正的同类事实;一条事实至多被更正一次,更正可再被更正';
comment on column ledger.fact_header.void is '该更正宣告原事实不成立';

-- What every step of a machine carries besides: the provision it was taken under.
create table ledger.step_header (
  like ledger.fact_header including defaults including constraints including comments,
  act         text not null,
  provision   integer not null
);
comment on column ledger.step_header.act is '行为(机器.事件),与所引条文一致';

-- Descriptions.

create table ledger.unit_described (
  like ledger.fact_header including defaults including constraints including comments,
  unit           uuid not null,
  name           ledger.line not null,
  uscc           ledger.line,
  no_uscc_reason ledger.line,
  category       text not null,
  affiliation    text,
  region         text not null,
  sector_line    boolean not null default false,
  telecom        boolean not null default false,
  administrative boolean not null default false,
  contact        ledger.line,
  phone          ledger.line,
  constraint unit_has_a_code_or_says_why_not check (uscc is not null or no_uscc_reason is not null),
  constraint unit_code_has_eighteen_characters check (uscc ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  constraint unit_category_is_known check (category in ('organ', 'institution', 'enterprise'))
);
comment on table ledger.unit_described is '单位情况:名称、统一社会信用代码、类别、隶属、归属地区、联系人,自行为日起有效';

create table ledger.unit_ended (
  like ledger.fact_header including defaults including constraints including comments,
  unit      uuid not null,
  successor uuid constraint unit_ended_names_a_known_successor references ledger.unit (id)
);
comment on table ledger.unit_ended is '单位撤销、合并、更替';

create table ledger.site_listed (
  like ledger.fact_header including defaults including constraints including comments,
  site uuid not null
);
comment on table ledger.site_listed is '摸底登记:网站列入台账之日';

create table ledger.site_exempted (
  like ledger.fact_header including defaults including constraints including comments,
  site      uuid not null,
  ground    text not null,
  constraint exemption_ground_is_known check (ground in ('secret', 'military', 'approved'))
);
comment on table ledger.site_exempted is '不列入范围:涉密、军队或经批准';

create table ledger.site_described (
  like ledger.fact_header including defaults including constraints including comments,
  site     uuid not null,
  unit     uuid not null constraint site_belongs_to_a_known_unit references ledger.unit (id),
  name     ledger.line not null,
  category text not null,
  region   text not null,
  url      ledger.line,
  ip       ledger.line,
  hosting  ledger.line,
  intranet boolean not null default false,
  contact  ledger.line,
  phone    ledger.line,
  remark   ledger.prose,
  has_duty_contact boolean not null generated always as (contact is not null and phone is not null) stored,
  constraint site_category_is_known check (category in ('organ', 'institution', 'enterprise'))
);
comment on table ledger.site_described is '网站情况:主办单位、名称、单位类别、统计归属、网址、接入地、联系人,自行为日起有效';

create table ledger.site_named (
  like ledger.fact_header including defaults including constraints including comments,
  site    uuid not null,
  domain  ledger.line not null,
  display ledger.line not null,
  role    text not null,
  constraint domain_is_lower_case_a_label check (domain = lower(domain) and domain ~ '^[a-z0-9.-]+$'),
  constraint domain_role_is_main_or_alias check (role in ('main', 'alias'))
);
comment on table ledger.site_named is '域名启用:主域名或其他域名(A 标签,另存显示形式)';

create table ledger.site_unnamed (
  like ledger.fact_header including defaults including constraints including comments,
  site   uuid not null,
  domain ledger.line not null
);
comment on table ledger.site_unnamed is '域名停用';

create table ledger.object_described (
  like ledger.fact_header including defaults including constraints including comments,
  object uuid not null,
  unit   uuid not null constraint object_belongs_to_a_known_unit references ledger.unit (id),
  name   ledger.line not null,
  kinds  text[] not null default '{information_system}',
  service_scope text,
  constraint object_kind_is_known check (kinds <@ '{information_system,network_facility,data_resource}')
);
comment on table ledger.object_described is '定级对象情况';

create table ledger.object_covers (
  like ledger.fact_header including defaults including constraints including comments,
  object uuid not null,
  site   uuid not null constraint object_covers_a_known_site references ledger.site (id)
);
comment on table ledger.object_covers is '定级对象承载网站(多对多)';

create table ledger.object_uncovers (
  like ledger.fact_header including defaults including constraints including comments,
  object uuid not null,
  site   uuid not null constraint object_uncovers_a_known_site references ledger.site (id)
);
comment on table ledger.object_uncovers is '定级对象不再承载网站';

create table ledger.tester_described (
  like ledger.fact_header including defaults including constraints including comments,
  tester   uuid not null,
  name     ledger.line not null,
  province ledger.line
);
comment on table ledger.tester_described is '测评机构情况';

create table ledger.tester_certified (
  like ledger.fact_header including defaults including constraints including comments,
  tester      uuid not null,
  certificate ledger.line not null,
  valid       daterange not null,
  constraint tester_certificate_has_its_form check (certificate ~ '^(SC\d{15}|DJCP\d{10})$'),
  constraint tester_certificate_period_is_bounded check (not lower_inf(valid) and not upper_inf(valid))
);
comment on table ledger.tester_certified is '测评机构证书及其有效期';

create table ledger.tester_suspended (
  like ledger.fact_header including defaults including constraints including comments,
  tester uuid not null,
  during daterange not null,
  ground text not null,
  constraint suspension_has_a_first_day check (not lower_inf(during)),
  constraint suspension_ground_is_known check (ground in ('suspended', 'rectifying', 'revoked'))
);
comment on table ledger.tester_suspended is '测评机构被暂停、整改或取消的期间';
