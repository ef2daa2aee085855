-- What order files and bank slips put on the accounts of customers and suppliers, and the statements of account that were issued.
-- The program fills the former for files and slips that stood before.

create table account_row (
  company text not null,
  world text not null,
  -- The order file or bank slip it comes from.
  id text not null,
  key text not null,
  party text not null,
  side text not null,
  currency text not null,
  day date not null,
  charged numeric not null,
  settled numeric not null,
  line jsonb not null,
  primary key (company, world, id, key)
);
create index account_by_party on account_row (company, world, party, side, currency, day);

create table statement_row (
  company text not null,
  world text not null,
  id text not null,
  version integer not null,
  number text not null,
  party text not null,
  side text not null,
  currency text not null,
  from_day date not null,
  to_day date not null,
  day date not null,
  closing numeric not null,
  state text not null,
  -- The day it was sent or answered last.
  since date not null,
  primary key (company, world, id)
);
create index statement_by_day on statement_row (company, world, day, id);
create index statement_by_number on statement_row (company, world, number, id);
create index statement_by_closing on statement_row (company, world, closing, id);
create index statement_by_party on statement_row (company, world, party, side, currency, to_day);

create index search_statements on search_row using gin (grams) where kind = 'account-statement';

do $$
declare name text;
begin
  foreach name in array array['account_row', 'statement_row']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy fence on %I
      using (company = current_setting(''gendan.company'', true) and world = current_setting(''gendan.world'', true))
      with check (company = current_setting(''gendan.company'', true) and world = current_setting(''gendan.world'', true))', name);
  end loop;
end $$;
