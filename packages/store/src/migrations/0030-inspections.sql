-- Every inspection of every order in one list: planned, refused, inspected again, passed. `id` is the order's file, by which it is found.

create table inspection_row (
  company text not null,
  world text not null,
  id text not null,
  inspection text not null,
  number text not null,
  kind text not null,
  state text not null,
  purchase text not null,
  planned date not null,
  place text not null,
  lot numeric not null,
  unit text not null,
  level text not null,
  aql text not null,
  who text not null,
  done date,
  drawn int not null,
  critical int not null,
  major int not null,
  minor int not null,
  maker text not null,
  code text not null,
  goods text not null,
  name_en text not null,
  name_zh text not null,
  first boolean not null,
  open boolean not null,
  primary key (company, world, id, inspection)
);
create index inspection_by_planned on inspection_row (company, world, planned);
create index inspection_by_state on inspection_row (company, world, state, planned);
create index inspection_by_maker on inspection_row (company, world, maker, done);

alter table inspection_row enable row level security;
alter table inspection_row force row level security;
create policy fence on inspection_row
  using (company = current_setting('gendan.company', true) and world = current_setting('gendan.world', true))
  with check (company = current_setting('gendan.company', true) and world = current_setting('gendan.world', true));
