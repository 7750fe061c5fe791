-- An account that is to have another address, once letters to both have been answered with their codes.
create table account_move (
  account text not null primary key references account (id),
  id text not null unique,
  address text not null,
  old_code_hash text,
  new_code_hash text,
  codes_left bigint not null check (codes_left >= 0),
  asked_at_millis bigint not null check (asked_at_millis > 0),
  ends_at_millis bigint not null check (ends_at_millis > asked_at_millis)
);

create index account_move_end on account_move (ends_at_millis);
