-- Errands between people, and the plan and summary that each keeps of his day.

create table errand_row (
  company text not null,
  world text not null,
  id text not null,
  version integer not null,
  giver text not null,
  doer text not null,
  says text not null,
  state text not null,
  open boolean not null,
  given date not null,
  -- By when, as promised, else as wished.
  due date,
  since date not null,
  proof boolean not null,
  word text not null,
  -- The order file or the customer or supplier it is about.
  file text not null,
  party text not null,
  primary key (company, world, id)
);
create index errand_of_doer on errand_row (company, world, doer, open, due, id);
create index errand_of_giver on errand_row (company, world, giver, open, due, id);
create index errand_of_file on errand_row (company, world, file) where file <> '';
create index errand_of_party on errand_row (company, world, party) where party <> '';

create table day_log_row (
  company text not null,
  world text not null,
  id text not null,
  version integer not null,
  account text not null,
  day date not null,
  closed timestamptz,
  planned integer not null,
  done integer not null,
  slipped integer not null,
  -- All that was written, for the search.
  words text not null,
  state jsonb not null,
  primary key (company, world, id)
);
create index day_log_by_day on day_log_row (company, world, day, account);
create index day_log_of_account on day_log_row (company, world, account, day);

do $$
declare name text;
begin
  foreach name in array array['errand_row', 'day_log_row']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy fence on %I
      using (company = current_setting(''gendan.company'', true) and world = current_setting(''gendan.world'', true))
      with check (company = current_setting(''gendan.company'', true) and world = current_setting(''gendan.world'', true))', name);
  end loop;
end $$;
