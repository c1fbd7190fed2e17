-- Access: who may come to the window, in which posts, and by what he is known. Accounts, posts and their ends are only
-- ever added; secrets are replaced in place and their old hash is not kept.

create schema access;
comment on schema access is '账号与权限:账号、职务、口令、会话、动态口令、接口令牌';
grant usage on schema access to mlps_app;

-- The account at the window, null for the office itself and for whoever has not signed in.
create function access.me() returns uuid language sql stable parallel safe as $$
  select nullif(current_setting('mlps.account', true), '')::uuid
$$;

-- Accounts.

create table access.account (
  id          uuid not null constraint account_has_one_id primary key,
  login       ledger.line not null
                constraint login_is_of_one_account unique
                constraint login_is_one_lower_case_word
                  check (login = lower(login) and login !~ '[[:space:]]' and char_length(login) between 2 and 64),
  -- What is recorded is signed with this name: two of one name could sign for each other.
  person      ledger.line not null
                constraint person_is_told_apart unique
                constraint person_is_of_at_most_64_characters check (char_length(person) <= 64),
  made_by     uuid default access.me() constraint account_is_made_by_a_known_one references access.account (id),
  recorded_at timestamptz not null default now(),
  recorded_by ledger.line not null default current_setting('mlps.party')
);
comment on table access.account is '账号:登录名与姓名各归一人,停用后也不另给他人';
create index account_made_by on access.account (made_by);

create table access.account_switched (
  id          bigint not null generated always as identity constraint switch_has_one_id primary key,
  account     uuid not null constraint switch_is_of_a_known_account references access.account (id),
  enabled     boolean not null,
  reason      ledger.line not null,
  switched_by uuid default access.me() constraint switch_is_by_a_known_account references access.account (id),
  recorded_at timestamptz not null default now(),
  recorded_by ledger.line not null default current_setting('mlps.party'),
  constraint nobody_switches_his_own_account check (switched_by <> account)
);
comment on table access.account_switched is '账号停用与启用,注明事由;以最后一条为准';
create index switch_of_account on access.account_switched (account, id);

-- Posts.

create table access.post (
  id          bigint not null generated always as identity constraint post_has_one_id primary key,
  account     uuid not null constraint post_is_of_a_known_account references access.account (id),
  post        text not null constraint post_is_known check (post in (
    'unit_staff', 'unit_leader', 'police_officer', 'police_supervisor', 'coordinator', 'agency_establishment',
    'agency_communications', 'agency_cyberspace', 'agency_sasac', 'tester', 'auditor', 'system_administrator',
    'security_administrator')),
  region      text constraint post_region_is_known references law.region_code (code),
  unit        uuid constraint post_is_in_a_known_unit references ledger.unit (id),
  tester      uuid constraint post_is_in_a_known_tester references ledger.tester (id),
  since       date not null,
  paper       ledger.line not null,
  founding    boolean not null default false,
  granted_by  uuid default access.me() constraint post_is_granted_by_a_known_account references access.account (id),
  recorded_at timestamptz not null default now(),
  recorded_by ledger.line not null default current_setting('mlps.party'),
  estate      text not null generated always as (case post
    when 'auditor' then 'audit' when 'system_administrator' then 'system'
    when 'security_administrator' then 'security' else 'business' end) stored,
  constraint post_in_a_unit_names_its_unit check ((post in ('unit_staff', 'unit_leader')) = (unit is not null)),
  constraint post_of_a_region_names_its_region check ((post in (
    'police_officer', 'police_supervisor', 'coordinator', 'agency_establishment', 'agency_communications',
    'agency_cyberspace', 'agency_sasac')) = (region is not null)),
  constraint post_of_a_tester_names_its_tester check ((post = 'tester') = (tester is not null)),
  constraint nobody_grants_himself_a_post check (granted_by <> account),
  constraint account_is_of_one_estate_for_ever exclude using gist (account with =, estate with <>),
  constraint only_an_administrator_founds check (not founding or estate <> 'business'),
  constraint post_keeps_its_account_and_first_day unique (id, account, since)
);
comment on table access.post is '职务:授予某账号,注明地区、单位或测评机构,自何日起,依据何文';
comment on column access.post.estate is '类别:业务、审计、系统、安全;一个账号终身只属一类(三员分立)';
comment on column access.post.founding is '首任:系统、安全、审计三员各只能有一次首任';
create unique index each_administration_is_founded_once on access.post (post) where founding;
create index post_of_account on access.post (account);
create index post_of_unit on access.post (unit) where unit is not null;

