-- Addresses outside that are told what happens. The journal is where the telling begins: `xact` is the picture of the database up
-- to which a webhook's messages were written, and, as everywhere, true of one database only; after a restore it is empty.

create table webhook_run (
  company text not null,
  world text not null,
  webhook text not null,
  -- Sealed. The former one signs beside it until its time is over.
  secret text not null,
  former_secret text not null default '',
  former_until timestamptz,
  xact pg_snapshot,
  -- The number of the last message, and how often it was asked to go on from now.
  seq integer not null default 0,
  anew integer not null default 0,
  -- Why nothing is sent, though nobody paused it: gave-up, gone, restored; with the version of the webhook at which it came to rest.
  rests text not null default '',
  rests_at timestamptz,
  rests_version integer not null default 0,
  failing_since timestamptz,
  -- The server that is at work on it has it until then.
  leased_until timestamptz,
  primary key (company, world, webhook)
);

create table webhook_message (
  company text not null,
  world text not null,
  webhook text not null,
  seq integer not null,
  id text not null,
  type text not null,
  -- As it is signed and sent.
  body text not null,
  made_at timestamptz not null default now(),
  -- waiting, sent, failed (tried once by hand), dropped
  state text not null default 'waiting',
  tries integer not null default 0,
  next_at timestamptz not null default now(),
  tried_at timestamptz,
  status integer,
  problem text not null default '',
  answer text not null default '',
  took integer,
  primary key (company, world, webhook, seq)
);
create index webhook_waiting on webhook_message (company, world, webhook, seq) where state = 'waiting';

do $$
declare name text;
begin
  foreach name in array array['webhook_run', 'webhook_message']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy fence on %I
      using (company = current_setting(''gendan.company'', true) and world = current_setting(''gendan.world'', true))
      with check (company = current_setting(''gendan.company'', true) and world = current_setting(''gendan.world'', true))', name);
  end loop;
end $$;
