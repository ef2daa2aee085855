-- A file has many gates and may have several purchases, samples and inspections: what waits at each stands in lines of its
-- own, and drafts are kept by part.

create table gate_row (
  company text not null,
  world text not null,
  file text not null,
  gate text not null,
  part text not null,
  lamp text not null,
  asked_kind text not null,
  asked_by text not null,
  asked_at timestamptz,
  signed_by text not null,
  signed_at timestamptz,
  primary key (company, world, file, gate, part)
);
create index gate_waiting on gate_row (company, world, asked_at) where asked_at is not null;
create index gate_signed on gate_row (company, world, signed_by, signed_at) where signed_at is not null;

-- What stood at the one gate there was. The fence, forced, would hide every line from the table's own owner.
alter table order_row no force row level security;
insert into gate_row (company, world, file, gate, part, lamp, asked_kind, asked_by, asked_at, signed_by, signed_at)
select company, world, id, gate, '', lamp, asked_kind, asked_by, asked_at, signed_by, signed_at
  from order_row where asked_at is not null or signed_at is not null;

drop index order_waiting;
drop index order_signed;
alter table order_row
  drop column asked_kind, drop column asked_by, drop column asked_at, drop column signed_by, drop column signed_at;

-- Before a proforma invoice that nobody came to, the cost is agreed; behind an open one the customer's sign-back comes next.
update order_row set gate = 'G4' where gate = 'G7' and lamp = 'shut';
update order_row set gate = 'G8', lamp = 'shut' where gate = 'G7' and lamp = 'open';
alter table order_row force row level security;

alter table gate_row enable row level security;
alter table gate_row force row level security;
create policy fence on gate_row
  using (company = current_setting('gendan.company', true) and world = current_setting('gendan.world', true))
  with check (company = current_setting('gendan.company', true) and world = current_setting('gendan.world', true));

alter table draft add column part text not null default '';
alter table draft drop constraint draft_pkey;
alter table draft add primary key (company, world, file, kind, part);
