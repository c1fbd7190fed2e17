-- One row for each act of supervision: inspections, notices, penalties.
-- $1 as of (date) · $2 known at (timestamptz) · $3 previous as of (date) · $4 start of the campaign (date)
create temp table act_row on commit drop as
with issued as (
  -- A draft is no paper before it is approved, but for what a ledger gave; a summons or a circular counts each time.
  select distinct on (i.notice, coalesce(i.kind, n.kind), each)
    i.notice, coalesce(i.kind, n.kind) as kind, i.acted_on, i.matter, i.due_on
  from ledger.notice_issued_known($2) i join ledger.notice n on n.id = i.notice
  cross join lateral (select case when i.act in (
    'supervision.summoned', 'supervision.called_in', 'supervision.superior_informed') then i.id end as each) as counted
  where i.acted_on <= $1 and i.act <> 'supervision.posted_publicly'
    and (i.act <> 'supervision.notice_drafted' or i.kind is null)
  order by i.notice, coalesce(i.kind, n.kind), each, i.acted_on desc, i.id desc
), due as (
  -- The limit that was set last, by the service or by what set another.
  select distinct on (notice) notice, due_on from (
    select notice, due_on, acted_on, id from ledger.notice_served_known($2)
    union all select notice, due_on, acted_on, id from ledger.notice_ended_known($2)) limits
  where acted_on <= $1 and due_on is not null
  order by notice, acted_on desc, id desc
), replied as (
  -- An answer that was returned is due again.
  select notice, max(acted_on) filter (where answer) as replied_on,
    (array_agg(answer order by acted_on desc, id desc))[1] as answered
  from (
    select notice, acted_on, id, true as answer from ledger.notice_replied_known($2)
    union all select notice, acted_on, id, false from ledger.notice_ended_known($2) where outcome = 'returned') answers
  where acted_on <= $1 group by notice
), rechecked as (
  select distinct notice from ledger.notice_rechecked_known($2) where acted_on <= $1 and outcome is not null
), ended as (
  select distinct notice from ledger.notice_ended_known($2) where acted_on <= $1 and outcome = 'closed'
), act as (
  select 'inspection' as kind, null as number, i.unit, null::uuid as site, i.acted_on, null as matter,
    null::date as due_on, null::date as replied_on, false as answered, false as rechecked, false as open
  from ledger.inspected_known($2) i where i.acted_on <= $1
  union all
  select d.kind, n.number, n.unit, n.site, d.acted_on, d.matter, coalesce(s.due_on, d.due_on), p.replied_on,
    coalesce(p.answered, false), r.notice is not null, e.notice is null
  from ledger.notice n join issued d on d.notice = n.id
  left join due s on s.notice = n.id left join replied p on p.notice = n.id
  left join rechecked r on r.notice = n.id left join ended e on e.notice = n.id
  union all
  select 'penalty', null, p.unit, null, p.acted_on, null, null, null, false, false, false
  from ledger.penalised_known($2) p where p.acted_on <= $1
)
select coalesce(s.unit, u.unit) as unit, coalesce(s.region, u.region, seat.code) as region,
  coalesce(s.category, u.category, 'organ') as category,
  coalesce(s.region_name, g.name) as region_name, coalesce(s.region_order, g.row_order) as region_order,
  a.number, a.kind, a.acted_on, coalesce(s.unit_name, u.name) as unit_name, s.name as site_name, a.matter, a.due_on,
  a.replied_on,
  case when not a.open then 'closed' when a.answered then 'replied'
    when a.due_on < $1 then 'overdue' else 'pending' end as state,
  a.kind = 'inspection' as inspection, a.kind = 'hidden_danger' as hidden_danger,
  a.kind = 'rectification_order' as rectification_order, a.kind = 'penalty' as penalty,
  a.kind = 'interview' as interview, a.kind = 'circular' as circular, a.kind = 'mark_supervision' as mark_supervision,
  a.kind in ('supervision', 'mark_supervision', 'rectification_order', 'hidden_danger', 'prompt') as supervised,
  a.open, a.acted_on > $3 as in_period, coalesce(a.due_on < $1, false) as due_passed, a.rechecked
from act a cross join (select (select s.code from law.region s where s.kind = 'city' and s.valid @> $1::date) as code) seat
left join site_row s on s.site = a.site left join unit_state u on u.unit = a.unit
left join lateral (
  select case r.kind when 'city' then r.short_name else r.name end as name, r.row_order from law.region r
  where r.code = coalesce(u.region, seat.code) and r.valid @> $1::date) g on true
-- Open supervision of marks is a stock: it counts whenever it began, but only while its site is in the register.
where case when a.kind = 'mark_supervision' then s.site is not null or u.unit is not null else a.acted_on > $4 end
