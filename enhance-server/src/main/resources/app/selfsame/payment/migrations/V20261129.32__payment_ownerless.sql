-- It was paid when the account that it is for had been deleted: nothing was given for it.
alter table payment_order add column is_ownerless boolean not null default false;

create index payment_order_ownerless on payment_order (paid_at_millis) where is_ownerless;
