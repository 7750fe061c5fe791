-- What each account holds, in a unit of its own: 'credit', or a currency's smallest (ISO 4217). Units never mix.
create table ledger_account (
  name text not null primary key,
  unit text not null,
  -- What it holds at least; none for those that stand for the world outside.
  least bigint,
  balance bigint not null default 0,
  check (least is null or balance >= least)
);

-- What went from one account to another. A row has both sides, so all accounts of a unit together hold nothing, always.
create table ledger_transfer (
  -- What it is for: nothing is booked twice for the same.
  cause text not null primary key,
  giver text not null references ledger_account (name),
  taker text not null references ledger_account (name),
  amount bigint not null check (amount > 0),
  unit text not null,
  made_at_millis bigint not null check (made_at_millis > 0),
  check (giver <> taker)
);

create index ledger_transfer_giver on ledger_transfer (giver, made_at_millis);
create index ledger_transfer_taker on ledger_transfer (taker, made_at_millis);
