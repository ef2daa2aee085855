-- Customers' requests for a day: what was asked, what was promised or refused and why, what became of it. And the suppliers who have said how
-- much they make in a week: all who could be asked, without a look at every party.

create table day_request_row (
  company text not null,
  world text not null,
  id text not null,
  version integer not null,
  customer text not null,
  -- The order it was asked for, or the one that came of it; empty for none.
  file text not null,
  says text not null,
  quantity numeric not null,
  unit text not null,
  day date not null,
  -- By when it was asked for, and what was reckoned: null where nobody had room.
  wish date not null,
  honest date,
  -- The day promised; null where it was refused.
  promised date,
  -- The day on board that is held against what happens.
  board date,
  arrival boolean not null,
  verdict text not null,
  reason text not null,
  word text not null,
  offered integer not null,
  maker text not null,
  maker_zh text not null,
  bottleneck text not null,
  outcome text not null,
  outcome_word text not null,
  by_account text not null,
  primary key (company, world, id)
);
create index day_request_by_day on day_request_row (company, world, day, id);
create index day_request_by_wish on day_request_row (company, world, wish, id);
create index day_request_of_customer on day_request_row (company, world, customer, day);
create index day_request_of_file on day_request_row (company, world, file) where file <> '';

alter table day_request_row enable row level security;
alter table day_request_row force row level security;
create policy fence on day_request_row
  using (company = current_setting('gendan.company', true) and world = current_setting('gendan.world', true))
  with check (company = current_setting('gendan.company', true) and world = current_setting('gendan.world', true));

create index aggregate_capable on aggregate (company, world, id)
  where kind = 'party' and jsonb_array_length(coalesce(state -> 'supply' -> 'capacity', '[]'::jsonb)) > 0;
