-- What was made for a request, so that the same request made again makes nothing more.
create table idempotency_key (
  -- What kind of thing is made.
  scope text not null,
  -- SHA-256, as keys are secrets of those who made them.
  key_hash text not null,
  request_hash text not null,
  made text not null,
  made_at_millis bigint not null check (made_at_millis > 0),
  primary key (scope, key_hash)
);

create index idempotency_key_age on idempotency_key (made_at_millis);
