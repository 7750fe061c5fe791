package app.selfsame.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.settings.CannotServeException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Handle;
import org.junit.After;
import org.junit.Assume;
import org.junit.Before;
import org.junit.Test;

/** Transactions, tables and versions of the database. The tables are those of the folders beside this class. */
public class DatabaseTest extends EachEngine {
  private static final String TABLES = "app/selfsame/store/tables";
  private static final String MORE = "app/selfsame/store/more";

  private TestStore store;

  @Before
  public void open() {
    store = TestStore.of(engine, TABLES);
  }

  @After
  public void close() {
    store.close();
  }

  @Test
  public void nothingIsKeptBeforeAnybodyAsks() throws Exception {
    assertFalse(store.store().isOpen());
    try (var files = Files.list(store.folder())) {
      assertEquals(0, files.count());
    }
  }

  @Test
  public void whatFailsLeavesNothing() {
    Database database = store.database();
    assertThrows(
        IllegalArgumentException.class,
        () ->
            database.inTransaction(
                handle -> {
                  add(handle, "a", 1);
                  throw new IllegalArgumentException("after the first statement");
                }));
    assertEquals(0, total(database));
  }

  @Test
  public void whatIsCommittedIsThereAfterARestart() {
    store.database().useTransaction(handle -> add(handle, "a", 7));
    store.restart();
    assertEquals(7, total(store.database()));
  }

  @Test
  public void readingWritesNothing() {
    Database database = store.database();
    assertThrows(Exception.class, () -> database.reading(handle -> handle.execute("insert into jar values ('a', 1)")));
    assertEquals(0, total(database));
  }

  @Test
  public void aTransactionWithinAnotherIsRefusedAndDoesNotWaitForItself() {
    Database database = store.database();
    assertThrows(
        IllegalStateException.class,
        () -> database.useTransaction(handle -> database.useTransaction(inner -> add(inner, "a", 1))));
    database.useTransaction(handle -> add(handle, "a", 1));
    assertEquals(1, total(database));
  }

  /** The rule of the class: the condition stands in the statement that changes the row. */
  @Test
  public void ofManyWhoTakeTheLastOneOneGetsIt() throws Exception {
    Database database = store.database();
    database.useTransaction(handle -> add(handle, "a", 1));
    ExecutorService crowd = Executors.newFixedThreadPool(12);
    try {
      List<Future<Boolean>> takers = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        Callable<Boolean> taking =
            () ->
                database.inTransaction(
                    handle -> handle.execute("update jar set held = held - 1 where name = 'a' and held > 0") == 1);
        takers.add(crowd.submit(taking));
      }
      int got = 0;
      for (Future<Boolean> taker : takers) {
        got += taker.get() ? 1 : 0;
      }
      assertEquals(1, got);
      assertEquals(0, total(database));
    } finally {
      crowd.shutdownNow();
    }
  }

  /** Each takes two rows, in opposite order. */
  @Test
  public void whoWaitForEachOtherBothComeThrough() throws Exception {
    Database database = store.database();
    database.useTransaction(
        handle -> {
          add(handle, "a", 0);
          add(handle, "b", 0);
        });
    ExecutorService crowd = Executors.newFixedThreadPool(4);
    try {
      List<Future<?>> both = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        String[] order = i % 2 == 0 ? new String[] {"a", "b"} : new String[] {"b", "a"};
        both.add(
            crowd.submit(
                () ->
                    database.useTransaction(
                        handle -> {
                          handle.execute("update jar set held = held + 1 where name = ?", order[0]);
                          handle.execute("update jar set held = held + 1 where name = ?", order[1]);
                        })));
      }
      for (Future<?> one : both) {
        one.get();
      }
      assertEquals(24, total(database));
    } finally {
      crowd.shutdownNow();
    }
  }

  @Test
  public void anEngineHasTablesOfItsOwnBesideThoseOfBoth() {
    String kept = store.database().reading(handle -> handle.createQuery("select name from engine").mapTo(String.class).one());
    assertEquals(engine.folder(), kept);
  }

  @Test
  public void anOlderSchemaIsBroughtUpToDateAndKeepsItsRows() {
    store.database().useTransaction(handle -> add(handle, "a", 3));
    store.store().close();
    try (Store newer = again(List.of(TABLES, MORE))) {
      Database database = newer.database();
      assertEquals(3, total(database));
      database.useTransaction(handle -> handle.execute("update jar set label = 'jam' where name = 'a'"));
    }
  }

  @Test
  public void whatANewerVersionHasChangedIsLeftAlone() {
    try (Store newer = again(List.of(TABLES, MORE))) {
      newer.database();
    }
    store.restart();
    CannotServeException refusal = assertThrows(CannotServeException.class, store::database);
    assertEquals("server.store.newer", refusal.reason().id());
  }

  /** A disk that is full, as SQLite sees it: a file that may not grow. */
  @Test
  public void whatDoesNotFitIsRefusedWholeAndTheRestStays() {
    Assume.assumeTrue(engine == Engine.SQLITE);
    Database database = store.database();
    database.useTransaction(handle -> add(handle, "a", 1));
    int pages = pages(database, "pragma page_count");
    pages(database, "pragma max_page_count = " + (pages + 2));
    assertThrows(
        Exception.class,
        () ->
            database.useTransaction(
                handle -> {
                  for (int i = 0; i < 1_000; i++) {
                    add(handle, "name number " + i + "-".repeat(100), 1);
                  }
                }));
    assertEquals(1, total(database));
    pages(database, "pragma max_page_count = " + 1_000_000);
    database.useTransaction(handle -> add(handle, "b", 1));
    assertEquals(2, total(database));
  }

  private static int pages(Database database, String pragma) {
    return database.inTransaction(handle -> handle.createQuery(pragma).mapTo(Integer.class).one());
  }

  @Test
  public void othersOnThisComputerCannotLookIntoTheFolder() throws Exception {
    Assume.assumeTrue(engine == Engine.SQLITE);
    Path folder = store.folder().resolve("made");
    try (Store made = Store.of(StoreTest.settings("SERVE_DATA", folder.toString()), List.of(TABLES))) {
      made.database();
    }
    assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
    assertTrue(Files.exists(folder.resolve("selfsame.db")));
  }

  private Store again(List<String> migrations) {
    return StoreTest.store(store.environment(), migrations);
  }

  private static void add(Handle handle, String name, int held) {
    handle.execute("insert into jar (name, held) values (?, ?)", name, held);
  }

  private static int total(Database database) {
    return database.reading(
        handle -> handle.createQuery("select coalesce(sum(held), 0) from jar").mapTo(Integer.class).one());
  }
}
