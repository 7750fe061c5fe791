package app.selfsame.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.settings.CannotServeException;
import app.selfsame.settings.Settings;
import app.selfsame.settings.SettingsException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Where the database is, and copies of it. */
public class StoreTest {
  private static final List<String> TABLES = List.of("app/selfsame/store/tables");

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void aUrlThatIsNoneIsRefusedWithoutBeingRepeated() throws Exception {
    for (String url : List.of("mysql://u:hidden@h/d", "postgresql://", "postgresql://host", "hidden", "jdbc:postgresql://h/d")) {
      SettingsException refusal =
          assertThrows(SettingsException.class, () -> Store.of(settings("SERVE_DATABASE", url), TABLES));
      assertEquals("server.settings.not-allowed", refusal.mistakes().get(0).id());
      assertFalse(refusal.mistakes().toString(), refusal.mistakes().toString().contains("hidden"));
    }
  }

  @Test
  public void aPasswordMayHaveAnyCharacter() {
    PostgresUrl url = PostgresUrl.parse("postgresql://al%40ice:p+%2F%3A@db.example:6432/photos?sslmode=require").get();
    assertEquals(
        new PostgresUrl("jdbc:postgresql://db.example:6432/photos?sslmode=require", "al@ice", "p+/:"), url);
    assertFalse(url.toString().contains("p+/:"));
  }

  @Test
  public void aDatabaseThatDoesNotAnswerIsNamedWithoutItsPassword() throws Exception {
    try (Store store = Store.of(settings("SERVE_DATABASE", "postgresql://u:hidden@127.0.0.1:1/none"), TABLES)) {
      CannotServeException refusal = assertThrows(CannotServeException.class, store::database);
      assertEquals("server.store.not-opened", refusal.reason().id());
      assertFalse(refusal.reason().toString().contains("hidden"));
    }
  }

  @Test
  public void aFolderThatCannotBeMadeIsNamed() throws Exception {
    File file = folder.newFile();
    try (Store store = Store.of(settings("SERVE_DATA", file.toString()), TABLES)) {
      CannotServeException refusal = assertThrows(CannotServeException.class, store::database);
      assertEquals("server.store.no-folder", refusal.reason().id());
    }
  }

  @Test
  public void aFileThatIsNoDatabaseIsLeftAsItIs() throws Exception {
    Path file = folder.getRoot().toPath().resolve("selfsame.db");
    Files.writeString(file, "a letter to my aunt, and not a short one at all".repeat(100));
    try (Store store = Store.of(settings("SERVE_DATA", folder.getRoot().toString()), TABLES)) {
      CannotServeException refusal = assertThrows(CannotServeException.class, store::database);
      assertEquals("server.store.not-opened", refusal.reason().id());
    }
    assertTrue(Files.readString(file).startsWith("a letter to my aunt"));
  }

  /** Nothing is left behind by a process that dies, because nothing is put there. */
  @Test
  public void theLibraryIsUnpackedBesideTheDataAndNotAmongTemporaryFiles() throws Exception {
    try (Store store = store(Map.of("SERVE_DATA", folder.getRoot().toString()), TABLES)) {
      store.database();
    }
    try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      assertFalse(files.anyMatch(file -> file.getFileName().toString().contains("libsqlitejdbc")));
    }
  }

  @Test
  public void aCopyTakesTheDatabasesPlace() throws Exception {
    Path data = folder.newFolder("data").toPath();
    Path copy = folder.getRoot().toPath().resolve("copy.db");
    try (Store store = store(Map.of("SERVE_DATA", data.toString()), TABLES)) {
      store.database().useTransaction(handle -> handle.execute("insert into jar (name, held) values ('before', 5)"));
      store.backUp(copy);
      store.database().useTransaction(handle -> handle.execute("insert into jar (name, held) values ('after', 6)"));
    }
    Path restored = folder.newFolder("restored").toPath();
    Files.copy(copy, restored.resolve("selfsame.db"), StandardCopyOption.REPLACE_EXISTING);
    try (Store store = store(Map.of("SERVE_DATA", restored.toString()), TABLES)) {
      List<String> names =
          store.database().reading(handle -> handle.createQuery("select name from jar").mapTo(String.class).list());
      assertEquals(List.of("before"), names);
    }
  }

  @Test
  public void aCopyReplacesNothing() throws Exception {
    Path data = folder.newFolder("data").toPath();
    File there = folder.newFile();
    try (Store store = store(Map.of("SERVE_DATA", data.toString()), TABLES)) {
      BackupException nothing = assertThrows(BackupException.class, () -> store.backUp(data.resolve("copy.db")));
      assertEquals("server.store.nothing-to-back-up", nothing.reason().id());
      store.database();
      BackupException taken = assertThrows(BackupException.class, () -> store.backUp(there.toPath()));
      assertEquals("server.store.backup-exists", taken.reason().id());
      BackupException nowhere =
          assertThrows(BackupException.class, () -> store.backUp(data.resolve("no-such-folder").resolve("copy.db")));
      assertEquals("server.store.backup-not-written", nowhere.reason().id());
    }
    assertEquals(0, there.length());
  }

  @Test
  public void postgresIsCopiedByItsOwnProgram() throws Exception {
    try (Store store = Store.of(settings("SERVE_DATABASE", "postgresql://db.example/photos"), TABLES)) {
      BackupException refusal =
          assertThrows(BackupException.class, () -> store.backUp(folder.getRoot().toPath().resolve("copy")));
      assertEquals("server.store.backup-by-postgres", refusal.reason().id());
    }
  }

  static Settings settings(String name, String value) throws SettingsException {
    return Settings.read(Map.of(name, value), StoreSettings.ALL);
  }

  static Store store(Map<String, String> environment, List<String> migrations) {
    try {
      return Store.of(Settings.read(environment, StoreSettings.ALL), migrations);
    } catch (SettingsException e) {
      throw new IllegalStateException(e);
    }
  }
}