create table access.post_ended (
  post        bigint not null constraint post_ends_once primary key,
  account     uuid not null,
  since       date not null,
  ended_on    date not null,
  successor   uuid constraint successor_is_a_known_account references access.account (id),
  paper       ledger.line not null,
  ended_by    uuid default access.me() constraint post_is_ended_by_a_known_account references access.account (id),
  recorded_at timestamptz not null default now(),
  recorded_by ledger.line not null default current_setting('mlps.party'),
  constraint ended_post_is_known foreign key (post, account, since) references access.post (id, account, since),
  constraint post_ends_after_it_begins check (ended_on >= since),
  constraint nobody_ends_his_own_post check (ended_by <> account),
  constraint nobody_succeeds_himself check (successor <> account)
);
comment on table access.post_ended is '离任:自该日起不再任职;工作交接的注明接任账号';

-- What an account is known by.

create table access.secret (
  account     uuid not null constraint account_has_one_secret primary key
                constraint secret_is_of_a_known_account references access.account (id),
  hash        text not null constraint secret_is_a_memory_hard_hash
                check (hash ~ '^\$scrypt\$ln=[0-9]+,r=[0-9]+,p=[0-9]+\$'),
  set_at      timestamptz not null,
  must_change boolean not null,
  until       timestamptz,
  constraint one_time_secret_runs_out check (must_change = (until is not null))
);
comment on table access.secret is '口令:只存散列,就地更换,不留旧值;一次性口令到期作废,登录后必须更换';

create table access.second_factor (
  account      uuid not null constraint account_has_one_second_factor primary key
                 constraint second_factor_is_of_a_known_account references access.account (id),
  secret       bytea,
  made_at      timestamptz not null,
  confirmed_at timestamptz,
  last_step    bigint not null default 0,
  removed_at   timestamptz,
  constraint second_factor_is_long_enough check (octet_length(secret) >= 20),
  constraint removed_second_factor_leaves_nothing check ((removed_at is not null) = (secret is null)),
  constraint removed_second_factor_is_not_confirmed check (removed_at is null or confirmed_at is null)
);
comment on table access.second_factor is '动态口令(TOTP):确认后方起作用;撤除时抹去密钥';
comment on column access.second_factor.last_step is '最后用过的时间步,同一步不再接受';

create table access.session (
  key          bytea not null constraint session_is_kept_under_its_digest primary key
                 constraint session_key_is_sha256 check (octet_length(key) = 32),
  id           uuid not null constraint session_has_one_id unique,
  account      uuid not null constraint session_is_of_a_known_account references access.account (id),
  made_at      timestamptz not null,
  last_seen    timestamptz not null,
  idles_at     timestamptz not null,
  expires_at   timestamptz not null,
  ended_at     timestamptz,
  ended_why    text constraint session_ends_for_a_known_reason check (ended_why in (
                 'signed_out', 'ended', 'replaced', 'password_changed', 'disabled', 'second_factor_changed')),
  address      ledger.line not null,
  last_address ledger.line not null,
  second_factor_passed boolean not null,
  csrf         bytea not null constraint session_csrf_is_sha256 check (octet_length(csrf) = 32),
  constraint ended_session_says_why check ((ended_at is null) = (ended_why is null)),
  constraint session_lasts_at_most_a_day check (expires_at > made_at and expires_at <= made_at + interval '24 hours'),
  constraint session_idles_out_before_it_expires check (idles_at <= expires_at)
);
comment on table access.session is '会话:只存会话标识的摘要';
create index session_of_account on access.session (account) where ended_at is null;

