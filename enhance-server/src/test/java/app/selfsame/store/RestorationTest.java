package app.selfsame.store;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Copies that take the place of the database. */
public class RestorationTest {
  static final String TABLES = "app/selfsame/store/tables";
  private static final String MORE = "app/selfsame/store/more";
  private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private Path data;
  private Path copy;

  @Before
  public void makeACopyAndGoOn() throws Exception {
    data = folder.newFolder("data").toPath();
    copy = folder.getRoot().toPath().resolve("copy.db");
    try (Store store = store(TABLES)) {
      add(store, "before");
      store.backUp(copy);
      add(store, "after");
    }
  }

  @Test
  public void aCopyTakesThePlaceAndWhatWasThereIsKept() throws Exception {
    byte[] bytes = Files.readAllBytes(copy);
    Optional<Path> kept = restore(copy);
    assertEquals(List.of("before"), names());
    assertEquals(Optional.of(data.resolve("selfsame.db.before-20261130T120000Z")), kept);
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("selfsame.db"))));
    assertArrayEquals("the copy can be used again", bytes, Files.readAllBytes(copy));
    try (Stream<Path> files = Files.list(data)) {
      assertEquals("nothing else is left", 1, files.filter(file -> file.toString().contains(".before-")).count());
    }
    restore(kept.get());
    assertEquals("also what was kept is a copy", List.of("after", "before"), names());
  }

  /** Its last words lie in the log beside it when the server was killed. */
  @Test
  public void whatIsKeptHasAlsoWhatWasWrittenLast() throws Exception {
    Path killed = folder.newFolder("killed").toPath();
    try (Store store = store(TABLES)) {
      add(store, "last");
      for (String name : List.of("selfsame.db", "selfsame.db-wal")) {
        Files.copy(data.resolve(name), killed.resolve(name));
      }
    }
    data = killed;
    Path kept = restore(copy).get();
    restore(kept);
    assertEquals(List.of("after", "before", "last"), names());
  }

  @Test
  public void whereThereWasNothingACopyIsEnough() throws Exception {
    data = folder.getRoot().toPath().resolve("new");
    assertEquals(Optional.empty(), restore(copy));
    assertEquals(List.of("before"), names());
    assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data)));
  }

  @Test
  public void aDatabaseInUseStaysAsItIs() throws Exception {
    try (Store serving = store(TABLES)) {
      serving.database();
      assertRefused("server.store.in-use", copy);
      add(serving, "meanwhile");
    }
    assertEquals(List.of("after", "before", "meanwhile"), names());
    assertNothingBeside();
  }

  @Test
  public void whatIsNoCopyIsRefused() throws Exception {
    Path letter = Files.writeString(folder.newFile().toPath(), "a letter to my aunt, and not a short one".repeat(200));
    Path cut = Files.write(folder.newFile().toPath(), Arrays.copyOf(Files.readAllBytes(copy), 9_000));
    Path others = folder.getRoot().toPath().resolve("others.db");
    try (Connection connection = Backup.open(others);
        Statement statement = connection.createStatement()) {
      statement.execute("create table letters (text text)");
    }
    for (Path bad : List.of(letter, cut, others, folder.newFile().toPath(), data, data.resolve("no-such-file"))) {
      assertRefused("server.store.no-copy", bad);
    }
    assertEquals(List.of("after", "before"), names());
    assertNothingBeside();
  }

  /** It could not be served, and the older database would be gone. */
  @Test
  public void aNewerVersionsCopyIsRefused() throws Exception {
    Path newer = folder.getRoot().toPath().resolve("newer.db");
    Path other = folder.newFolder("other").toPath();
    try (Store store = StoreTest.store(Map.of("SERVE_DATA", other.toString()), List.of(TABLES, MORE))) {
      store.database();
      store.backUp(newer);
    }
    assertRefused("server.store.newer", newer);
    assertEquals(List.of("after", "before"), names());
    assertNothingBeside();
  }

  /** What copies are for. Its log would be played into the copy if it stayed where it is. */
  @Test
  public void aDamagedDatabaseIsReplacedAndItsLogIsNot() throws Exception {
    byte[] log;
    try (Store store = store(TABLES)) {
      add(store, "logged");
      log = Files.readAllBytes(data.resolve("selfsame.db-wal"));
    }
    Files.writeString(data.resolve("selfsame.db"), "rubbish".repeat(3_000));
    Files.write(data.resolve("selfsame.db-wal"), log);
    Path kept = restore(copy).get();
    assertEquals(List.of("before"), names());
    assertTrue(Files.readString(kept).startsWith("rubbish"));
    assertArrayEquals(log, Files.readAllBytes(kept.resolveSibling(kept.getFileName() + "-wal")));
  }

  @Test
  public void aProcessThatIsKilledLeavesTheOneOrTheOther() throws Exception {
    for (int round = 0; round < KilledRestorer.ROUNDS; round++) {
      KilledRestorer.kill(data, copy, round);
      List<String> names = names();
      assertTrue(names.toString(), names.equals(List.of("before")) || names.equals(List.of("after", "before")));
      restore(copy);
      try (Store store = store(TABLES)) {
        add(store, "after");
      }
      try (Stream<Path> files = Files.list(data)) {
        for (Path file : files.filter(one -> one.toString().contains("before-")).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  @Test
  public void postgresIsRestoredByItsOwnProgram() throws Exception {
    try (Store store = Store.of(StoreTest.settings("SERVE_DATABASE", "postgresql://db.example/photos"), List.of(TABLES))) {
      BackupException refusal = assertThrows(BackupException.class, () -> store.restore(copy, NOW));
      assertEquals("server.store.restore-by-postgres", refusal.reason().id());
    }
  }

  private Optional<Path> restore(Path from) throws Exception {
    try (Store store = store(TABLES)) {
      return store.restore(from, NOW.plusSeconds(from.equals(copy) ? 0 : 1));
    }
  }

  private void assertRefused(String reason, Path from) {
    assertEquals(from.toString(), reason, assertThrows(BackupException.class, () -> restore(from)).reason().id());
  }

  private void assertNothingBeside() throws Exception {
    try (Stream<Path> files = Files.list(data)) {
      Set<String> names =
          files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("selfsame.")).collect(Collectors.toSet());
      assertEquals(Set.of("selfsame.db"), names);
    }
  }

  private List<String> names() {
    try (Store store = store(TABLES)) {
      return store.database().reading(
          handle -> handle.createQuery("select name from jar order by name").mapTo(String.class).list());
    }
  }

  private Store store(String... migrations) {
    return StoreTest.store(Map.of("SERVE_DATA", data.toString()), List.of(migrations));
  }

  private static void add(Store store, String name) {
    store.database().useTransaction(handle -> handle.execute("insert into jar (name, held) values (?, 1)", name));
  }
}
