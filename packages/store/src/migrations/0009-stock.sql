-- What lies in the warehouse of each article, and for which orders it is kept.

create table stock_row (
  company text not null,
  world text not null,
  -- The goods file.
  id text not null,
  on_hand numeric not null,
  reserved numeric not null,
  primary key (company, world, id)
);
create index stock_by_on_hand on stock_row (company, world, on_hand, id);
create index stock_by_free on stock_row (company, world, (on_hand - reserved), id);

create table stock_kept_row (
  company text not null,
  world text not null,
  goods text not null,
  file text not null,
  number text not null,
  quantity numeric not null,
  primary key (company, world, goods, file)
);
create index stock_kept_for on stock_kept_row (company, world, file);

do $$
declare name text;
begin
  foreach name in array array['stock_row', 'stock_kept_row']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy fence on %I
      using (company = current_setting(''gendan.company'', true) and world = current_setting(''gendan.world'', true))
      with check (company = current_setting(''gendan.company'', true) and world = current_setting(''gendan.world'', true))', name);
  end loop;
end $$;
