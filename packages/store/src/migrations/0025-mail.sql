-- Mail accounts at work, and what was said: mails, calls, visits, chats (docs/decisions/0032).

create table mail_run (
  company text not null,
  world text not null,
  account text not null,
  -- Sealed.
  secret text not null,
  -- True of one database only: empty after a restore, and then nothing is fetched or sent until somebody resumes it.
  xact pg_snapshot,
  -- The server that is at work on it, by a word of its own, has it until then.
  leased_by text not null default '',
  leased_until timestamptz,
  checked_at timestamptz,
  next_at timestamptz not null default now(),
  failing_since timestamptz,
  failures integer not null default 0,
  problem text not null default '',
  -- What the mail server said.
  answer text not null default '',
  primary key (company, world, account)
);

-- How far each folder was fetched.
create table mail_folder (
  company text not null,
  world text not null,
  account text not null,
  folder text not null,
  validity text not null,
  uid bigint not null,
  primary key (company, world, account, folder)
);

create table message_row (
  company text not null,
  world text not null,
  id text not null,
  version integer not null,
  -- mail, phone, visit, chat; in, out
  kind text not null,
  way text not null,
  -- The mail account it came to or leaves from.
  account text not null,
  -- Who alone may read it; empty for everybody of the firm.
  reader text not null,
  at timestamptz not null,
  file text not null,
  party text not null,
  -- open, filed, aside, struck
  state text not null,
  -- Of a letter: waiting, sent, failed.
  sending text not null,
  tries integer not null,
  next_at timestamptz,
  primary key (company, world, id)
);
create index message_of_file on message_row (company, world, file, at, id) where file <> '';
create index message_of_party on message_row (company, world, party, at, id) where party <> '';
create index message_open on message_row (company, world, at, id) where state = 'open';
create index message_latest on message_row (company, world, at, id);
create index message_waiting on message_row (company, world, account, next_at) where sending = 'waiting';
create index message_failed on message_row (company, world) where sending = 'failed';

create table message_text (
  company text not null,
  world text not null,
  id text not null,
  subject text not null,
  text text not null,
  from_name text not null,
  from_address text not null,
  others jsonb not null default '[]',
  parts jsonb not null default '[]',
  -- Addresses in the store: the page as it may be shown, and the mail as it came.
  page text not null default '',
  source text not null default '',
  message_id text not null default '',
  refs text[] not null default '{}',
  -- What our own server found about the sender, and what we did.
  proof jsonb not null default '{}',
  warnings jsonb not null default '[]',
  primary key (company, world, id)
);
create index message_by_message_id on message_text (company, world, message_id) where message_id <> '';

-- What messages are searched by, as search_row for the records of the firm; kept apart, for a mail's words are not in the journal.
create table message_search (
  company text not null,
  world text not null,
  id text not null,
  words text not null,
  grams text[] not null,
  primary key (company, world, id)
);
create index search_messages on message_search using gin (grams);

-- Whose address it is: contacts of parties as they are on record. The program fills it for parties that stood before.
create table mail_address (
  company text not null,
  world text not null,
  party text not null,
  address text not null,
  primary key (company, world, party, address)
);
create index mail_address_whose on mail_address (company, world, address);

create index order_by_customers_number on order_row (company, world, upper(customer_order)) where customer_order <> '';

do $$
declare name text;
begin
  foreach name in array array['mail_run', 'mail_folder', 'message_row', 'message_text', 'message_search', 'mail_address']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy fence on %I
      using (company = current_setting(''gendan.company'', true) and world = current_setting(''gendan.world'', true))
      with check (company = current_setting(''gendan.company'', true) and world = current_setting(''gendan.world'', true))', name);
  end loop;
end $$;

-- Nobody reads what came to somebody else's own account. Without an account it is the house itself: courier, backup, replay.
create policy readers on message_row as restrictive for select
  using (reader = '' or coalesce(current_setting('gendan.account', true), '') in ('', reader));
create policy readers on message_text as restrictive for select
  using (coalesce(current_setting('gendan.account', true), '') = ''
    or exists (select from message_row r where r.company = message_text.company and r.world = message_text.world and r.id = message_text.id));

-- As for search_row: what this policy demands comes before the fence and may use the index (docs/decisions/0011).
create policy sought on message_search as restrictive for select
  using (grams @> coalesce(nullif(current_setting('gendan.search', true), ''), '{}')::text[]);