create table access.token (
  key          bytea not null constraint token_is_kept_under_its_digest primary key
                 constraint token_key_is_sha256 check (octet_length(key) = 32),
  id           uuid not null constraint token_has_one_id unique,
  account      uuid not null constraint token_is_of_a_known_account references access.account (id),
  name         ledger.line not null constraint token_name_has_at_most_64_characters check (char_length(name) <= 64),
  read_only    boolean not null,
  posts        text[] constraint token_of_some_posts_names_one check (posts <> '{}'),
  made_at      timestamptz not null,
  expires_at   timestamptz not null,
  last_used    timestamptz,
  last_address ledger.line,
  revoked_at   timestamptz,
  revoked_why  text constraint token_is_revoked_for_a_known_reason check (revoked_why in (
                 'revoked', 'password_changed', 'disabled', 'second_factor_changed')),
  second_factor_passed boolean not null,
  constraint token_lasts_at_most_a_year check (expires_at > made_at and expires_at <= made_at + interval '366 days'),
  constraint revoked_token_says_why check ((revoked_at is null) = (revoked_why is null))
);
comment on table access.token is '接口令牌:只存摘要,至多一年,可限只读、可限所用职务';
create index token_of_account on access.token (account);

create table access.attempt (
  kind         text not null constraint attempt_is_by_login_or_address check (kind in ('login', 'address')),
  digest       bytea not null constraint attempt_digest_is_sha256 check (octet_length(digest) = 32),
  failures     integer not null,
  last_at      timestamptz not null,
  locked_until timestamptz,
  constraint attempts_are_counted_once primary key (kind, digest)
);
comment on table access.attempt is '登录失败计数:按登录名和来源地址的摘要,连续失败逐次加倍锁定,一分钟至一小时';

create table access.claim (
  only_one boolean not null default true constraint there_is_one_claim primary key
             constraint claim_has_one_row check (only_one),
  hash     bytea not null constraint claim_hash_is_sha256 check (octet_length(hash) = 32),
  made_at  timestamptz not null,
  until    timestamptz not null,
  used_at  timestamptz,
  constraint claim_holds_for_a_day check (until <= made_at + interval '24 hours'),
  constraint claim_is_used_while_it_holds check (used_at < until)
);
comment on table access.claim is '首次启用:一次性启用码的摘要,有效一日,只在尚无账号时可用一次';

-- Local policy of access.

