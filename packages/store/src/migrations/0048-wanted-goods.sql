-- Which orders under way want an article or let it come in, and which parties somebody cares for: read by their index instead of
-- from the facts of every order and the state of every party.

create table wanted_row (
  company text not null,
  world text not null,
  -- The goods file.
  goods text not null,
  -- The order file.
  file text not null,
  primary key (company, world, goods, file)
);
create index wanted_by_file on wanted_row (company, world, file);

alter table party_row add column owner text not null default '';

-- What stands already. The fence, forced, would hide every line from the table's own owner.
alter table path_row no force row level security;
alter table aggregate no force row level security;
alter table party_row no force row level security;
insert into wanted_row (company, world, goods, file)
select distinct p.company, p.world, flow ->> 'goods', p.file
  from path_row p cross join lateral jsonb_array_elements(coalesce(p.facts -> 'flows', '[]')) flow;
update party_row r set owner = a.state ->> 'owner'
  from aggregate a
 where a.company = r.company and a.world = r.world and a.kind = 'party' and a.id = r.id and a.state ->> 'owner' <> '';
alter table path_row force row level security;
alter table aggregate force row level security;
alter table party_row force row level security;

create index party_by_owner on party_row (company, world, owner, id) where owner <> '';

alter table wanted_row enable row level security;
alter table wanted_row force row level security;
create policy fence on wanted_row
  using (company = current_setting('gendan.company', true) and world = current_setting('gendan.world', true))
  with check (company = current_setting('gendan.company', true) and world = current_setting('gendan.world', true));
