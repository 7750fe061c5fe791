create table company (
  id text not null primary key,
  name text not null check (length(name) between 1 and 80),
  made_at_millis bigint not null check (made_at_millis > 0),
  -- When it is deleted, if an owner has said so.
  ends_at_millis bigint check (ends_at_millis > made_at_millis)
);

create index company_end on company (ends_at_millis);

create table company_member (
  company text not null references company (id),
  account text not null references account (id),
  role text not null check (role in ('owner', 'operator')),
  joined_at_millis bigint not null check (joined_at_millis > 0),
  primary key (company, account)
);

create index company_member_account on company_member (account);

create table company_invitation (
  id text not null primary key,
  company text not null references company (id),
  -- As an owner wrote it; whoever accepts is signed in with it.
  address text not null,
  address_key text not null,
  role text not null check (role in ('owner', 'operator')),
  -- Of the letter, as BCP 47 has it.
  language text not null,
  -- The account of the owner who invites, who is named in the letter.
  invited_by text not null references account (id),
  made_at_millis bigint not null check (made_at_millis > 0),
  ends_at_millis bigint not null check (ends_at_millis > made_at_millis),
  unique (company, address_key)
);

create index company_invitation_address on company_invitation (address_key);
create index company_invitation_inviter on company_invitation (invited_by);
create index company_invitation_end on company_invitation (ends_at_millis);

-- A letter that is written once more, because nobody knows whether it was sent, has a token of its own.
create table company_invitation_link (
  token_hash text not null primary key,
  invitation text not null references company_invitation (id)
);

create index company_invitation_link_invitation on company_invitation_link (invitation);

-- Who did what. Ids alone: what they stand for may be gone.
create table company_audit (
  id text not null primary key,
  company text not null references company (id),
  at_millis bigint not null check (at_millis > 0),
  actor_kind text not null check (actor_kind in ('member', 'key', 'server')),
  actor text not null,
  action text not null,
  subject text not null
);

create index company_audit_order on company_audit (company, at_millis, id);
create index company_audit_age on company_audit (at_millis);

-- What was removed of a company that is gone, until the letter that says so has been sent.
create table company_certificate (
  id text not null primary key,
  address text not null,
  language text not null,
  -- The letter's paragraphs, a line each.
  paragraphs text not null,
  made_at_millis bigint not null check (made_at_millis > 0)
);
