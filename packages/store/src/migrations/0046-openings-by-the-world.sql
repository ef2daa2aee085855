-- An opening is told in the time of its world; how often a link was opened of late is counted by the clock on the wall.

alter table sign_opening add column noted timestamptz not null default now();
create index sign_opening_of_late on sign_opening (company, world, link, noted);
