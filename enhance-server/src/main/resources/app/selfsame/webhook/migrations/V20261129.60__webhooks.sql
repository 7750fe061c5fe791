-- Addresses of companies that are told what becomes of their batches. Addresses and secrets are sealed by the key of the
-- blob_group that has the same id.
create table webhook (
  id text not null primary key,
  company text not null,
  label text not null check (length(label) between 1 and 60),
  url bytea not null,
  secret bytea not null,
  old_secret bytea,
  -- Until then messages are signed with the old secret too.
  old_until_millis bigint,
  -- Words with a blank between two.
  events text not null,
  state text not null check (state in ('on', 'off', 'failed', 'gone')),
  -- Since when nothing has got through.
  failing_since_millis bigint,
  made_at_millis bigint not null check (made_at_millis > 0),
  check ((old_secret is null) = (old_until_millis is null))
);

create index webhook_company on webhook (company, made_at_millis);

create table webhook_delivery (
  id text not null primary key,
  webhook text not null references webhook (id),
  -- The same for all webhooks that are told the same: the webhook-id of the message.
  message text not null,
  event text not null,
  body text not null,
  state text not null check (state in ('waiting', 'delivered', 'failed')),
  -- Grows each time it is lined up, so that what was lined up before is nothing any more.
  turn integer not null default 1 check (turn > 0),
  tries integer not null default 0 check (tries >= 0),
  status integer,
  failure text,
  made_at_millis bigint not null check (made_at_millis > 0),
  first_tried_at_millis bigint,
  tried_at_millis bigint
);

create index webhook_delivery_webhook on webhook_delivery (webhook, made_at_millis, id);
create index webhook_delivery_made on webhook_delivery (made_at_millis);

-- The table of db-scheduler 16, as scheduled_tasks.
create table webhook_task (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamp with time zone not null,
  picked boolean not null,
  picked_by text,
  last_success timestamp with time zone,
  last_failure timestamp with time zone,
  consecutive_failures integer,
  last_heartbeat timestamp with time zone,
  version bigint not null,
  priority integer,
  primary key (task_name, task_instance)
);

create index webhook_task_order on webhook_task (priority desc, execution_time asc);
create index webhook_task_last_heartbeat on webhook_task (last_heartbeat);
