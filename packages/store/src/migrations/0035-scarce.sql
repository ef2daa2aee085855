-- Daily figures of the warehouse, and what came in and left for which order, are read from the journal: it keeps every movement already.

create index journal_stock_by_day on journal (company, world, day, id) where kind = 'stock';
create index journal_stock_by_order on journal (company, world, id, (event ->> 'file'))
  where kind = 'stock' and type in ('stock-received', 'stock-issued');

-- Articles that are short and how they were divided between orders, until the division is over.
create table scarcity_row (
  company text not null,
  world text not null,
  -- The goods file.
  goods text not null,
  state jsonb not null,
  primary key (company, world, goods)
);
alter table scarcity_row enable row level security;
alter table scarcity_row force row level security;
create policy fence on scarcity_row
  using (company = current_setting('gendan.company', true) and world = current_setting('gendan.world', true))
  with check (company = current_setting('gendan.company', true) and world = current_setting('gendan.world', true));
