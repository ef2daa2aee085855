-- Programs act for people by tokens. Only the hash of a token's secret is kept; what it may stands in its aggregate.

create table token_secret (
  company text not null,
  world text not null,
  token text not null,
  hash text not null,
  used_at timestamptz,
  used_from text not null default '',
  primary key (company, world, token)
);
create unique index token_by_hash on token_secret (company, world, hash);

alter table token_secret enable row level security;
alter table token_secret force row level security;
create policy fence on token_secret
  using (company = current_setting('gendan.company', true) and world = current_setting('gendan.world', true))
  with check (company = current_setting('gendan.company', true) and world = current_setting('gendan.world', true));

-- Which token acted for whom; empty where the person did it.
alter table journal add column token text not null default '';
