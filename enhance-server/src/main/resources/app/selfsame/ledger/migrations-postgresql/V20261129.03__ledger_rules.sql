create function ledger_transfer_books() returns trigger language plpgsql as $$
begin
  if exists (select 1 from ledger_account where name in (new.giver, new.taker) and unit <> new.unit) then
    raise exception 'units differ';
  end if;
  -- In the order of the names, so that two that go in opposite directions do not wait for each other.
  if new.giver < new.taker then
    update ledger_account set balance = balance - new.amount where name = new.giver;
    update ledger_account set balance = balance + new.amount where name = new.taker;
  else
    update ledger_account set balance = balance + new.amount where name = new.taker;
    update ledger_account set balance = balance - new.amount where name = new.giver;
  end if;
  return null;
end $$;

create trigger ledger_transfer_books after insert on ledger_transfer
  for each row execute function ledger_transfer_books();

create function ledger_transfer_stays() returns trigger language plpgsql as $$
begin
  raise exception 'a transfer stays as it is';
end $$;

create trigger ledger_transfer_stays before update or delete or truncate on ledger_transfer
  for each statement execute function ledger_transfer_stays();

create function ledger_account_rules() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.balance <> 0 then
      raise exception 'an account begins with nothing';
    end if;
  elsif new.unit <> old.unit or new.balance <> old.balance and pg_trigger_depth() < 2 then
    raise exception 'a balance changes by a transfer';
  end if;
  return new;
end $$;

create trigger ledger_account_rules before insert or update on ledger_account
  for each row execute function ledger_account_rules();
