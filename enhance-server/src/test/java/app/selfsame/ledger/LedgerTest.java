package app.selfsame.ledger;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.store.Database;
import app.selfsame.store.EachEngine;
import app.selfsame.store.TestStore;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.JdbiException;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What is booked, and what the database itself refuses. */
public class LedgerTest extends EachEngine {
  private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");
  private static final Account WORLD = Account.open("world", "EUR");
  private static final Account PURSE = Account.holding("purse", "EUR");
  private static final Account SHOP = Account.holding("shop", "EUR");

  private final Ledger ledger = new Ledger(Clock.fixed(NOW, ZoneOffset.UTC));
  private TestStore store;
  private Database database;

  @Before
  public void open() {
    store = TestStore.of(engine, Ledger.MIGRATIONS);
    database = store.database();
  }

  @After
  public void close() {
    store.close();
  }

  @Test
  public void whatOneGivesTheOtherHas() {
    assertEquals(Booked.DONE, book("earned", WORLD, PURSE, 500));
    assertEquals(Booked.DONE, book("bought", PURSE, SHOP, 120));
    assertEquals(-500, balance(WORLD));
    assertEquals(380, balance(PURSE));
    assertEquals(120, balance(SHOP));
    assertEquals(
        List.of(new Entry("bought", -120, "shop", NOW), new Entry("earned", 500, "world", NOW)), entries(PURSE, 10));
    assertEquals(List.of(new Entry("bought", -120, "shop", NOW)), entries(PURSE, 1));
  }

  @Test
  public void theSameCauseIsBookedOnce() {
    book("earned", WORLD, PURSE, 500);
    assertEquals(Booked.ALREADY, book("earned", WORLD, PURSE, 500));
    assertEquals(500, balance(PURSE));
    assertThrows(IllegalStateException.class, () -> book("earned", WORLD, PURSE, 501));
    assertThrows(IllegalStateException.class, () -> book("earned", WORLD, SHOP, 500));
    assertEquals(500, balance(PURSE));
  }

  @Test
  public void whatIsNotThereIsNotGiven() {
    book("earned", WORLD, PURSE, 100);
    assertEquals(Booked.TOO_LITTLE, book("bought", PURSE, SHOP, 101));
    assertEquals(Booked.DONE, book("bought", PURSE, SHOP, 100));
    // What was done stays done, though there is too little to do it again.
    assertEquals(Booked.ALREADY, book("bought", PURSE, SHOP, 100));
    assertEquals(0, balance(PURSE));
  }

  @Test
  public void nothingAndLessAreNoAmounts() {
    assertThrows(IllegalArgumentException.class, () -> new Transfer("a", WORLD, PURSE, 0));
    assertThrows(IllegalArgumentException.class, () -> new Transfer("a", WORLD, PURSE, -1));
    assertThrows(IllegalArgumentException.class, () -> new Transfer("a", WORLD, Account.holding("purse", "USD"), 1));
    assertThrows(IllegalArgumentException.class, () -> new Transfer("a", PURSE, PURSE, 1));
  }

  /** By hand, in the database, past this program. */
  @Test
  public void theDatabaseItselfLetsNothingBeChanged() {
    book("earned", WORLD, PURSE, 500);
    for (String statement :
        List.of(
            "update ledger_transfer set amount = 5000",
            "update ledger_transfer set cause = 'other'",
            "delete from ledger_transfer",
            "update ledger_account set balance = 5000 where name = 'purse'",
            "update ledger_account set unit = 'USD' where name = 'purse'",
            "delete from ledger_account where name = 'purse'",
            "insert into ledger_account (name, unit, balance) values ('new', 'EUR', 7)",
            "insert into ledger_transfer values ('x', 'purse', 'world', -5, 'EUR', 1)",
            "insert into ledger_transfer values ('x', 'purse', 'world', 501, 'EUR', 1)",
            "insert into ledger_transfer values ('x', 'purse', 'world', 1, 'USD', 1)",
            "insert into ledger_transfer values ('x', 'purse', 'purse', 1, 'EUR', 1)",
            "insert into ledger_transfer values ('x', 'purse', 'nobody', 1, 'EUR', 1)",
            "insert into ledger_transfer values ('x', 'purse', 'world', 'much', 'EUR', 1)",
            "insert into ledger_transfer values ('earned', 'world', 'purse', 500, 'EUR', 1)")) {
      assertThrows(statement, JdbiException.class, () -> database.useTransaction(handle -> handle.execute(statement)));
      assertEquals(statement, 500, balance(PURSE));
      assertEquals(statement, -500, balance(WORLD));
    }
    assertTrue(unbalanced().isEmpty());
  }

  @Test
  public void aTamperedDatabaseIsToldFromASoundOne() {
    book("earned", WORLD, PURSE, 500);
    assertEquals(List.of(), unbalanced());
    // As somebody who takes the rules out of the database could.
    database.useTransaction(
        handle -> {
          switch (engine) {
            case SQLITE -> handle.execute("drop trigger ledger_account_balance");
            case POSTGRESQL -> handle.execute("drop trigger ledger_account_rules on ledger_account");
          }
          handle.execute("update ledger_account set balance = 501 where name = 'purse'");
        });
    assertEquals(List.of("purse"), unbalanced());
  }

  private Booked book(String cause, Account from, Account to, long amount) {
    return database.inTransaction(handle -> ledger.book(handle, new Transfer(cause, from, to, amount)));
  }

  private long balance(Account account) {
    return database.reading(handle -> ledger.balance(handle, account));
  }

  private List<Entry> entries(Account account, int most) {
    return database.reading(handle -> ledger.entries(handle, account, most));
  }

  private List<String> unbalanced() {
    return database.reading(ledger::unbalanced);
  }
}
