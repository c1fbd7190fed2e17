-- Three roles: the owner migrates, app records acts, reader reports. Nothing runs as the owner but a migration.
do $$
begin
  if not exists (select from pg_roles where rolname = 'mlps_app') then create role mlps_app login; end if;
  if not exists (select from pg_roles where rolname = 'mlps_reader') then create role mlps_reader login; end if;
end
$$;

create schema law;
create schema policy;
create schema ledger;
create schema campaign;
create schema press;

comment on schema law is '法律规定:由程序中的法条表导出,只增不改';
comment on schema policy is '本地政策:注明设定人和文号的有期限数据';
comment on schema ledger is '登记簿:主体与只增不改的事实';
comment on schema campaign is '专项行动:填报范围与填报情况';
comment on schema press is '报表:每次出表的口径与字节摘要';

revoke create on schema public from public;
grant usage on schema law, policy, ledger, campaign, press to mlps_app, mlps_reader;

-- One trimmed line without control characters.
create domain ledger.line as text
  constraint line_is_trimmed_and_not_empty check (value = btrim(value) and value <> '')
  constraint line_holds_no_control_character check (value !~ '[\u0001-\u001f\u007f-\u009f]');

-- Text of several lines; tab and line feed are its only control characters.
create domain ledger.prose as text
  constraint prose_is_not_empty check (btrim(value) <> '')
  constraint prose_holds_no_control_character check (value !~ '[\u0001-\u0008\u000b-\u001f\u007f-\u009f]');
