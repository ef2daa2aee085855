-- Every order that is made or will be, until its goods are inspected: the workshop's page, the load of lines and suppliers, and what can
-- still be promised are reckoned from here on the day they are read. The program fills it for files that stood before it did.

create table making_row (
  company text not null,
  world text not null,
  file text not null,
  facts jsonb not null,
  primary key (company, world, file)
);

alter table making_row enable row level security;
alter table making_row force row level security;
create policy fence on making_row
  using (company = current_setting('gendan.company', true) and world = current_setting('gendan.world', true))
  with check (company = current_setting('gendan.company', true) and world = current_setting('gendan.world', true));
