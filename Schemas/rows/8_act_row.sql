-- One row for each act of supervision: inspections, notices, penalties.
-- $1 as of (date) · $2 known at (timestamptz) · $3 previous as of (date) · $4 start of the campaign (date)
create temp table act_row on commit drop as
with issued as (
  -- A draft is no paper before it is approved, but for what a ledger gave; a summons or a circular counts each time.
  select distinct on (i.notice, coalesce(i.kind, n.kind), each) i.notice, coalesce(i.kind, n.kind) as kind, i.acted_on
  from ledger.notice_issued_known($2) i join ledger.notice n on n.id = i.notice
  cross join lateral (select case when i.act in (
    'supervision.summoned', 'supervision.called_in', 'supervision.superior_informed') then i.id end as each) as counted
  where i.acted_on <= $1 and i.act <> 'supervision.posted_publicly'
    and (i.act <> 'supervision.notice_drafted' or i.kind is null)
  order by i.notice, coalesce(i.kind, n.kind), each, i.acted_on desc, i.id desc
), served as (
  select distinct on (notice) notice, due_on from ledger.notice_served_known($2) where acted_on <= $1
  order by notice, acted_on desc, id desc
), rechecked as (
  select distinct notice from ledger.notice_rechecked_known($2) where acted_on <= $1 and outcome is not null
), ended as (
  select distinct notice from ledger.notice_ended_known($2) where acted_on <= $1 and outcome = 'closed'
), act as (
  select 'inspection' as kind, i.unit, null::uuid as site, i.acted_on, null::date as due_on, false as rechecked, false as open
  from ledger.inspected_known($2) i where i.acted_on <= $1
  union all
  select d.kind, n.unit, n.site, d.acted_on, s.due_on, r.notice is not null, e.notice is null
  from ledger.notice n join issued d on d.notice = n.id
  left join served s on s.notice = n.id left join rechecked r on r.notice = n.id left join ended e on e.notice = n.id
  union all
  select 'penalty', p.unit, null, p.acted_on, null, false, false from ledger.penalised_known($2) p where p.acted_on <= $1
)
select coalesce(s.region, u.region, '371500') as region, coalesce(s.category, u.category, 'organ') as category,
  a.acted_on, a.kind = 'inspection' as inspection, a.kind = 'hidden_danger' as hidden_danger,
  a.kind = 'rectification_order' as rectification_order, a.kind = 'penalty' as penalty,
  a.kind = 'interview' as interview, a.kind = 'circular' as circular, a.kind = 'mark_supervision' as mark_supervision,
  a.open, a.acted_on > $3 as in_period, coalesce(a.due_on < $1, false) as due_passed, a.rechecked
from act a left join site_row s on s.site = a.site left join unit_state u on u.unit = a.unit
-- Open supervision of marks is a stock: it counts whenever it began, but only while its site is in the register.
where case when a.kind = 'mark_supervision' then s.site is not null or u.unit is not null else a.acted_on > $4 end
