-- Five hundred facts and corrections that the application records today about days long past.
\set ON_ERROR_STOP on
select set_config('mlps.party', 'test', false) \g /dev/null

insert into ledger.grading_decided (acted_on, corrects, void, reason, object, act, provision, level)
  select acted_on, id, id % 2 = 0, '定级有误', object, act, provision, 1 + level % 3
  from ledger.grading_decided g where not exists (select from ledger.grading_decided c where c.corrects = g.id)
  order by id limit 100;
insert into ledger.duty_evidenced (acted_on, corrects, void, reason, site, duty)
  select acted_on, id, true, '证明材料不实', site, duty
  from ledger.duty_evidenced where duty = 'responsibility_letter' order by id limit 150;
insert into ledger.mark_removed (acted_on, site, act, provision)
  select h.acted_on, h.site, 'eligibility.mark_removed',
    (select min(id) from law.provision where act = 'eligibility.mark_removed')
  from ledger.mark_hung h where h.acted_on < date '2016-03-01' order by h.id limit 100;
insert into ledger.finding_closed (acted_on, corrects, void, reason, finding, act, provision, closed_by, recheck)
  select acted_on, id, true, '未经复查', finding, act, provision, closed_by, recheck
  from ledger.finding_closed order by id limit 150;
insert into ledger.site_named (acted_on, site, domain, display, role)
  select acted_on, site, 'old-' || domain, 'old-' || display, 'alias' from ledger.site_named order by id limit 50;
