-- Suppliers' invoices, and which of what is to be paid an invoice asks for. The program writes the accounts of suppliers anew: they
-- begin with the invoice.

create table invoice_row (
  company text not null,
  world text not null,
  id text not null,
  version integer not null,
  party text not null,
  number text not null,
  kind text not null,
  day date not null,
  currency text not null,
  amount numeric not null,
  tax numeric not null,
  -- The order files it is for.
  files text[] not null,
  withdrawn boolean not null,
  primary key (company, world, id)
);
create index invoice_by_day on invoice_row (company, world, day, id);
create index invoice_by_amount on invoice_row (company, world, amount, id);
create index invoice_by_party on invoice_row (company, world, party, day);
-- Of one supplier a number stands once; a withdrawn one is free again.
create unique index invoice_number on invoice_row (company, world, party, number) where not withdrawn;

alter table due_row add column invoice text not null default '';
create index due_of_invoice on due_row (company, world, invoice) where invoice <> '';

create index search_invoices on search_row using gin (grams) where kind = 'supplier-invoice';

alter table invoice_row enable row level security;
alter table invoice_row force row level security;
create policy fence on invoice_row
  using (company = current_setting('gendan.company', true) and world = current_setting('gendan.world', true))
  with check (company = current_setting('gendan.company', true) and world = current_setting('gendan.world', true));
