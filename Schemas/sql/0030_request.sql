-- Requests sent again. A write that comes with a key is taken in once: what was answered is kept and answered again, and a
-- transaction that belongs to a request commits only while the request is its own. So a write that was cut off, by a lost
-- connection or a lost program, is either found undone and done, or found done and told so; never done twice.

create table office.request (
  id          uuid not null constraint request_has_one_id primary key,
  -- None: the office itself.
  account     uuid,
  party       ledger.line not null default current_setting('mlps.party'),
  key         ledger.line not null,
  wish        text not null constraint request_digest_is_sha256 check (wish ~ '^[0-9a-f]{64}$'),
  -- How many transactions were committed for it.
  commits     integer not null default 0,
  status      integer,
  headers     jsonb,
  body        bytea,
  made_at     timestamptz not null default clock_timestamp(),
  constraint request_is_taken_in_once unique nulls not distinct (account, party, key),
  constraint answer_is_kept_whole check ((status is null) = (body is null) and (status is null) = (headers is null))
);
comment on table office.request is '带请求号的写入:答复留存,重发照答;不含口令、令牌等密文';
create index request_by_age on office.request (made_at);

alter table office.request enable row level security;
create policy request_is_its_senders on office.request to mlps_app
  using (office.is_the_visitors(account)) with check (office.is_the_visitors(account));
grant select, delete on office.request to mlps_app;
grant insert (id, account, party, key, wish) on office.request to mlps_app;
grant update (id, status, headers, body) on office.request to mlps_app;

-- Counts what is written for a request, with what is written; refuses it where the request was taken over meanwhile.
create function office.count_commit() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  mine constant text := nullif(current_setting('mlps.request', true), '');
begin
  if mine is null or new.round <> 1 then return null; end if;
  update office.request r set commits = r.commits + 1 where r.id = mine::uuid;
  if not found then
    raise exception using errcode = 'integrity_constraint_violation', constraint = 'request_is_done_by_one',
      message = '此请求已由他处接办';
  end if;
  return null;
end
$$;
revoke execute on function office.count_commit from public;
create trigger request_is_counted after insert on audit.closing for each row execute function office.count_commit();

insert into audit.exempt (relation, part, reason) values
  ('office.request', '*', '留存的答复,到期清除;所登记的事实逐条入链');
