-- The first release. Business tables begin with company and world and are fenced by both; the others are the listed
-- exceptions (docs/decisions/0006): accounts and how they come in, companies and worlds, reference tables, releases.

create table company (
  id text primary key,
  kind text not null check (kind in ('firm', 'demo')),
  created_at timestamptz not null default now()
);

-- A company has at most one real world and as many others as lessons need.
create table world (
  id text primary key,
  company text not null references company,
  kind text not null check (kind in ('real', 'practice', 'exam')),
  name jsonb not null,
  -- {"set": instant, "at": instant of setting, "speed": days per day}; null is the clock on the wall.
  clock jsonb,
  copied_from text,
  created_at timestamptz not null default now()
);
create unique index world_one_real on world (company) where kind = 'real';

-- People's data stands here and nowhere else; journals hold the id, so that erasing a person breaks no history.
create table account (
  id text primary key,
  login text not null unique,
  name text not null,
  email text not null default '',
  phone text not null default '',
  lang text not null default 'zh' check (lang in ('zh', 'en')),
  password text not null default '',
  second_factor text not null default '',
  second_factor_confirmed boolean not null default false,
  -- The last time step a code was used for: a code is good once.
  second_factor_step bigint not null default 0,
  erased_at timestamptz,
  created_at timestamptz not null default now()
);

create table session (
  id text primary key,
  account text not null references account on delete cascade,
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  factor_at timestamptz,
  came_from text not null default '',
  agent text not null default ''
);
create index session_account on session (account);

-- Invitations and new passwords: good once, for a while. Only the hash of the link's secret is kept.
create table link (
  id text primary key,
  secret text not null unique,
  kind text not null check (kind in ('invitation', 'password')),
  company text,
  world text,
  account text references account on delete cascade,
  body jsonb not null default '{}',
  expires_at timestamptz not null,
  used_at timestamptz,
  created_at timestamptz not null default now()
);
create index link_world on link (company, world) where used_at is null;

-- Failed sign-ins, for throttling: by login and by address.
create table failed_sign_in (
  key text not null,
  at timestamptz not null default now()
);
create index failed_sign_in_key on failed_sign_in (key, at);

create table port (
  locode text primary key,
  name text not null,
  name_zh text not null,
  country text not null,
  functions text not null,
  -- The sea port that carriers mean by the code of an airport; nothing where a code means its own place.
  sea_port text,
  grams text[] not null
);
create index port_grams on port using gin (grams);

create table reference_table (
  name text primary key,
  print text not null,
  loaded_at timestamptz not null default now()
);

-- Business tables ------------------------------------------------------------------------------------------------

-- Everything that changes by acts: its present state, written together with the journal of its events.
create table aggregate (
  company text not null,
  world text not null,
  kind text not null,
  id text not null,
  version integer not null,
  shape integer not null,
  state jsonb not null,
  primary key (company, world, kind, id)
);

create table journal (
  company text not null,
  world text not null,
  kind text not null,
  id text not null,
  -- The aggregate's version after this event.
  version integer not null,
  type text not null,
  shape integer not null,
  event jsonb not null,
  act text not null,
  -- The key under which the act was performed; its events share it.
  act_key text not null,
  by_account text not null,
  post text not null,
  at timestamptz not null,
  day date not null,
  came_from text not null,
  -- The versions of the other aggregates the act was decided on: {"firm/…": 7}.
  read jsonb not null,
  primary key (company, world, kind, id, version)
);
create index journal_time on journal (company, world, at desc);

-- Acts already performed, by their key: a repeated request gets the first answer.
create table performed (
  company text not null,
  world text not null,
  key text not null,
  act text not null,
  print text not null,
  answer jsonb not null,
  at timestamptz not null default now(),
  primary key (company, world, key)
);

-- What people have begun to type on a paper; shared by those who may see the file, versioned, without events.
create table draft (
  company text not null,
  world text not null,
  file text not null,
  kind text not null,
  version integer not null,
  own jsonb not null,
  by_account text not null,
  at timestamptz not null default now(),
  primary key (company, world, file, kind)
);

create table attachment (
  company text not null,
  world text not null,
  -- SHA-256 of the bytes, in hexadecimal.
  address text not null,
  mime text not null,
  name text not null,
  bytes integer not null,
  chunks integer not null,
  by_account text not null,
  at timestamptz not null default now(),
  primary key (company, world, address)
);

create table attachment_chunk (
  company text not null,
  world text not null,
  address text not null,
  n integer not null,
  data bytea not null,
  primary key (company, world, address, n)
);

-- Projections: what lists show. Computed from the state in the transaction of the act, and again by a replay.

create table member_row (
  company text not null,
  world text not null,
  account text not null,
  posts text[] not null,
  active boolean not null,
  primary key (company, world, account)
);
create index member_account on member_row (account);

