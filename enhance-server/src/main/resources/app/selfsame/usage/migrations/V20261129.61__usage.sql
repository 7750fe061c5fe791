-- How many photos each company has had worked on. Days are forgotten after 90 days, months after three years; what was
-- paid and spent is in the ledger.
create table photo_usage (
  company text not null,
  span text not null check (span in ('day', 'month')),
  -- The day, or the first one of the month, such as 2026-11-01, in UTC.
  begins text not null check (length(begins) = 10),
  way text not null check (way in ('batch', 'single')),
  is_test boolean not null,
  photos bigint not null check (photos > 0),
  credits bigint not null check (credits >= 0),
  primary key (company, span, begins, way, is_test)
);

create index photo_usage_age on photo_usage (span, begins);
