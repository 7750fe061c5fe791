package app.selfsame.command;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.feature.Feature;
import app.selfsame.http.HttpSettings;
import app.selfsame.http.Listening;
import app.selfsame.message.English;
import app.selfsame.service.Service;
import app.selfsame.settings.Setting;
import app.selfsame.settings.Settings;
import app.selfsame.settings.SettingsException;
import app.selfsame.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.Test;

/** What the server as it is shipped can be set up with. */
public class ServeSettingsTest extends CommandRun {
  private static final List<Feature> FEATURES = ServeCommand.features(Site.packaged());
  private static final List<Setting<?>> SETTINGS = Service.settings(FEATURES);

  @Test
  public void whatIsNotSetHasItsDefault() throws Exception {
    Listening listening = HttpSettings.listening(Settings.read(Map.of(), SETTINGS));
    assertEquals(8080, listening.port());
    assertEquals("", listening.address());
    assertEquals(512, listening.connections().most());
    assertEquals(64, listening.connections().perAddress());
    assertEquals("", listening.connections().exempt().toString());
    Map<String, Object> shown = Settings.read(Map.of(), SETTINGS).shown(SETTINGS);
    assertEquals(10, shown.get("SERVE_ENHANCE_PER_DAY"));
    assertEquals(16, shown.get("SERVE_MAX_BODY_MB"));
    assertEquals(64, shown.get("SERVE_QUEUE_MB"));
    assertEquals(Runtime.getRuntime().availableProcessors(), shown.get("SERVE_WORKERS"));
    assertEquals(20, shown.get("SERVE_QUEUE_SECONDS"));
    assertEquals("", shown.get("SERVE_OPERATOR"));
  }

  @Test
  public void whereToListenIsReadFromTheEnvironment() throws Exception {
    Map<String, String> environment =
        Map.of(
            "PORT", "9000", "SERVE_ADDRESS", "127.0.0.1", "SERVE_TRUSTED_PROXIES", "10.0.0.0/8,::1",
            "SERVE_MAX_CONNECTIONS", "1000", "SERVE_CONNECTIONS_PER_ADDRESS", "10");
    Listening listening = HttpSettings.listening(Settings.read(environment, SETTINGS));
    assertEquals(9000, listening.port());
    assertEquals("127.0.0.1", listening.address());
    assertEquals(1000, listening.connections().most());
    assertEquals(10, listening.connections().perAddress());
    assertEquals("10.0.0.0/8, ::1", listening.connections().exempt().toString());
  }

  @Test
  public void numbersOutsideTheirRangeAreRefused() {
    Map<String, List<String>> nonsense =
        Map.of(
            "PORT", List.of("http", "0", "65536", "-1", "80 80", "123456", "8080 "),
            "SERVE_ENHANCE_PER_DAY", List.of("1001", "-1", "ten", "99999999999"),
            "SERVE_MAX_BODY_MB", List.of("0", "65", "1.5", "16MB"),
            "SERVE_QUEUE_MB", List.of("0", "4097"),
            "SERVE_WORKERS", List.of("0", "257"),
            "SERVE_QUEUE_SECONDS", List.of("0", "26"),
            "SERVE_MAX_CONNECTIONS", List.of("7", "65537"));
    nonsense.forEach(
        (variable, values) -> {
          for (String value : values) {
            List<String> mistakes = mistakes(Map.of(variable, value));
            assertEquals(mistakes.toString(), 1, mistakes.size());
            assertTrue(
                mistakes.get(0),
                mistakes.get(0).startsWith(variable + " is “" + value + "”. Allowed: a whole number from "));
          }
        });
  }

  @Test
  public void whatIsNoAddressIsRefused() {
    for (String value : List.of("localhost", "1.2.3", "10.0.0.0/8", "::g", "[::1]", "*")) {
      assertTrue(mistakes(Map.of("SERVE_ADDRESS", value)).get(0).contains("an IP address of this machine"));
    }
    for (String value : List.of("nginx", "10.0.0.1/8", "10.0.0.0/33", "10.0.0.1,", "10.0.0.1 10.0.0.2")) {
      assertTrue(mistakes(Map.of("SERVE_TRUSTED_PROXIES", value)).get(0).contains("networks such as 10.0.0.0/8"));
    }
  }

  @Test
  public void nobodyTrustsEverybodyAndNoPrefixIsGuessed() {
    for (String value : List.of("0.0.0.0/0", "::/0", "10.0.0.1, 0.0.0.0/00", "10.0.0.0/08", "fd00::/008")) {
      String mistake = mistakes(Map.of("SERVE_TRUSTED_PROXIES", value)).get(0);
      assertTrue(mistake, mistake.startsWith("SERVE_TRUSTED_PROXIES is “" + value + "”. Allowed: "));
      assertTrue(mistake, mistake.contains("Not /0, which trusts everyone"));
    }
  }

  /** Made from the settings, with {@code serve --help}. */
  @Test
  public void theTableOfTheManualIsThisOne() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("..", "docs", "operating.md")).stream()
            .filter(line -> line.matches("\\| `(PORT|SERVE_[A-Z0-9_]*|STRIPE_[A-Z0-9_]*)` \\|.*"))
            .toList();
    List<String> expected = SETTINGS.stream().map(ServeSettingsTest::row).toList();
    assertEquals(String.join("\n", expected), String.join("\n", rows));
  }

  private static String row(Setting<?> setting) {
    String standard = setting.standard().isEmpty() ? "" : setting.standard() + " ";
    String allowed = English.say(setting.kind().allowed());
    return "| `" + setting.name() + "` | " + standard + "| " + allowed + " | " + setting.help() + " |";
  }

  @Test
  public void theManualNamesEachSecretThatMayStandInAFile() throws IOException {
    String manual = Files.readString(Path.of("..", "docs", "operating.md"));
    int chapter = manual.indexOf("### Secrets in files");
    Set<String> named =
        Pattern.compile("`((SERVE|STRIPE)_[A-Z0-9_]+)_FILE`")
            .matcher(manual.substring(chapter, manual.indexOf("\n### ", chapter + 1)))
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        Set.of(
            "SERVE_DATABASE", "SERVE_PHOTOS_KEY", "SERVE_PHOTOS_OLD_KEYS", "SERVE_S3_KEY_ID", "SERVE_S3_SECRET",
            "SERVE_SMTP_PASSWORD", "STRIPE_SECRET_KEY", "STRIPE_WEBHOOK_SECRET"),
        named);
    Set<String> files = named.stream().map(name -> name + "_FILE").collect(Collectors.toSet());
    assertEquals(files, SETTINGS.stream().flatMap(one -> one.fileVariable().stream()).collect(Collectors.toSet()));
  }

  @Test
  public void helpSaysAllOfThem() {
    assertEquals(0, run("serve", "--help"));
    String help = out.toString();
    for (Setting<?> setting : SETTINGS) {
      assertTrue(help, help.contains(setting.name()));
      setting.fileVariable().ifPresent(variable -> assertTrue(help, help.contains(variable)));
    }
    assertTrue(help, help.lines().allMatch(line -> line.length() <= 120));
  }

  private static List<String> mistakes(Map<String, String> environment) {
    return assertThrows(SettingsException.class, () -> HttpSettings.listening(Settings.read(environment, SETTINGS)))
        .mistakes().stream()
        .map(English::say)
        .toList();
  }
}
