-- Photos of companies that are worked on together. Names are sealed; what is in a photo lies in blobs, which are too.
create table batch (
  id text not null primary key,
  company text not null,
  is_test boolean not null,
  document text not null,
  -- What is wanted of the files, as the request said it.
  wishes text not null,
  language text not null,
  state text not null check (state in ('open', 'running', 'done', 'cancelled', 'deleted')),
  -- How many photos there are, so that each has a number.
  photos integer not null default 0 check (photos >= 0),
  -- The blob with the list of who is in them.
  roster text,
  hours_kept integer not null check (hours_kept > 0),
  is_deleted_on_delivery boolean not null,
  made_at_millis bigint not null check (made_at_millis > 0),
  started_at_millis bigint,
  ended_at_millis bigint,
  -- When photos and what was made of them are deleted.
  until_millis bigint not null check (until_millis > 0),
  -- Grows with each change, for those who watch.
  version bigint not null default 1,
  -- What is left to be said of them when the photos are deleted.
  deleted_ready integer,
  deleted_refused integer,
  check ((state = 'open') = (started_at_millis is null and ended_at_millis is null) or state in ('cancelled', 'deleted'))
);

create index batch_company on batch (company, made_at_millis, id);
create index batch_until on batch (until_millis) where state <> 'deleted';

create table batch_photo (
  id text not null primary key,
  batch text not null references batch (id),
  number integer not null check (number > 0),
  name bytea not null,
  source text not null,
  source_bytes bigint not null check (source_bytes >= 0),
  -- Counts how often the photo was replaced by another.
  take integer not null default 1 check (take > 0),
  state text not null check (state in ('added', 'waiting', 'done', 'cancelled')),
  outcome text check (outcome in ('ready', 'question', 'retake', 'original', 'unusable', 'lost')),
  -- Ids of the checks that speak against it.
  reasons text not null default '',
  report text,
  file text,
  file_bytes bigint check (file_bytes > 0),
  decision text check (decision in ('accepted', 'rejected')),
  decision_reason bytea,
  added_at_millis bigint not null check (added_at_millis > 0),
  done_at_millis bigint,
  unique (batch, number),
  check ((state = 'done') = (outcome is not null and done_at_millis is not null)),
  check (file is null or report is not null)
);

create index batch_photo_left on batch_photo (batch, number) where state in ('added', 'waiting');

-- How far each company has come in the line, see FairTags.
create table batch_tag (
  company text not null primary key,
  tag bigint not null check (tag >= 0)
);

-- The table of db-scheduler 16, as scheduled_tasks.
create table photo_task (
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

create index photo_task_order on photo_task (priority desc, execution_time asc);
create index photo_task_last_heartbeat on photo_task (last_heartbeat);

-- Calls about one photo for which a credit is set aside.
create table photo_call (
  id text not null primary key,
  company text not null,
  made_at_millis bigint not null check (made_at_millis > 0)
);
