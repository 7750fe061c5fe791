package app.selfsame.blob;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.feature.Ground;
import app.selfsame.feature.TestGround;
import app.selfsame.message.English;
import app.selfsame.message.Message;
import app.selfsame.settings.CannotServeException;
import app.selfsame.settings.Settings;
import app.selfsame.settings.SettingsException;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What can be set up for photos that are kept. */
public class BlobFeatureTest {
  private static final String BUCKET = "https://s3.example/photos?region=eu-central-1";

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void withoutAKeyNothingIsKeptAndNothingOpened() throws Exception {
    Path data = folder.getRoot().toPath().resolve("data");
    BlobFeature feature = new BlobFeature();
    Ground ground = TestGround.of(feature, Map.of("SERVE_DATA", data.toString()));
    feature.start(ground).close();
    assertTrue(feature.blobs().isEmpty());
    assertFalse(ground.store().isOpen());
    assertFalse(Files.exists(data));
  }

  @Test
  public void whatIsNoKeyIsRefusedWithoutBeingRepeated() {
    for (String key : List.of("hunter2", "hunter2hunter2hunter2hunter2hunter2hunter2hun", BlobHouse.KEY + "=", " ")) {
      String mistake = mistake(Map.of("SERVE_PHOTOS_KEY", key));
      assertTrue(mistake, mistake.startsWith("SERVE_PHOTOS_KEY is “***”. Allowed: empty, or 32 random bytes"));
    }
    for (String keys : List.of(",", BlobHouse.KEY + ",", "hunter2," + BlobHouse.KEY)) {
      String mistake = mistake(Map.of("SERVE_PHOTOS_KEY", BlobHouse.KEY, "SERVE_PHOTOS_OLD_KEYS", keys));
      assertTrue(mistake, mistake.startsWith("SERVE_PHOTOS_OLD_KEYS is “***”. Allowed: empty, or such keys"));
    }
  }

  @Test
  public void whatIsNoBucketIsRefused() {
    for (String place :
        List.of(
            "s3://photos", "https://s3.example", "https://s3.example/", "https://s3.example/a/b",
            "https://s3.example/ab", "https://s3.example/Photos",
            "https://user:secret@s3.example/photos", "https://s3.example/photos?zone=eu",
            "https://s3.example/photos#x", "ftp://s3.example/photos", "photos")) {
      String mistake = mistake(Map.of("SERVE_PHOTOS_S3", place));
      assertTrue(mistake, mistake.contains("the bucket’s name as its path"));
    }
    assertEquals(
        new S3Place(URI.create("http://127.0.0.1:9000"), "photos", "us-east-1"),
        S3Place.parse("http://127.0.0.1:9000/photos").get());
  }

  @Test
  public void halfAConfigurationDoesNotStart() {
    assertNeeded("SERVE_PHOTOS_KEY", "SERVE_PHOTOS_OLD_KEYS", Map.of("SERVE_PHOTOS_OLD_KEYS", BlobHouse.KEY));
    assertNeeded(
        "SERVE_PHOTOS_KEY",
        "SERVE_PHOTOS_S3",
        Map.of("SERVE_PHOTOS_S3", BUCKET, "SERVE_S3_KEY_ID", "id", "SERVE_S3_SECRET", "secret"));
    assertNeeded(
        "SERVE_S3_KEY_ID", "SERVE_PHOTOS_S3", Map.of("SERVE_PHOTOS_KEY", BlobHouse.KEY, "SERVE_PHOTOS_S3", BUCKET));
    assertNeeded(
        "SERVE_S3_SECRET", "SERVE_S3_KEY_ID", Map.of("SERVE_PHOTOS_KEY", BlobHouse.KEY, "SERVE_S3_KEY_ID", "id"));
    assertNeeded("SERVE_S3_KEY_ID", "SERVE_S3_SECRET", Map.of("SERVE_PHOTOS_S3", BUCKET, "SERVE_S3_SECRET", "secret"));
    assertNeeded(
        "SERVE_PHOTOS_S3",
        "SERVE_S3_KEY_ID",
        Map.of("SERVE_PHOTOS_KEY", BlobHouse.KEY, "SERVE_S3_KEY_ID", "id", "SERVE_S3_SECRET", "secret"));
  }

  @Test
  public void theLogSaysThatThereAreKeysAndNotWhich() throws Exception {
    Settings settings =
        Settings.read(
            Map.of("SERVE_PHOTOS_KEY", BlobHouse.KEY, "SERVE_S3_SECRET", "hunter2"), BlobSettings.ALL);
    assertEquals(
        "{SERVE_PHOTOS_KEY=***, SERVE_PHOTOS_OLD_KEYS=, SERVE_PHOTOS_S3=, SERVE_S3_KEY_ID=, SERVE_S3_SECRET=***}",
        settings.shown(BlobSettings.ALL).toString());
  }

  @Test
  public void aFolderThatCannotBeMadeIsNamed() throws Exception {
    Path data = folder.newFolder("data").toPath();
    File inTheWay = data.resolve("photos").toFile();
    assertTrue(inTheWay.createNewFile());
    BlobFeature feature = new BlobFeature();
    Ground ground =
        TestGround.of(feature, Map.of("SERVE_DATA", data.toString(), "SERVE_PHOTOS_KEY", BlobHouse.KEY));
    CannotServeException refusal = assertThrows(CannotServeException.class, () -> feature.start(ground));
    assertEquals("server.store.no-folder", refusal.reason().id());
    ground.store().close();
  }

  private void assertNeeded(String missing, String given, Map<String, String> environment) {
    assertEquals(missing + " is “”. Allowed: something, because " + given + " is set.", mistake(environment));
  }

  private String mistake(Map<String, String> environment) {
    BlobFeature feature = new BlobFeature();
    List<Message> mistakes =
        assertThrows(SettingsException.class, () -> feature.start(TestGround.of(feature, environment))).mistakes();
    assertEquals(1, mistakes.size());
    return English.say(mistakes.get(0));
  }
}
