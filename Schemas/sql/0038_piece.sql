-- The files of jobs in pieces: a book of a million rows passes whole through nobody's memory.
create table office.job_piece (
  job    uuid not null,
  name   ledger.line not null,
  place  integer not null constraint job_piece_is_in_order check (place >= 0),
  body   bytea not null constraint job_piece_is_small check (octet_length(body) between 1 and 1048576),
  constraint job_piece_has_one_place primary key (job, name, place),
  constraint job_piece_is_of_a_known_file foreign key (job, name) references office.job_file on delete cascade
);
comment on table office.job_piece is '所出文件的内容,按序各不超过1兆字节';
-- Workbooks are compressed already.
alter table office.job_piece alter column body set storage external;

insert into office.job_piece (job, name, place, body)
  select f.job, f.name, n, substr(f.body, n * 1048576 + 1, 1048576)
  from office.job_file f cross join lateral generate_series(0, ((f.bytes - 1) / 1048576)::integer) n where f.bytes > 0;

alter table office.job_file
  alter column sha256 drop expression,
  alter column bytes drop expression,
  drop column body,
  add constraint job_file_digest_is_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
  add constraint job_file_has_a_length check (bytes >= 0);
grant insert (bytes, sha256) on office.job_file to mlps_app;

insert into audit.exempt (relation, part, reason) values
  ('office.job_piece', '*', '所出文件的副本,到期清除;其摘要记在出表登记');

alter table office.job_piece enable row level security;
create policy job_piece_is_its_makers on office.job_piece to mlps_app
  using (exists (select from office.job j where j.id = job_piece.job))
  with check (exists (select from office.job j where j.id = job_piece.job));
grant select, insert on office.job_piece to mlps_app;