create table party_row (
  company text not null,
  world text not null,
  id text not null,
  version integer not null,
  name text not null,
  name_en text not null,
  name_zh text not null,
  roles text[] not null,
  city text not null,
  country text not null,
  contact text not null,
  tax_id text not null,
  active boolean not null,
  primary key (company, world, id)
);
create index party_by_name on party_row (company, world, name, id);
create index party_by_country on party_row (company, world, country, id);
create index party_by_city on party_row (company, world, city, id);

create table goods_row (
  company text not null,
  world text not null,
  id text not null,
  version integer not null,
  code text not null,
  name_en text not null,
  name_zh text not null,
  hs_code text not null,
  unit text not null,
  packed boolean not null,
  photo text not null,
  under_review text not null,
  -- Our code and the customers' own, as they are written: for matching an order's lines.
  codes text[] not null,
  active boolean not null,
  primary key (company, world, id)
);
create index goods_by_code on goods_row (company, world, code, id);
create index goods_by_name on goods_row (company, world, name_en, id);
create index goods_by_hs_code on goods_row (company, world, hs_code, id);
create index goods_codes on goods_row using gin (codes);

create table order_row (
  company text not null,
  world text not null,
  id text not null,
  number text not null,
  stage smallint not null,
  buyer text not null,
  buyer_name text not null,
  customer_order text not null,
  owner text not null,
  goods_en text not null,
  goods_zh text not null,
  lines integer not null,
  currency text not null,
  amount numeric,
  delivery text not null,
  payment_en text not null,
  payment_zh text not null,
  latest_shipment date,
  gate text not null,
  lamp text not null,
  asked_kind text not null,
  asked_by text not null,
  asked_at timestamptz,
  signed_by text not null,
  signed_at timestamptz,
  opened date not null,
  changed_at timestamptz not null,
  primary key (company, world, id)
);
create index order_by_number on order_row (company, world, number, id);
create index order_by_customer on order_row (company, world, buyer_name, id);
create index order_by_amount on order_row (company, world, amount, id);
create index order_by_amount_down on order_row (company, world, amount desc nulls last, id desc);
create index order_by_latest on order_row (company, world, latest_shipment, id);
create index order_by_latest_down on order_row (company, world, latest_shipment desc nulls last, id desc);
create index order_by_stage on order_row (company, world, stage, id);
create index order_by_changed on order_row (company, world, changed_at, id);
create index order_by_buyer on order_row (company, world, buyer, changed_at);
create index order_by_owner on order_row (company, world, owner, changed_at);
create index order_by_lamp on order_row (company, world, lamp, changed_at);
create index order_by_stage_changed on order_row (company, world, stage, changed_at, id);
create index order_waiting on order_row (company, world, asked_at) where asked_at is not null;
create index order_signed on order_row (company, world, signed_at) where signed_at is not null;

-- What the lists are searched by: all words of a line, folded, and their grams. Below an order's own words, on a line of their
-- own, stand its customer's.
create table search_row (
  company text not null,
  world text not null,
  kind text not null,
  id text not null,
  words text not null,
  grams text[] not null,
  primary key (company, world, kind, id)
);
create index search_parties on search_row using gin (grams) where kind = 'party';
create index search_goods on search_row using gin (grams) where kind = 'goods';
create index search_orders on search_row using gin (grams) where kind = 'order-file';

-- The fences -------------------------------------------------------------------------------------------------------

do $$
declare
  name text;
begin
  foreach name in array array['aggregate', 'journal', 'performed', 'draft', 'attachment', 'attachment_chunk',
                              'member_row', 'party_row', 'goods_row', 'order_row', 'search_row']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy fence on %I
      using (company = current_setting(''gendan.company'', true) and world = current_setting(''gendan.world'', true))
      with check (company = current_setting(''gendan.company'', true) and world = current_setting(''gendan.world'', true))', name);
  end loop;
end $$;

-- Behind a fence PostgreSQL asks the fence before every condition that is not leakproof, and “holds these grams” is not: it would
-- read every line. What another policy demands comes before the fence and may use the index; so a search says here what it seeks.
create policy sought on search_row as restrictive for select
  using (grams @> coalesce(nullif(current_setting('gendan.search', true), ''), '{}')::text[]);

-- A person may see in which firms and worlds he works, wherever he stands.
create policy own_doors on member_row for select using (account = current_setting('gendan.account', true));

-- The journal is written once. Not even the program's own role can change or shorten it.
create function journal_stands() returns trigger language plpgsql as $$
begin
  raise exception 'the journal is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger journal_stands before update or delete on journal for each row execute function journal_stands();
create trigger journal_is_not_emptied before truncate on journal for each statement execute function journal_stands();
