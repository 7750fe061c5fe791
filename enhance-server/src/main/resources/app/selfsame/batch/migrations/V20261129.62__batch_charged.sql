-- Whether credits were set aside for its photos: what photos cost may change while a batch is worked on.
alter table batch add column is_charged boolean not null default false;
