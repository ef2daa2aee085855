-- In which transaction an event was written. What another transaction's picture of the database did not hold yet can be told by
-- it exactly, in whatever order transactions end: open screens and webhooks go on from such a picture and miss nothing.
-- It is true of one database only: a backup leaves it out, and rows that come back get that of the restore.
alter table journal add column xact xid8 not null default pg_current_xact_id();
create index journal_xact on journal (company, world, xact);
