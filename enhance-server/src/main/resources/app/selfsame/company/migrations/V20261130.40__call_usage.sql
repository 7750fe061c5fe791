-- How often each company has called each address, with which status and in what time. No row says who or what it was.
create table call_usage (
  company text not null references company (id) on delete cascade,
  -- Such as 2026-11-30, in UTC.
  day text not null check (length(day) = 10),
  -- Method and path, with the names of parameters: GET /v1/batches/{batch}.
  endpoint text not null,
  status integer not null check (status between 100 and 599),
  is_test boolean not null,
  calls bigint not null check (calls > 0),
  -- Of all of them together.
  millis bigint not null check (millis >= 0),
  slowest_millis bigint not null check (slowest_millis >= 0),
  primary key (company, day, endpoint, status, is_test)
);

create index call_usage_age on call_usage (day);
