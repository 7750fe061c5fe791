package app.selfsame.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.Test;
import org.sqlite.SQLiteConfig;

/** Who is told what while the database cannot be had. */
public class OutageTest {
  private static final String TABLES = "app/selfsame/store/tables";

  private final Outage outage = new Outage("writing");

  private static RuntimeException failure(SQLException said) {
    return new RuntimeException("of a library", said);
  }

  @Test
  public void aFaultOfAStatementStaysWhatItIs() {
    for (String state : new String[] {"23505", "42601", "22001", "57014", "40001", null}) {
      RuntimeException failure = failure(new SQLException("no", state));
      assertSame(failure, outage.told(failure));
    }
    RuntimeException other = new IllegalStateException("no database in it");
    assertSame(other, outage.told(other));
  }

  @Test
  public void aLostConnectionAFullDiskAndAShutDownAreToldApartFromFaults() {
    for (String state : new String[] {"08006", "08001", "57P01", "57P03", "53100", "53300", "58030"}) {
      assertTrue(state, outage.told(failure(new SQLException("gone", state))) instanceof StoreUnavailableException);
    }
  }

  @Test
  public void whileNoConnectionComesOneWaitsAndTheOthersAreToldAtOnce() {
    outage.admit();
    outage.told(failure(new SQLTransientConnectionException("timed out")));
    outage.left();
    outage.admit();
    CompletableFuture<Void> another = CompletableFuture.runAsync(outage::admit);
    CompletionException refused = assertThrows(CompletionException.class, another::join);
    assertEquals(StoreUnavailableException.class, refused.getCause().getClass());
    outage.left();
    // The one has gone without success: the next may try.
    CompletableFuture.runAsync(
            () -> {
              outage.admit();
              outage.succeeded();
              outage.left();
            })
        .join();
    outage.admit();
    CompletableFuture.runAsync(outage::admit).join();
  }

  /** One that broke, such as by an operator's hand, says nothing of the others. */
  @Test
  public void oneBrokenConnectionRefusesNobodyElse() {
    outage.admit();
    outage.told(failure(new SQLException("terminated", "57P01")));
    CompletableFuture.runAsync(outage::admit).join();
  }

  @Test
  public void aFullDiskIsToldAndIsOverWhenThereIsRoom() throws Exception {
    try (TestStore store = TestStore.of(Engine.SQLITE, TABLES)) {
      Database database = store.database();
      database.useTransaction(handle -> handle.execute("pragma max_page_count = 12"));
      assertThrows(
          StoreUnavailableException.class,
          () ->
              database.useTransaction(
                  handle -> handle.execute("insert into jar values (?, 1)", "x".repeat(1 << 20))));
      database.useTransaction(handle -> handle.execute("pragma max_page_count = 100000"));
      database.useTransaction(handle -> handle.execute("insert into jar values ('a', 1)"));
    }
  }

  @Test
  public void aDatabaseThatAnotherProgramHoldsIsToldAndNothingOfTheTransactionIsKept() throws Exception {
    try (TestStore store = TestStore.of(Engine.SQLITE, TABLES)) {
      Database database = store.database();
      database.useTransaction(handle -> handle.execute("pragma busy_timeout = 10"));
      SQLiteConfig config = new SQLiteConfig();
      try (Connection other = config.createConnection("jdbc:sqlite:" + new Place.DataFolder(store.folder()).database());
          Statement statement = other.createStatement()) {
        statement.execute("begin immediate");
        assertThrows(
            StoreUnavailableException.class,
            () -> database.useTransaction(handle -> handle.execute("insert into jar values ('a', 1)")));
        statement.execute("rollback");
      }
      database.useTransaction(handle -> handle.execute("insert into jar values ('b', 2)"));
      boolean isThere =
          database.reading(
              handle -> handle.createQuery("select count(*) from jar where name = 'a'").mapTo(int.class).one() > 0);
      assertFalse(isThere);
    }
  }
}
