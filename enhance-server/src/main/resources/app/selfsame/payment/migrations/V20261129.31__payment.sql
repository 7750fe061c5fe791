-- The one pair of keys that entitlements are signed with, and what secrets of receipts are made with.
create table payment_key (
  slot integer not null primary key check (slot = 1),
  pkcs8 text not null,
  spki text not null,
  pepper text not null,
  made_at_millis bigint not null check (made_at_millis > 0)
);

-- What somebody wants to pay, or has paid. Nothing of a photo is in it: a commitment is made with a salt that nobody has
-- but the page.
create table payment_order (
  id text not null primary key,
  kind text not null check (kind in ('photo', 'credits')),
  commitment text,
  document text,
  owner text,
  credits bigint check (credits > 0),
  language text not null,
  amount bigint not null check (amount > 0),
  currency text not null check (length(currency) = 3),
  tax text not null check (tax in ('none', 'included', 'added')),
  state text not null check (state in ('new', 'open', 'pending', 'paid', 'expired', 'failed')),
  made_at_millis bigint not null check (made_at_millis > 0),
  until_millis bigint not null check (until_millis > made_at_millis),
  -- When Stripe was last asked how it stands.
  asked_at_millis bigint not null default 0,
  session text unique,
  url text,
  payment_intent text unique,
  total bigint check (total > 0),
  tax_amount bigint check (tax_amount >= 0),
  paid_at_millis bigint,
  -- What went back of the total, and credits that went with it.
  taken_back bigint not null default 0 check (taken_back >= 0),
  credits_taken_back bigint not null default 0 check (credits_taken_back >= 0),
  is_revoked boolean not null default false,
  -- Where the receipt goes, until it is sent.
  email text,
  check ((kind = 'photo') = (commitment is not null and document is not null and owner is null and credits is null)),
  check ((kind = 'credits') = (owner is not null and credits is not null and commitment is null and document is null)),
  check ((state = 'paid') = (paid_at_millis is not null and total is not null and payment_intent is not null))
);

-- Two tabs cannot have the same picture paid twice.
create unique index payment_order_wanted on payment_order (commitment) where state in ('new', 'open', 'pending');
create index payment_order_commitment on payment_order (commitment);
create index payment_order_owner on payment_order (owner, made_at_millis);
create index payment_order_age on payment_order (state, made_at_millis);

-- Who has one of these may claim what was paid for.
create table payment_receipt (
  secret_hash text not null primary key,
  order_id text not null references payment_order (id)
);

create index payment_receipt_order on payment_receipt (order_id);

-- Other pictures that an order was used for.
create table payment_retake (
  order_id text not null references payment_order (id),
  commitment text not null,
  made_at_millis bigint not null check (made_at_millis > 0),
  primary key (order_id, commitment)
);

-- What Stripe has told, in the same transaction as what came of it.
create table payment_event (
  id text not null primary key,
  made_at_millis bigint not null check (made_at_millis > 0)
);

create table payment_refund (
  id text not null primary key,
  order_id text not null references payment_order (id),
  amount bigint not null check (amount > 0),
  is_given_back boolean not null,
  made_at_millis bigint not null check (made_at_millis > 0)
);

create index payment_refund_order on payment_refund (order_id);

create table payment_dispute (
  id text not null primary key,
  order_id text not null references payment_order (id),
  amount bigint not null check (amount > 0),
  -- 0 the bank asks, 1 it has taken the money, 2 it is over.
  stage integer not null check (stage in (0, 1, 2)),
  is_taken boolean not null,
  made_at_millis bigint not null check (made_at_millis > 0)
);

create index payment_dispute_order on payment_dispute (order_id);
