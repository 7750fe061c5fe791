-- The public halves of the keys by which companies read what is encrypted for them. The private ones were never here.
create table reading_key (
  company text not null references company (id),
  id text not null,
  -- What its maker calls it.
  name text not null,
  -- An uncompressed point of P-256.
  public_key bytea not null,
  -- The account of who made it.
  made_by text not null,
  made_at_millis bigint not null check (made_at_millis > 0),
  retired_at_millis bigint,
  primary key (company, id)
);