alter table policy.setting add constraint second_factor_posts_are_known_posts check (
  key <> 'second_factor_posts'
  or coalesce(jsonb_typeof(value) = 'array' and value <@ '["unit_staff", "unit_leader", "police_officer",
    "police_supervisor", "coordinator", "agency_establishment", "agency_communications", "agency_cyberspace",
    "agency_sasac", "tester", "auditor", "system_administrator", "security_administrator"]'::jsonb, false));
alter table policy.setting add constraint session_idles_for_one_minute_to_eight_hours check (
  key <> 'session_idle_minutes'
  or case when jsonb_typeof(value) = 'number' and value::text ~ '^[0-9]{1,3}$'
    then value::text::integer between 1 and 480 else false end);
alter table policy.setting add constraint session_lasts_one_hour_to_a_day check (
  key <> 'session_hours'
  or case when jsonb_typeof(value) = 'number' and value::text ~ '^[0-9]{1,2}$'
    then value::text::integer between 1 and 24 else false end);
alter table policy.setting add constraint password_lasts_thirty_days_to_a_year check (
  key <> 'password_days'
  or case when jsonb_typeof(value) = 'number' and value::text ~ '^[0-9]{1,3}$'
    then value::text::integer between 30 and 366 else false end);

-- The settings of a day, with what holds where none is set. In PL/pgSQL, as all that every request asks: there it is planned
-- once a session, elsewhere at each call.
create function access.setting(of_key text, on_day date, otherwise jsonb) returns jsonb language plpgsql stable
security definer set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce(
    (select s.value from policy.setting s where s.key = of_key and s.since <= on_day
     order by s.since desc, s.recorded_at desc limit 1), otherwise);
end
$$;

create function access.rules(at timestamptz) returns table (
  idle interval, longest interval, password_age interval, second_factor_posts text[]) language plpgsql stable
security definer set search_path = pg_catalog, pg_temp as $$
declare
  day constant date := (at at time zone 'Asia/Shanghai')::date;
begin
  idle := access.setting('session_idle_minutes', day, '30')::integer * interval '1 minute';
  longest := access.setting('session_hours', day, '12')::integer * interval '1 hour';
  password_age := access.setting('password_days', day, '90')::integer * interval '1 day';
  second_factor_posts := array(select jsonb_array_elements_text(access.setting(
    'second_factor_posts', day, '["auditor", "system_administrator", "security_administrator"]')));
  return next;
end
$$;
comment on function access.rules is '会话、口令与动态口令的规定;未设定的按缺省';

-- What stands.

-- The posts that are held on a day.
create function access.posts_on(day date) returns setof access.post language sql stable as $$
  select p.* from access.post p left join access.post_ended e on e.post = p.id
  where p.since <= day and (e.post is null or day < e.ended_on)
$$;

create function access.is_enabled(of_account uuid) returns boolean language plpgsql stable
security definer set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce(
    (select s.enabled from access.account_switched s where s.account = of_account order by s.id desc limit 1), true);
end
$$;

-- What a post lets one see, as one word of the scope.
create function access.scope_word(post text, region text, unit uuid, tester uuid) returns text
language sql immutable parallel safe as $$
  select case
    when unit is not null then 'unit:' || unit
    when tester is not null then 'tester:' || tester
    else case post
      when 'agency_establishment' then 'agency:establishment_office:' || region
      when 'agency_communications' then 'agency:communications:' || region
      when 'agency_cyberspace' then 'agency:government_office:' || region
      when 'agency_sasac' then 'agency:authority:' || region
      when 'auditor' then 'audit'
      when 'system_administrator' then 'accounts'
      when 'security_administrator' then 'roles'
      else 'region:' || region end end
$$;

-- The units of which the account at the window is leader.
create function access.led_units() returns setof uuid language sql stable
security definer set search_path = pg_catalog, pg_temp as $$
  select p.unit from access.posts_on((now() at time zone 'Asia/Shanghai')::date) p
  where p.account = access.me() and p.post = 'unit_leader' and p.unit = any (sight.units())
$$;

-- Whom a leader knows: who was ever in a post of the unit, and whom he made.
create function access.known_staff() returns setof uuid language sql stable
security definer set search_path = pg_catalog, pg_temp as $$
  select p.account from access.post p where p.unit in (select access.led_units())
  union
  select a.id from access.account a where a.made_by = access.me() and exists (select access.led_units())
$$;

-- Whom a leader has charge of: whose posts, as far as he has any, are all of the leader's units.
create function access.own_staff() returns setof uuid language sql stable
security definer set search_path = pg_catalog, pg_temp as $$
  select k.account from access.known_staff() k(account)
  where not exists (
    select from access.post p
    where p.account = k.account and (p.unit is null or p.unit not in (select access.led_units())))
$$;

-- Whether anybody was ever in such a post.
create function access.is_founded(of_post text) returns boolean language sql stable
security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from access.post p where p.post = of_post)
$$;

-- Who sees what, and who may write it. What is not granted below is not done by the application at all.

alter table access.account enable row level security;
create policy account_is_seen_by_its_administrators on access.account for select to mlps_app using (
  sight.everything() or sight.has('accounts') or sight.has('roles') or id = access.me()
  or id in (select access.known_staff()));
create policy account_is_made_by_an_administrator_or_leader on access.account for insert to mlps_app with check (
  made_by is not distinct from access.me()
  and (sight.everything() or sight.has('accounts') or exists (select access.led_units())));

alter table access.account_switched enable row level security;
create policy switch_is_seen_with_its_account on access.account_switched for select to mlps_app using (
  account in (select a.id from access.account a));
create policy account_is_switched_by_an_administrator_or_leader on access.account_switched for insert to mlps_app
  with check (sight.everything() or sight.has('accounts') or account in (select access.own_staff()));

alter table access.post enable row level security;
create policy post_is_seen_by_its_administrators on access.post for select to mlps_app using (
  sight.everything() or sight.has('roles') or founding and sight.has('accounts') or account = access.me()
  or unit in (select access.led_units()));
