-- 期次: which issues of the whole city there are, for whoever asks whether one is still to be built.

-- Of each day the run that was released first, else the last draft. Days, instants and names: an issue's numbers it keeps
-- to itself.
create function press.issues_of(campaign text)
returns table (as_of date, run bigint, known_at timestamptz, released_at timestamptz, released_by text) language sql stable
security definer set search_path = pg_catalog, pg_temp as $$
  select distinct on (r.as_of) r.as_of, r.id, r.known_at, l.recorded_at, l.recorded_by::text
  from press.report_run r left join press.report_release l on l.run = r.id
  where r.campaign = issues_of.campaign and r.region is null
  order by r.as_of, l.recorded_at, case when l.run is null then -r.id else r.id end
$$;
comment on function press.issues_of is '全市各期:最先发布的一次出表及其发布人、时间;未发布的为最近一次草稿';
revoke execute on function press.issues_of from public;
grant execute on function press.issues_of to mlps_app;
