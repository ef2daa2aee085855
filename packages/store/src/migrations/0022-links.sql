-- Papers that are signed back by link (docs/decisions/0029). A row holds the hash of the link's secret and all that a stranger may see.

create table sign_link (
  company text not null,
  world text not null,
  link text not null,
  file text not null,
  hash text not null,
  until timestamptz not null,
  -- As the file tells it (link-state.ts), the day it ends left aside. Written again with the file's lists.
  state text not null default 'sent',
  -- Head, sheet, address of the PDF: frozen when it was sent.
  shown jsonb not null,
  primary key (company, world, link)
);
create unique index sign_link_by_hash on sign_link (hash);
create index sign_link_of_file on sign_link (company, world, file);

-- Every opening: when, from where, by what kind of program. No part of the file: a mail scanner changes no order.
create table sign_opening (
  company text not null,
  world text not null,
  link text not null,
  opening uuid not null default gen_random_uuid(),
  at timestamptz not null,
  agent text not null,
  came_from text not null,
  primary key (company, world, link, opening)
);
create index sign_opening_of_link on sign_opening (company, world, link, at desc);

do $$
declare name text;
begin
  foreach name in array array['sign_link', 'sign_opening']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy fence on %I
      using (company = current_setting(''gendan.company'', true) and world = current_setting(''gendan.world'', true))
      with check (company = current_setting(''gendan.company'', true) and world = current_setting(''gendan.world'', true))', name);
  end loop;
end $$;

-- Whoever shows the secret reads this one row, and of no other table anything. The hash is declared for one transaction.
create policy by_secret on sign_link for select
  using (hash = current_setting('gendan.link', true));
