-- Bank slips, and what is still to come in and go out for each order. The program fills the latter for files that stood before.

create table slip_row (
  company text not null,
  world text not null,
  id text not null,
  version integer not null,
  way text not null,
  day date not null,
  currency text not null,
  amount numeric not null,
  -- Not allotted yet; 0 where it is void.
  open numeric not null,
  payer text not null,
  party text not null,
  reference text not null,
  account text not null,
  source text not null,
  void boolean not null,
  primary key (company, world, id)
);
create index slip_by_day on slip_row (company, world, way, day, id);
create index slip_open on slip_row (company, world, way, day, id) where open > 0;
create index slip_by_party on slip_row (company, world, party, day);

create table due_row (
  company text not null,
  world text not null,
  -- The order file.
  id text not null,
  key text not null,
  way text not null,
  number text not null,
  party text not null,
  what text not null,
  paper text not null,
  purchase text not null,
  currency text not null,
  amount numeric not null,
  open numeric not null,
  due date,
  term_en text not null,
  term_zh text not null,
  primary key (company, world, id, key)
);
create index due_by_day on due_row (company, world, way, due, id);
create index due_by_open on due_row (company, world, way, open, id);
create index due_by_number on due_row (company, world, way, number, id);
create index due_by_party on due_row (company, world, party, due);

create index search_slips on search_row using gin (grams) where kind = 'bank-slip';

do $$
declare name text;
begin
  foreach name in array array['slip_row', 'due_row']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy fence on %I
      using (company = current_setting(''gendan.company'', true) and world = current_setting(''gendan.world'', true))
      with check (company = current_setting(''gendan.company'', true) and world = current_setting(''gendan.world'', true))', name);
  end loop;
end $$;
