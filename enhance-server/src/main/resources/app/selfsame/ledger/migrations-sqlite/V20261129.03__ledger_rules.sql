-- A row while a transfer is booked: balances change then and never else.
create table ledger_booking (cause text not null primary key);

create trigger ledger_transfer_books after insert on ledger_transfer
begin
  select raise(abort, 'units differ')
    where exists (select 1 from ledger_account where name in (new.giver, new.taker) and unit <> new.unit);
  select raise(abort, 'no whole number') where typeof(new.amount) <> 'integer' or typeof(new.made_at_millis) <> 'integer';
  insert into ledger_booking values (new.cause);
  update ledger_account set balance = balance - new.amount where name = new.giver;
  update ledger_account set balance = balance + new.amount where name = new.taker;
  delete from ledger_booking;
end;

create trigger ledger_transfer_stays before update on ledger_transfer
begin
  select raise(abort, 'a transfer stays as it is');
end;

create trigger ledger_transfer_is_kept before delete on ledger_transfer
begin
  select raise(abort, 'a transfer is kept');
end;

create trigger ledger_account_begins before insert on ledger_account when new.balance <> 0
begin
  select raise(abort, 'an account begins with nothing');
end;

create trigger ledger_account_balance before update of balance, unit on ledger_account
  when not exists (select 1 from ledger_booking) or new.unit <> old.unit
begin
  select raise(abort, 'a balance changes by a transfer');
end;
