-- Blobs that are forgotten together. Its data key is encrypted by a key of the operator's; without this row's key nothing of
-- the group can be read. The row stays until the group's bytes are swept.
create table blob_group (
  id text not null primary key,
  -- Nonce, encrypted key and tag of AES-256-GCM.
  wrapped bytea check (length(wrapped) = 60),
  -- By which the operator's key is recognized.
  key_id text,
  made_at_millis bigint not null check (made_at_millis > 0),
  forgotten_at_millis bigint check (forgotten_at_millis > 0),
  check ((wrapped is null) = (forgotten_at_millis is not null)),
  check ((wrapped is null) = (key_id is null))
);

create index blob_group_forgotten on blob_group (forgotten_at_millis) where forgotten_at_millis is not null;
create index blob_group_key on blob_group (key_id);
