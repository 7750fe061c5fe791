package app.selfsame.pages;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.message.English;
import app.selfsame.settings.Setting;
import app.selfsame.settings.Settings;
import app.selfsame.settings.SettingsException;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class OperatorTest {
  private static final List<Setting<?>> SETTINGS = List.of(Operator.SETTING);

  @Test
  public void whoRunsItIsOneLine() throws Exception {
    for (String value : List.of("Jane Doe, jane@example.org", "Zoë & <Söhne>", "x".repeat(200), "\u0645\u06cc\u200c\u0646")) {
      assertEquals(value, operator(value));
    }
    assertEquals("Jane", operator(" Jane "));
    for (String value :
        List.of("x".repeat(201), "a\nb", "a\tb", "a\u0085b", "a\u202eb", "a\u2028b", "  ", "Z\ufffd", "\u200bx")) {
      String mistake = mistake(value);
      assertTrue(mistake, mistake.startsWith("SERVE_OPERATOR is “") && mistake.contains("at most 200 characters"));
    }
  }

  private static String operator(String text) throws SettingsException {
    return Settings.read(Map.of("SERVE_OPERATOR", text), SETTINGS).of(Operator.SETTING);
  }

  private static String mistake(String text) {
    SettingsException refusal = assertThrows(SettingsException.class, () -> operator(text));
    return English.say(refusal.mistakes().get(0));
  }
}
