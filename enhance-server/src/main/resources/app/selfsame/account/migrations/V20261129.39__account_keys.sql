-- What letters bring, of which there are hashes alone. A letter that is sent once more brings new ones, and those of the
-- one before stay good: it may have come although the mail server said that it did not take it.
create table account_key (
  -- An attempt to sign in, or a side of a change of address.
  opens text not null,
  hash text not null,
  ends_at_millis bigint not null check (ends_at_millis > 0),
  primary key (opens, hash)
);

create index account_key_hash on account_key (hash);
create index account_key_end on account_key (ends_at_millis);

-- Both without the hashes they had. What was asked for in the last quarter of an hour is asked for anew.
drop table account_attempt;

create table account_attempt (
  id text not null primary key,
  browser_hash text not null,
  address text not null,
  language text not null,
  codes_left bigint not null check (codes_left >= 0),
  asked_at_millis bigint not null check (asked_at_millis > 0),
  ends_at_millis bigint not null check (ends_at_millis > asked_at_millis)
);

create index account_attempt_browser on account_attempt (browser_hash, asked_at_millis);
create index account_attempt_end on account_attempt (ends_at_millis);

drop table account_move;

create table account_move (
  account text not null primary key references account (id),
  id text not null unique,
  address text not null,
  codes_left bigint not null check (codes_left >= 0),
  asked_at_millis bigint not null check (asked_at_millis > 0),
  ends_at_millis bigint not null check (ends_at_millis > asked_at_millis)
);

create index account_move_end on account_move (ends_at_millis);

-- What this site marks browsers with that have signed in. It opens nothing.
create table account_mark_key (
  slot bigint not null primary key check (slot = 1),
  secret text not null
);
