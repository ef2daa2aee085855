-- The accessories that an article takes, line by line: for what stands under an article at any depth, and where an accessory is used.
create table bill_row (
  company text not null,
  world text not null,
  goods text not null,
  n integer not null,
  -- The goods file of the accessory; empty where it has none.
  accessory text not null,
  line jsonb not null,
  primary key (company, world, goods, n)
);
create index bill_by_accessory on bill_row (company, world, accessory, goods, n) where accessory <> '';
alter table bill_row enable row level security;
alter table bill_row force row level security;
create policy fence on bill_row
  using (company = current_setting('gendan.company', true) and world = current_setting('gendan.world', true))
  with check (company = current_setting('gendan.company', true) and world = current_setting('gendan.world', true));
