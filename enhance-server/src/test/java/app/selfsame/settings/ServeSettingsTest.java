package app.selfsame.settings;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.message.English;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class ServeSettingsTest {
  @Test
  public void defaultsHoldWhereNothingIsSaid() throws Exception {
    Map<String, String> empty = Map.of("PORT", "", "SERVE_WORKERS", "", "SERVE_ADDRESS", "", "PATH", "/bin");
    for (Map<String, String> environment : List.of(Map.<String, String>of(), empty)) {
      ServeSettings settings = ServeSettings.read(environment);
      assertEquals(8080, settings.listening().port());
      assertEquals("", settings.listening().address());
      assertEquals(512, settings.listening().connections());
      assertEquals("", settings.trustedProxies().toString());
      assertEquals(10, settings.enhancePerDay());
      assertEquals(16 * 1024 * 1024, settings.maxBodyBytes());
      assertEquals(64L * 1024 * 1024, settings.queueBytes());
      assertEquals(Runtime.getRuntime().availableProcessors(), settings.workers());
      assertEquals(20, settings.queueSeconds());
      assertEquals("", settings.operator());
    }
  }

  @Test
  public void whatIsSaidHolds() throws Exception {
    Map<String, String> environment =
        Map.of(
            "PORT", "9000", "SERVE_ADDRESS", "127.0.0.1", "SERVE_TRUSTED_PROXIES", "10.0.0.0/8,::1",
            "SERVE_ENHANCE_PER_DAY", "0", "SERVE_MAX_BODY_MB", "8", "SERVE_QUEUE_MB", "4096", "SERVE_WORKERS", "3",
            "SERVE_QUEUE_SECONDS", "25", "SERVE_MAX_CONNECTIONS", "1000");
    ServeSettings settings = ServeSettings.read(environment);
    assertEquals(9000, settings.listening().port());
    assertEquals("127.0.0.1", settings.listening().address());
    assertEquals(1000, settings.listening().connections());
    assertEquals("10.0.0.0/8, ::1", settings.trustedProxies().toString());
    assertEquals(0, settings.enhancePerDay());
    assertEquals(8 * 1024 * 1024, settings.maxBodyBytes());
    assertEquals(4096L * 1024 * 1024, settings.queueBytes());
    assertEquals(3, settings.workers());
    assertEquals(25, settings.queueSeconds());
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
  public void whoRunsItIsOneLine() throws Exception {
    for (String value : List.of("Jane Doe, jane@example.org", "Zoë & <Söhne>", "x".repeat(200), "\u0645\u06cc\u200c\u0646")) {
      assertEquals(value, ServeSettings.read(Map.of("SERVE_OPERATOR", value)).operator());
    }
    assertEquals("Jane", ServeSettings.read(Map.of("SERVE_OPERATOR", " Jane ")).operator());
    for (String value :
        List.of("x".repeat(201), "a\nb", "a\tb", "a\u0085b", "a\u202eb", "a\u2028b", "  ", "Z\ufffd", "\u200bx")) {
      String mistake = mistakes(Map.of("SERVE_OPERATOR", value)).get(0);
      assertTrue(mistake, mistake.startsWith("SERVE_OPERATOR is “") && mistake.contains("at most 200 characters"));
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

  @Test
  public void aQueueHoldsAtLeastOneBody() {
    assertEquals(
        List.of("SERVE_QUEUE_MB is “8”. Allowed: at least SERVE_MAX_BODY_MB, which is 16."),
        mistakes(Map.of("SERVE_QUEUE_MB", "8")));
  }

  @Test
  public void aMistypedNameIsRefusedWithTheNearestOne() {
    assertEquals(
        List.of("There is no variable SERVE_ENHANCE_PER_DAYS. The nearest is SERVE_ENHANCE_PER_DAY."),
        mistakes(Map.of("SERVE_ENHANCE_PER_DAYS", "5")));
    assertTrue(mistakes(Map.of("SERVE_WORKER", "5")).get(0).endsWith(" SERVE_WORKERS."));
    assertTrue(mistakes(Map.of("SERVE_TRUSTED_PROXY", "5")).get(0).endsWith(" SERVE_TRUSTED_PROXIES."));
    assertTrue(mistakes(Map.of("SERVE_PORT", "5")).size() == 1);
  }

  @Test
  public void allMistakesAreSaidAtOnceInOneLineEach() {
    List<String> mistakes =
        mistakes(Map.of("PORT", "a\nb", "SERVE_WORKERS", "x".repeat(200), "SERVE_ADDRESS", "here", "SERVE_X", "1"));
    assertEquals(4, mistakes.size());
    for (String mistake : mistakes) {
      assertTrue(mistake, mistake.length() < 250 && mistake.lines().count() == 1);
    }
  }

  /** Rows such as {@code | `PORT` | 8080 | 1 to 65535 | ... |}. */
  @Test
  public void theTableOfTheManualIsThisOne() throws IOException {
    List<String> rows = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("..", "docs", "operating.md"))) {
      if (line.matches("\\| `(PORT|SERVE_[A-Z_]*)` \\|.*")) {
        String[] cells = line.split("\\|");
        rows.add(cells[1].trim() + " " + cells[2].trim() + " " + cells[3].trim());
      }
    }
    assertEquals(Arrays.stream(ServeVariable.values()).map(ServeSettingsTest::row).toList(), rows);
  }

  private static String row(ServeVariable variable) {
    String standard = switch (variable) {
      case SERVE_ADDRESS -> "all";
      case SERVE_TRUSTED_PROXIES, SERVE_OPERATOR -> "none";
      case SERVE_WORKERS -> "processors";
      default -> variable.standard();
    };
    String numbers = "a whole number from ";
    String allowed = switch (variable) {
      case SERVE_ADDRESS -> "an IP address of this machine";
      case SERVE_TRUSTED_PROXIES -> "IP addresses and networks such as 10.0.0.0/8, separated by commas";
      case SERVE_OPERATOR -> "one line of at most 200 characters";
      default -> English.say(variable.allowed()).substring(numbers.length());
    };
    return "`" + variable + "` " + standard + " " + allowed;
  }

  private static List<String> mistakes(Map<String, String> environment) {
    return assertThrows(ServeSettingsException.class, () -> ServeSettings.read(environment))
        .mistakes().stream()
        .map(English::say)
        .toList();
  }
}
