-- The way of every order that was closed, cancelled or lost: who spent which days of it is reckoned from here for years to come, and nothing
-- that looks at the work in hand reads it. The program fills it for files that ended before it was there.

create table ended_way_row (
  company text not null,
  world text not null,
  file text not null,
  begun date not null,
  ended timestamptz not null,
  facts jsonb not null,
  primary key (company, world, file)
);
create index ended_way_newest on ended_way_row (company, world, ended);

alter table ended_way_row enable row level security;
alter table ended_way_row force row level security;
create policy fence on ended_way_row
  using (company = current_setting('gendan.company', true) and world = current_setting('gendan.world', true))
  with check (company = current_setting('gendan.company', true) and world = current_setting('gendan.world', true));
