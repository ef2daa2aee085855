-- An order is found by the words of those who supply it, and they find their orders.

alter table order_row add column suppliers text[] not null default '{}';
create index order_suppliers on order_row using gin (suppliers);
