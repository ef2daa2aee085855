-- An order may stand beside its way: on hold, cancelled by both sides, lost. Lists show it and are filtered by it.

alter table order_row add column aside text not null default '';
create index order_aside on order_row (company, world, aside, changed_at) where aside <> '';
