-- Every sample of every order in one list: what was asked, made, kept, sent, said of it. `id` is the order's file, by which it is found.

create table sample_row (
  company text not null,
  world text not null,
  id text not null,
  sample text not null,
  number text not null,
  code text not null,
  state text not null,
  kind text not null,
  round int not null,
  name_en text not null,
  name_zh text not null,
  goods_code text not null,
  asked int not null,
  made int,
  maker text not null,
  due date,
  made_on date,
  shelf text not null,
  sealed_on date,
  until date,
  lent_to text not null,
  gone boolean not null,
  sent_on date,
  courier text not null,
  waybill text not null,
  arrived_on date,
  comment text not null,
  charge text not null,
  fee numeric,
  currency text not null,
  open boolean not null,
  primary key (company, world, id, sample)
);
create index sample_by_state on sample_row (company, world, state, due);
create index sample_by_due on sample_row (company, world, due);
create index sample_by_until on sample_row (company, world, until) where until is not null;

alter table sample_row enable row level security;
alter table sample_row force row level security;
create policy fence on sample_row
  using (company = current_setting('gendan.company', true) and world = current_setting('gendan.world', true))
  with check (company = current_setting('gendan.company', true) and world = current_setting('gendan.world', true));
