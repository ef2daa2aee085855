-- Other bank data that were asked for, and what became of it (docs/decisions/0036); messages that speak of another account, and who cleared them.

create table bank_change_row (
  company text not null,
  world text not null,
  id text not null,
  -- party or firm, and which.
  kind text not null,
  subject text not null,
  -- open, confirmed, refused, replaced
  state text not null,
  asked_at timestamptz not null,
  body jsonb not null,
  primary key (company, world, id)
);
create index bank_change_open on bank_change_row (company, world, asked_at) where state = 'open';
create index bank_change_of on bank_change_row (company, world, kind, subject, asked_at);
create index bank_change_latest on bank_change_row (company, world, asked_at, id);

alter table bank_change_row enable row level security;
alter table bank_change_row force row level security;
create policy fence on bank_change_row
  using (company = current_setting('gendan.company', true) and world = current_setting('gendan.world', true))
  with check (company = current_setting('gendan.company', true) and world = current_setting('gendan.world', true));

-- Somebody said what he found about what speaks against it.
alter table message_row add column cleared boolean not null default false;
create index message_alarming on message_text (company, world, id)
  where warnings @> '[{"sign":"bank"}]' or warnings @> '[{"sign":"forged"}]' or warnings @> '[{"sign":"look-alike"}]';
