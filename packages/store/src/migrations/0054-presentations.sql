-- Documents on their way to a bank: one row each, by which lists are made and the balance of a credit is summed.

create table presentation_row (
  company text not null,
  world text not null,
  id text not null,
  version integer not null,
  -- The credit's file, by id; empty under a collection.
  credit text not null,
  credit_number text not null,
  -- "D/P" or "D/A" under a collection, else empty.
  against text not null,
  -- The order files it is for; the first names the series of a collection.
  files text[] not null,
  first_file text not null,
  drawing integer not null,
  state text not null,
  -- What is drawn; null while no document shows it.
  currency text,
  amount numeric,
  -- What came in, with what banks kept.
  settled numeric not null,
  documents integer not null,
  opened date not null,
  presented date,
  maturity date,
  primary key (company, world, id)
);
create index presentation_by_opened on presentation_row (company, world, opened, id);
create index presentation_by_files on presentation_row using gin (files);
-- In a series a number stands once, whatever became of its drawing.
create unique index presentation_number on presentation_row (company, world, credit, drawing) where credit <> '';
create unique index collection_number on presentation_row (company, world, first_file, drawing) where credit = '';

alter table presentation_row enable row level security;
alter table presentation_row force row level security;
create policy fence on presentation_row
  using (company = current_setting('gendan.company', true) and world = current_setting('gendan.world', true))
  with check (company = current_setting('gendan.company', true) and world = current_setting('gendan.world', true));
