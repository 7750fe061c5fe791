package app.selfsame.settings;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.message.English;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public class SettingsTest {
  private static final Setting<Integer> WORKERS =
      new Setting<>("SERVE_WORKERS", "3", new WholeNumber(1, 256), "how many");
  private static final Setting<Integer> PORT = new Setting<>("PORT", "8080", new WholeNumber(1, 65_535), "where");
  private static final Setting<Optional<Secret>> KEY = new Setting<>("SERVE_KEY", "", Secret.KIND, "for nobody");
  private static final List<Setting<?>> KNOWN = List.of(PORT, WORKERS, KEY);

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
