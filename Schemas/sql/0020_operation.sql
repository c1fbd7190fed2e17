-- What acts of opening, running and closing a site tell besides: who a unit is, why a site was sent back, what was served,
-- what a closed site has handed back.

alter table ledger.unit_described
  add column kind smallint constraint unit_kind_is_of_the_form check (kind in (1, 2, 3, 4, 9)),
  add column rank text constraint unit_rank_is_known check (rank in ('government', 'department', 'township'));
comment on column ledger.unit_described.kind is '单位类型(备案表表一):1 党委机关,2 政府机关,3 事业单位,4 企业,9 其他';
comment on column ledger.unit_described.rank is '机关层次:本级、部门、乡镇街道';
grant insert (kind, rank) on ledger.unit_described to mlps_app;

alter table ledger.site_planned add column account ledger.prose;
comment on column ledger.site_planned.account is '审核退回的理由';
grant insert (account) on ledger.site_planned to mlps_app;

alter table ledger.site_suspended
  add column served_on date,
  add column account ledger.prose,
  add constraint ordered_suspension_was_served check (act <> 'operation.ordered_offline' or served_on is not null);
comment on column ledger.site_suspended.served_on is '责令停机决定送达之日';
comment on column ledger.site_suspended.account is '临时下线的理由';
grant insert (served_on, account) on ledger.site_suspended to mlps_app;

alter table ledger.site_closed
  add column announced_on date,
  add column cleared text[] not null default '{}',
  add constraint cleared_matter_is_known check (cleared <@ '{mark,site_code,icp,police_site}'),
  add constraint retirement_is_proven
    check (act <> 'operation.retired' or (announced_on is not null and verified_on is not null)),
  add constraint merger_is_proven check (act <> 'operation.merged' or verified_on is not null),
  add constraint site_is_not_merged_into_itself check (merged_into <> site);
comment on column ledger.site_closed.announced_on is '公告关停之日';
comment on column ledger.site_closed.cleared is '已注销事项:标识、标识码、ICP 备案、公安联网备案';
grant insert (announced_on, cleared) on ledger.site_closed to mlps_app;
