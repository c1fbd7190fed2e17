-- One row for each tester: its name as it stood.
-- $1 as of (date) · $2 known at (timestamptz)
create temp table tester_state on commit drop as
select distinct on (tester) tester, name from ledger.tester_described_known($2) where acted_on <= $1
order by tester, acted_on desc, id desc
