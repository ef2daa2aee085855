-- Letters of credit: the wall of them, which orders each pays, and the orders whose credit has not come yet.

create table credit_row (
  company text not null,
  world text not null,
  id text not null,
  version integer not null,
  customer text not null,
  -- The order files that it pays.
  orders text[] not null,
  number text not null,
  -- Letters and digits alone, in capitals: what it is compared by.
  plain text not null,
  issuing_bank text not null,
  advising_bank text not null,
  currency text not null,
  -- Unknown where the text does not say.
  amount numeric,
  issued date,
  received date not null,
  latest_shipment date,
  expiry date,
  expiry_place text not null,
  -- Calendar days after shipment in which documents are presented (field 48; 21 where it is silent).
  period integer not null,
  -- How it stands by itself; whether its day has gone by is asked on the day.
  state text not null,
  open integer not null,
  -- Amendments that nobody has answered.
  pending integer not null,
  closed boolean not null,
  primary key (company, world, id)
);
create index credit_by_received on credit_row (company, world, received, id);
create index credit_by_latest on credit_row (company, world, latest_shipment, id);
create index credit_by_expiry on credit_row (company, world, expiry, id);
create index credit_by_amount on credit_row (company, world, amount, id);
create index credit_by_customer on credit_row (company, world, customer, received);
create index credit_by_plain on credit_row (company, world, plain);
create index credit_of_order on credit_row using gin (orders);

create index search_credits on search_row using gin (grams) where kind = 'credit';

-- Orders that are paid by credit, for those whose credit has not come yet.
create index order_by_credit on order_row (company, world, latest_shipment, id) where payment_en like '%irrevocable L/C%';

alter table credit_row enable row level security;
alter table credit_row force row level security;
create policy fence on credit_row
  using (company = current_setting('gendan.company', true) and world = current_setting('gendan.world', true))
  with check (company = current_setting('gendan.company', true) and world = current_setting('gendan.world', true));
