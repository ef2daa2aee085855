-- What people wrote in acts, searched beside messages (docs/decisions/0037). The program fills it for acts that stood before.

create table said_row (
  company text not null,
  world text not null,
  -- kind/id/version of the event.
  id text not null,
  kind text not null,
  subject text not null,
  at timestamptz not null,
  by_account text not null,
  act text not null,
  said text not null,
  primary key (company, world, id)
);
create index said_latest on said_row (company, world, at, id);

create table said_search (
  company text not null,
  world text not null,
  id text not null,
  words text not null,
  grams text[] not null,
  primary key (company, world, id)
);
create index search_said on said_search using gin (grams);

do $$
declare name text;
begin
  foreach name in array array['said_row', 'said_search']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy fence on %I
      using (company = current_setting(''gendan.company'', true) and world = current_setting(''gendan.world'', true))
      with check (company = current_setting(''gendan.company'', true) and world = current_setting(''gendan.world'', true))', name);
  end loop;
end $$;

-- As for search_row: what this policy demands comes before the fence and may use the index (docs/decisions/0011).
create policy sought on said_search as restrictive for select
  using (grams @> coalesce(nullif(current_setting('gendan.search', true), ''), '{}')::text[]);
