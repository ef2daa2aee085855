-- Doubts that wait for a word, the earliest correction that is not proved done, and the faults by name: each inspection's own, for board and figures.

alter table inspection_row
  add column doubts int not null default 0,
  add column correct_until date,
  add column faults jsonb not null default '[]';
create index inspection_by_done on inspection_row (company, world, done) where done is not null;
