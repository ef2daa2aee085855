-- Whether an article is kept in stock or made only to an order, as its file says; empty where it says neither.
alter table goods_row add column keeping text not null default '';
