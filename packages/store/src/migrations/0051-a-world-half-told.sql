-- A world that stories are still being told into: nobody enters it. It stays so where the telling was cut off, and another is told in its place. What
-- stood before this release cannot be told apart any more and is held for finished.

alter table world add column unfinished boolean not null default false;
