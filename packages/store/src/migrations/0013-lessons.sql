-- What closed orders taught, by what it is about: the order as a whole, its customer, its suppliers, each article it sold. The next order of the
-- same goods, customer or supplier asks here. The program fills it for files that were closed before.

create table lesson_row (
  company text not null,
  world text not null,
  -- 'order', 'goods', 'customer', 'supplier', and the id of which one.
  kind text not null,
  id text not null,
  file text not null,
  closed timestamptz not null,
  facts jsonb not null,
  primary key (company, world, kind, id, file)
);
create index lesson_newest on lesson_row (company, world, kind, id, closed desc);
create index lesson_of_file on lesson_row (company, world, file);

alter table lesson_row enable row level security;
alter table lesson_row force row level security;
create policy fence on lesson_row
  using (company = current_setting('gendan.company', true) and world = current_setting('gendan.world', true))
  with check (company = current_setting('gendan.company', true) and world = current_setting('gendan.world', true));
