create table account (
  id text not null primary key,
  -- The address in small letters: one account each.
  address_key text not null unique,
  -- As its owner wrote it first, which letters go to.
  address text not null,
  -- Of letters, as BCP 47 has it.
  language text not null,
  made_at_millis bigint not null check (made_at_millis > 0),
  -- When it is deleted, if its owner has said so.
  ends_at_millis bigint check (ends_at_millis > made_at_millis)
);

-- A browser that has asked to sign in. Of its cookie, the link's token and the code there are hashes alone.
create table account_attempt (
  id text not null primary key,
  browser_hash text not null,
  address text not null,
  language text not null,
  token_hash text unique,
  code_hash text,
  codes_left bigint not null check (codes_left >= 0),
  asked_at_millis bigint not null check (asked_at_millis > 0),
  ends_at_millis bigint not null check (ends_at_millis > asked_at_millis)
);

create index account_attempt_browser on account_attempt (browser_hash, asked_at_millis);
create index account_attempt_end on account_attempt (ends_at_millis);

create table account_session (
  -- By which its owner ends it; the browser has the secret.
  id text not null primary key,
  secret_hash text not null unique,
  account text not null references account (id),
  -- Brand and system of the browser, such as 'Firefox, Linux'.
  browser text not null,
  made_at_millis bigint not null check (made_at_millis > 0),
  used_at_millis bigint not null check (used_at_millis >= made_at_millis)
);

create index account_session_account on account_session (account, used_at_millis);
