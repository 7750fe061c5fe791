-- Photo collections of companies: who is asked for a photo, and what was sent. Names, addresses and what a company has written
-- are sealed by the key of the blob_group that has the collection's id; pictures are in it as blobs, which their senders have
-- encrypted for the company before.
create table photo_collection (
  id text not null primary key,
  company text not null references company (id),
  -- What it is called, what for, and what is agreed to.
  says bytea not null,
  attempts integer not null check (attempts between 1 and 20),
  days_kept integer not null check (days_kept between 1 and 365),
  -- The account of who made it.
  made_by text not null,
  made_at_millis bigint not null check (made_at_millis > 0),
  deadline_millis bigint not null check (deadline_millis > made_at_millis),
  -- All of it is deleted then.
  until_millis bigint not null check (until_millis > deadline_millis),
  closed_at_millis bigint
);

create index photo_collection_company on photo_collection (company, made_at_millis, id);
create index photo_collection_until on photo_collection (until_millis);
create index photo_collection_deadline on photo_collection (deadline_millis);

create table collection_participant (
  id text not null primary key,
  collection text not null references photo_collection (id),
  -- In the order in which they were added.
  place integer not null check (place > 0),
  -- Reference, name, address, language.
  person bytea not null,
  -- SHA-256 of what the link proves to be; nothing where it was revoked.
  lookup text unique,
  -- The link's secret, encrypted for the company's reading keys: not for this server.
  sealed_secret bytea not null,
  -- The same for letters, until the deadline, where this server sends them.
  secret bytea,
  state text not null check (state in ('missing', 'sent', 'accepted', 'retake', 'withdrawn', 'revoked')),
  -- The number of the picture that was sent last; 0 before the first.
  attempt integer not null check (attempt >= 0),
  -- The highest number that may be sent.
  allowed integer not null check (allowed >= attempt),
  parcel text,
  -- By which it is seen that the same is sent again.
  parcel_hash text,
  bytes bigint,
  sent_at_millis bigint,
  reasons text,
  note bytea,
  mailed_at_millis bigint,
  reminded_at_millis bigint,
  unique (collection, place)
);

create index collection_participant_state on collection_participant (collection, state);

-- When the next letter of a company may go, and how many have gone on a day.
create table collection_pace (
  company text not null primary key,
  next_at_millis bigint not null,
  day bigint not null,
  letters integer not null
);
