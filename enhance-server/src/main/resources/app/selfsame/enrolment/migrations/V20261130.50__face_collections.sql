-- Face collections of companies. What a company has written, and templates, are sealed by the key of the blob_group that
-- has the collection's id.
create table face_collection (
  id text not null primary key,
  company text not null,
  is_test boolean not null,
  name bytea not null,
  purpose text not null,
  purpose_text bytea not null,
  lawful_basis text not null,
  days_kept integer not null check (days_kept between 1 and 730),
  made_at_millis bigint not null check (made_at_millis > 0)
);

create index face_collection_company on face_collection (company, made_at_millis, id);

create table face_entry (
  id text not null primary key,
  collection text not null references face_collection (id),
  reference bytea not null,
  consent bytea not null,
  template bytea not null,
  template_version integer not null,
  -- Whether the photo was such that other photos of the same face differ more from it.
  is_poor boolean not null,
  enrolled_at_millis bigint not null check (enrolled_at_millis > 0),
  until_millis bigint not null check (until_millis > enrolled_at_millis)
);

create index face_entry_collection on face_entry (collection, enrolled_at_millis, id);
create index face_entry_until on face_entry (until_millis);

-- What went of companies that are to end, ahead of them: numbers for the certificate.
create table face_gone_ahead (
  company text not null primary key,
  collections integer not null,
  entries integer not null,
  gone_at_millis bigint not null check (gone_at_millis > 0)
);
