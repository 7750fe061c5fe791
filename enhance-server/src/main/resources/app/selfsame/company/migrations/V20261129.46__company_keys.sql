create table company_key (
  -- Part of the key, by which it is found.
  id text not null primary key,
  company text not null references company (id),
  mode text not null check (mode in ('live', 'test')),
  label text not null check (length(label) between 1 and 60),
  -- Words with a blank between two.
  scopes text not null,
  -- SHA-256 of the secret, which nobody else has.
  secret_hash text not null,
  made_at_millis bigint not null check (made_at_millis > 0),
  -- For how long it was made, if not for good; one that takes its place lasts as long.
  lasts_millis bigint check (lasts_millis > 0),
  ends_at_millis bigint check (ends_at_millis > made_at_millis),
  -- To the minute.
  used_at_millis bigint check (used_at_millis >= made_at_millis)
);

create index company_key_company on company_key (company, made_at_millis);
create index company_key_end on company_key (ends_at_millis);
