-- Registers as they are read: page by page in their order, and each subject with all that was ever recorded about it.

create index card_in_order on ledger.card (kind, (coalesce(number, name, '') collate "C"), id);
create index card_in_order_of_names on ledger.card (kind, (coalesce(name, '') collate "C"), id);
create index card_last_changed on ledger.card (kind, version desc, id desc);

-- A region and all below it, as a list of rows of the books.
create function ledger.rows_within(of_region text) returns text[] language sql stable as $$
  select array(select w from sight.within(of_region) w)
$$;
