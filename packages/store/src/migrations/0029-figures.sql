-- What the figures of the firm count of each order: what was shipped, inspected, delivered, signed back, what it left. Every figure is a sum over
-- these rows, and leads back to the orders behind it. The program writes the rows of orders that stand already.

create table figure_row (
  company text not null,
  world text not null,
  file text not null,
  key text not null,
  what text not null,
  supplier text not null,
  since timestamptz,
  -- When it happened; null while it is awaited. Where a day alone is known, its noon.
  day timestamptz,
  due date,
  -- For which day it was agreed first.
  due_first date,
  good boolean,
  currency text not null,
  profit numeric,
  invoice numeric,
  cost numeric,
  profit_actual numeric,
  invoice_actual numeric,
  cost_actual numeric,
  primary key (company, world, file, key)
);
create index figure_by_day on figure_row (company, world, day, what);
create index figure_awaited on figure_row (company, world, what, since) where day is null;

alter table figure_row enable row level security;
alter table figure_row force row level security;
create policy fence on figure_row
  using (company = current_setting('gendan.company', true) and world = current_setting('gendan.world', true))
  with check (company = current_setting('gendan.company', true) and world = current_setting('gendan.world', true));