create policy post_is_granted_by_an_administrator_or_leader on access.post for insert to mlps_app with check (
  sight.everything()
  or sight.has('roles') and not founding
  or not founding and post in ('unit_staff', 'unit_leader') and unit in (select access.led_units())
    and account in (select access.own_staff())
  or founding and sight.has('accounts') and post in ('security_administrator', 'auditor')
    and not access.is_founded(post));

alter table access.post_ended enable row level security;
create policy end_is_seen_with_its_post on access.post_ended for select to mlps_app using (
  post in (select p.id from access.post p));
create policy post_is_ended_by_an_administrator_or_leader on access.post_ended for insert to mlps_app with check (
  sight.everything() or sight.has('roles')
  or post in (select p.id from access.post p where p.unit in (select access.led_units())));

alter table access.secret enable row level security;
create policy secret_is_kept_by_its_account_and_administrators on access.secret to mlps_app using (
  sight.everything() or sight.has('accounts') or account = access.me() or account in (select access.own_staff()));

alter table access.second_factor enable row level security;
create policy second_factor_is_seen_by_its_account_and_administrators on access.second_factor for select to mlps_app
  using (sight.everything() or sight.has('accounts') or sight.has('roles') or account = access.me());
create policy second_factor_is_made_by_its_account on access.second_factor for insert to mlps_app
  with check (account = access.me());
create policy second_factor_is_changed_by_its_account on access.second_factor for update to mlps_app
  using (account = access.me());
-- Not by who resets passwords: else one person could take over an account.
create policy second_factor_is_removed_by_who_grants_posts on access.second_factor for update to mlps_app
  using (sight.everything() or sight.has('roles')) with check (removed_at is not null);

alter table access.session enable row level security;
create policy session_is_seen_by_its_account_and_administrators on access.session for select to mlps_app using (
  sight.everything() or sight.has('accounts') or sight.has('roles') or account = access.me()
  or account in (select access.own_staff()));
create policy session_is_made_for_the_account_at_the_window on access.session for insert to mlps_app
  with check (account = access.me() and ended_at is null);
-- What has ended is not taken up again.
create policy session_is_ended_by_its_account_and_administrators on access.session for update to mlps_app
  using (ended_at is null and (sight.everything() or sight.has('accounts') or sight.has('roles')
    or account = access.me() or account in (select access.own_staff())))
  with check (ended_at is not null);

alter table access.token enable row level security;
create policy token_is_seen_by_its_account_and_administrators on access.token for select to mlps_app using (
  sight.everything() or sight.has('accounts') or sight.has('roles') or account = access.me()
  or account in (select access.own_staff()));
create policy token_is_made_by_its_account on access.token for insert to mlps_app
  with check (account = access.me() and revoked_at is null);
create policy token_is_revoked_by_its_account_and_administrators on access.token for update to mlps_app
  using (revoked_at is null and (sight.everything() or sight.has('accounts') or sight.has('roles')
    or account = access.me() or account in (select access.own_staff())))
  with check (revoked_at is not null);

-- By no word at all: only through the functions below.
alter table access.attempt enable row level security;
alter table access.claim enable row level security;

grant select on access.account, access.account_switched, access.post, access.post_ended to mlps_app;
grant insert (id, login, person) on access.account to mlps_app;
grant insert (account, enabled, reason) on access.account_switched to mlps_app;
grant insert (account, post, region, unit, tester, since, paper, founding) on access.post to mlps_app;
grant insert (post, account, since, ended_on, successor, paper) on access.post_ended to mlps_app;
grant select (account, set_at, must_change, until), insert (account, hash, set_at, must_change, until),
  update (hash, set_at, must_change, until) on access.secret to mlps_app;
grant select (account, made_at, confirmed_at, removed_at), insert (account, secret, made_at),
  update (secret, made_at, confirmed_at, removed_at) on access.second_factor to mlps_app;
grant select (id, account, made_at, last_seen, idles_at, expires_at, ended_at, ended_why, address, last_address,
    second_factor_passed),
  insert (key, id, account, made_at, last_seen, idles_at, expires_at, address, last_address, second_factor_passed,
    csrf),
  update (ended_at, ended_why) on access.session to mlps_app;
