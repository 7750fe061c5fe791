package app.selfsame.command;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.feature.Feature;
import app.selfsame.service.Service;
import app.selfsame.settings.Settings;
import app.selfsame.site.Site;
import app.selfsame.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** {@code backup} and {@code restore}, as an operator types them. */
public class StoreCommandTest extends CommandRun {
  @Test
  public void aCopyIsMadeAndPutBackAndEachIsSaid() throws Exception {
    Path data = folder.newFolder("data").toPath();
    Path copy = folder.getRoot().toPath().resolve("copy.db");
    Map<String, String> environment = Map.of("SERVE_DATA", data.toString());
    assertEquals(2, commandLine(environment).execute("backup", copy.toString()));
    assertTrue(err.toString(), err.toString().startsWith("There is no database at "));
    try (Store store = store(environment)) {
      store.database();
      assertEquals(0, commandLine(environment).execute("backup", copy.toString()));
      assertEquals("The database is copied to " + copy + ".", out.toString().strip());
      assertEquals(2, commandLine(environment).execute("restore", copy.toString()));
      assertTrue(err.toString(), err.toString().contains(" is in use. Stop the server, then try again."));
    }
    assertEquals(0, commandLine(environment).execute("restore", copy.toString()));
    assertTrue(out.toString(), out.toString().contains(copy + " has taken the place of the database."));
    assertTrue(out.toString(), out.toString().contains("What was there before is in " + data + "/selfsame.db.before-"));
    assertTrue(Files.exists(copy));
  }

  @Test
  public void whatCannotBeDoneLeavesAWordAndTheExitCode() throws Exception {
    assertEquals(2, commandLine(Map.of("SERVE_DATABASE", "postgresql://db.example/photos")).execute("restore", passing));
    assertEquals("The database is in PostgreSQL: restore it with pg_restore.", err.toString().strip());
    assertEquals(2, commandLine(Map.of("SERVE_DATA", folder.newFolder().toString())).execute("restore", passing));
    assertTrue(err.toString(), err.toString().contains(" is not a copy that backup has made, or it is damaged."));
  }

  private static Store store(Map<String, String> environment) throws Exception {
    List<Feature> features = ServeCommand.features(Site.packaged());
    return Store.of(Settings.read(environment, Service.settings(features)), Service.migrations(features));
  }
}
