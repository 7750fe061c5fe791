-- How long photos of new batches are kept, where a company says so itself.
create table batch_retention (
  company text not null primary key,
  hours integer not null check (hours > 0)
);