grant select (id, account, name, read_only, posts, made_at, expires_at, last_used, last_address, revoked_at,
    revoked_why, second_factor_passed),
  insert (key, id, account, name, read_only, posts, made_at, expires_at, second_factor_passed),
  update (revoked_at, revoked_why) on access.token to mlps_app;

-- What is asked before anybody is known.

-- Who holds this credential and what he may, if it stands; marked as seen at most once a minute. Until a password that
-- must be changed is changed and a second factor that must be given is given, the account sees nothing but itself.
create function access.recognise(credential bytea, from_address text, at timestamptz) returns table (
  account uuid, login text, person text, estate text, posts text[], scope text, session uuid, token uuid,
  may_write boolean, csrf bytea, second_factor_passed boolean, second_factor_needed boolean, must_change boolean)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  known record;
  rule record;
begin
  select s.account, s.id as session, null::uuid as token, false as read_only, s.csrf, s.second_factor_passed,
      null::text[] as only_posts, s.last_seen
    into known
    from access.session s
    where s.key = credential and s.ended_at is null and at < s.idles_at and at < s.expires_at;
  if not found then
    select t.account, null::uuid as session, t.id as token, t.read_only, null::bytea as csrf, t.second_factor_passed,
        t.posts as only_posts, t.last_used as last_seen
      into known
      from access.token t where t.key = credential and t.revoked_at is null and at < t.expires_at;
    if not found then return; end if;
  end if;
  if not access.is_enabled(known.account) then return; end if;
  select r.* into rule from access.rules(at) r;
  -- Only then: what a statement sets off it does for no row too.
  if known.last_seen is null or known.last_seen <= at - interval '1 minute' then
    -- Whom the session served before has no part in it.
    perform set_config(name, '', true) from unnest('{mlps.scope,mlps.party,mlps.account,mlps.request}'::text[]) name;
    if known.token is null then
      update access.session s
      set last_seen = at, last_address = from_address, idles_at = least(at + rule.idle, s.expires_at)
      where s.id = known.session and s.last_seen <= at - interval '1 minute';
    else
      update access.token t set last_used = at, last_address = from_address
      where t.id = known.token and (t.last_used is null or t.last_used <= at - interval '1 minute');
    end if;
  end if;
  return query
  select a.id, a.login::text, a.person::text, (select p.estate from access.post p where p.account = a.id limit 1),
    held.posts, case when ready.now then held.scope else '' end, known.session, known.token,
    ready.now and not known.read_only, known.csrf, known.second_factor_passed, need.second_factor, need.new_password
  from access.account a
  left join access.secret c on c.account = a.id
  cross join lateral (
    select coalesce(array_agg(distinct p.post) filter (where mine), '{}') as posts,
      coalesce(string_agg(distinct access.scope_word(p.post, p.region, p.unit, p.tester), ' ') filter (where mine), '')
        as scope,
      coalesce(array_agg(p.post), '{}') as all_posts
    from access.posts_on((at at time zone 'Asia/Shanghai')::date) p
    cross join lateral (values (known.only_posts is null or p.post = any (known.only_posts))) o(mine)
    where p.account = a.id) held
  cross join lateral (
    select held.all_posts && rule.second_factor_posts as second_factor,
      known.session is not null and coalesce(c.must_change or c.set_at + rule.password_age <= at, true)
        as new_password) need
  cross join lateral (
    select (known.second_factor_passed or not need.second_factor) and not need.new_password as now) ready
  where a.id = known.account;
end
$$;
comment on function access.recognise is '凭会话或令牌认人:账号、职务、可见范围、可否写入';

-- What a sign-in is measured by; no row for a login nobody has.
create function access.secret_for(of_login text) returns table (
  account uuid, person text, hash text, set_at timestamptz, must_change boolean, until timestamptz, enabled boolean,
  factor bytea, factor_confirmed boolean, last_step bigint)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.id, a.person::text, c.hash, c.set_at, c.must_change, c.until, access.is_enabled(a.id), f.secret,
    f.confirmed_at is not null, coalesce(f.last_step, 0)
  from access.account a
  left join access.secret c on c.account = a.id
  left join access.second_factor f on f.account = a.id
  where a.login = of_login
