-- The way of every order that is not closed, as its file tells it: board and my day reckon from it on the day they are read, so
-- that nothing here grows old by itself. The program fills it for files that stood before it did.

create table path_row (
  company text not null,
  world text not null,
  file text not null,
  shape smallint not null,
  facts jsonb not null,
  primary key (company, world, file)
);

alter table path_row enable row level security;
alter table path_row force row level security;
create policy fence on path_row
  using (company = current_setting('gendan.company', true) and world = current_setting('gendan.world', true))
  with check (company = current_setting('gendan.company', true) and world = current_setting('gendan.world', true));
