package app.selfsame.settings;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.message.English;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class SettingsTest {
  private static final Setting<Integer> WORKERS =
      new Setting<>("SERVE_WORKERS", "3", new WholeNumber(1, 256), "how many");
  private static final Setting<Integer> PORT = new Setting<>("PORT", "8080", new WholeNumber(1, 65_535), "where");
  private static final Setting<Optional<Secret>> KEY = new Setting<>("SERVE_KEY", "", Secret.KIND, "for nobody");
  private static final List<Setting<?>> KNOWN = List.of(PORT, WORKERS, KEY);

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void defaultsHoldWhereNothingIsSaid() throws Exception {
    Map<String, String> empty = Map.of("PORT", "", "SERVE_WORKERS", "", "PATH", "/bin");
    for (Map<String, String> environment : List.of(Map.<String, String>of(), empty)) {
      Settings settings = Settings.read(environment, KNOWN);
      assertEquals(8080, (int) settings.of(PORT));
      assertEquals(3, (int) settings.of(WORKERS));
      assertEquals(Optional.empty(), settings.of(KEY));
    }
  }

  @Test
  public void whatIsSaidHolds() throws Exception {
    Settings settings = Settings.read(Map.of("PORT", "9000", "SERVE_WORKERS", "256", "SERVE_KEY", "k3y"), KNOWN);
    assertEquals(9000, (int) settings.of(PORT));
    assertEquals(256, (int) settings.of(WORKERS));
    assertEquals("k3y", settings.of(KEY).orElseThrow().reveal());
  }

  @Test
  public void aSecretIsNeverWritten() throws Exception {
    Settings settings = Settings.read(Map.of("SERVE_KEY", "marker"), KNOWN);
    assertEquals(Map.of("PORT", 8080, "SERVE_WORKERS", 3, "SERVE_KEY", "***"), settings.shown(KNOWN));
    assertFalse(settings.of(KEY).toString().contains("marker"));
    assertEquals("", Settings.read(Map.of(), KNOWN).shown(KNOWN).get("SERVE_KEY"));
    assertEquals(
        List.of("SERVE_KEY is “***”. Allowed: letters, digits and punctuation of ASCII, without spaces."),
        mistakes(Map.of("SERVE_KEY", "marker marker"), KNOWN));
  }

  @Test
  public void aSecretMayStandInAFile() throws Exception {
    for (String text : List.of("marker", "marker\n", "marker\r\n")) {
      Settings settings = Settings.read(Map.of("SERVE_KEY_FILE", file(text, "r--------").toString()), KNOWN);
      assertEquals("marker", settings.of(KEY).orElseThrow().reveal());
      assertEquals("***", settings.shown(KNOWN).get("SERVE_KEY"));
    }
    Settings none = Settings.read(Map.of("SERVE_KEY_FILE", "", "SERVE_KEY", "k3y"), KNOWN);
    assertEquals("k3y", none.of(KEY).orElseThrow().reveal());
    assertEquals(
        "one line break alone is the editor's",
        List.of("SERVE_KEY is “***”. Allowed: letters, digits and punctuation of ASCII, without spaces."),
        mistakes(Map.of("SERVE_KEY_FILE", file("marker\n\n", "r--------").toString()), KNOWN));
  }

  /** systemd puts its credentials there by a list that shows as the group's right, Kubernetes by a group and a link. */
  @Test
  public void aFileOfSystemdOrAContainerIsTaken() throws Exception {
    Path link = Files.createSymbolicLink(folder.getRoot().toPath().resolve("link"), file("marker", "r--r-----"));
    assertEquals(
        "marker", Settings.read(Map.of("SERVE_KEY_FILE", link.toString()), KNOWN).of(KEY).orElseThrow().reveal());
  }

  @Test
  public void aFileWithoutASecretOfTheServersOwnIsRefused() throws Exception {
    String secret = file("marker", "rw-------").toString();
    assertEquals(
        List.of("SERVE_KEY and SERVE_KEY_FILE are both set. Set only one of them."),
        mistakes(Map.of("SERVE_KEY", "k3y", "SERVE_KEY_FILE", secret), KNOWN));
    for (String path : List.of(secret + "x", folder.getRoot().toString(), "\0")) {
      assertTrue(aboutFile(path), aboutFile(path).contains("There is no file that the server can read."));
    }
    for (String text : List.of("", "\n", "x".repeat(70_000))) {
      assertTrue(aboutFile(file(text, "rw-------").toString()).contains("That file does not hold a secret"));
    }
    for (String rights : List.of("rw-r--r--", "r--r--r--", "rw----r--")) {
      assertTrue(aboutFile(file("marker", rights).toString()).contains("Everybody on this machine can read that file."));
    }
  }

  @Test
  public void onlySecretsStandInFiles() throws Exception {
    assertEquals(
        List.of("There is no variable SERVE_WORKERS_FILE. The nearest is SERVE_WORKERS."),
        mistakes(Map.of("SERVE_WORKERS_FILE", file("5", "rw-------").toString()), KNOWN));
  }

  private String aboutFile(String path) {
    List<String> mistakes = mistakes(Map.of("SERVE_KEY_FILE", path), KNOWN);
    assertEquals(mistakes.toString(), 1, mistakes.size());
    assertTrue(mistakes.get(0), mistakes.get(0).startsWith("SERVE_KEY_FILE is “") && !mistakes.get(0).contains("marker"));
    return mistakes.get(0);
  }

  private Path file(String text, String rights) throws IOException {
    Path file = folder.newFile().toPath();
    Files.writeString(file, text);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
  }

  @Test
  public void whatNoSettingIsCalledIsNotRead() {
    assertThrows(
        IllegalArgumentException.class, () -> new Setting<>("HOME", "1", new WholeNumber(1, 2), "anybody's"));
    assertThrows(
        IllegalArgumentException.class, () -> new Setting<>("SERVE_X", "3", new WholeNumber(1, 2), "not allowed"));
  }

  @Test
  public void aMistypedNameIsRefusedWithTheNearestOne() {
    assertEquals(
        List.of("There is no variable SERVE_WORKER. The nearest is SERVE_WORKERS."),
        mistakes(Map.of("SERVE_WORKER", "5"), KNOWN));
    assertTrue(mistakes(Map.of("SERVE_KEZ", "5"), KNOWN).get(0).endsWith(" SERVE_KEY."));
  }

  @Test
  public void allMistakesAreSaidAtOnceInOneLineEach() {
    List<String> mistakes =
        mistakes(Map.of("PORT", "a\nb", "SERVE_WORKERS", "x".repeat(200), "SERVE_X", "1"), KNOWN);
    assertEquals(3, mistakes.size());
    for (String mistake : mistakes) {
      assertTrue(mistake, mistake.length() < 250 && mistake.lines().count() == 1);
    }
  }

  private static List<String> mistakes(Map<String, String> environment, List<Setting<?>> known) {
    return assertThrows(SettingsException.class, () -> Settings.read(environment, known))
        .mistakes().stream()
        .map(English::say)
        .toList();
  }
}