$$;

-- A step of the second factor is taken once: whoever comes second, or with an earlier one, is answered nothing.
create function access.take_step(of_account uuid, step bigint) returns boolean
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  with taken as (
    update access.second_factor f set last_step = step
    where f.account = of_account and f.secret is not null and f.last_step < step returning true)
  select exists (select from taken)
$$;

-- For how long so many failures lock, when so many are free: a minute, and twice as long each time, up to an hour.
create function access.lock_after(failures integer, free integer) returns interval
language sql immutable parallel safe as $$
  select case when failures >= free then least(60, power(2, least(failures - free, 6))) * interval '1 minute' end
$$;

-- Counts an attempt as failed before it is looked at, so that many at once are no way round the count; answers until
-- when the login or the address is locked, null where it may go on. Many sit behind one address: it is given more.
create function access.begin_attempt(login_digest bytea, address_digest bytea, at timestamptz) returns timestamptz
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  with tried(kind, digest, free) as (
    values ('address', address_digest, 20), ('login', login_digest, 5)
  ), locked as materialized (
    select max(a.locked_until) as until from access.attempt a join tried t using (kind, digest)
    where a.locked_until > at
  ), counted as (
    insert into access.attempt as a (kind, digest, failures, last_at)
    select t.kind, t.digest, 1, at from tried t where (select l.until is null from locked l) order by t.kind
    on conflict (kind, digest) do update
    set failures = case when a.last_at <= excluded.last_at - interval '1 day' then 1 else a.failures + 1 end,
      last_at = excluded.last_at,
      locked_until = excluded.last_at + case
        when a.last_at <= excluded.last_at - interval '1 day' then null
        else access.lock_after(a.failures + 1, case a.kind when 'login' then 5 else 20 end) end
    where a.locked_until is null or a.locked_until <= excluded.last_at
    returning true
  )
  select coalesce(
    (select l.until from locked l), case when (select count(*) from counted) < 2 then at + interval '1 minute' end)
$$;

-- The attempt did succeed, or the password was reset: the login starts afresh, the address gets its one attempt back.
create function access.forgive(login_digest bytea, address_digest bytea) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  update access.attempt set failures = case kind when 'login' then 0 else greatest(failures - 1, 0) end,
    locked_until = null
  where kind = 'login' and digest = login_digest or kind = 'address' and digest = address_digest
$$;

-- First start.

-- Keeps the hash of a fresh one-time code while there is no account; the code before it is void.
create function access.offer_claim(code bytea, at timestamptz) returns boolean
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  with offered as (
    insert into access.claim as c (hash, made_at, until)
    select code, at, at + interval '1 day' where not exists (select from access.account)
    on conflict (only_one) do update set hash = code, made_at = at, until = at + interval '1 day'
    where c.used_at is null returning true)
  select exists (select from offered)
$$;

-- Makes the one system administrator of the first start; answers the account, null if the code does not hold.
create function access.use_claim(
  code bytea, account uuid, of_login text, of_person text, password text, at timestamptz) returns uuid
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  with used as (
    update access.claim c set used_at = at
    where c.hash = code and c.used_at is null and at < c.until and not exists (select from access.account)
    returning true
  ), made as (
    insert into access.account (id, login, person, recorded_by)
    select account, of_login, of_person, of_person from used returning id
  ), kept as (
    insert into access.secret (account, hash, set_at, must_change) select m.id, password, at, false from made m
  ), granted as (
    insert into access.post (account, post, since, paper, founding, recorded_by)
    select m.id, 'system_administrator', (at at time zone 'Asia/Shanghai')::date, '首次启用', true, of_person from made m
  )
  select m.id from made m
$$;

do $$
declare
  it regprocedure;
begin
  for it in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'access'::regnamespace loop
    execute format('revoke execute on function %s from public', it);
    continue when it::text like 'access.setting(%' or it::text like 'access.lock_after(%';
    execute format('grant execute on function %s to mlps_app', it);
  end loop;
end
$$;
