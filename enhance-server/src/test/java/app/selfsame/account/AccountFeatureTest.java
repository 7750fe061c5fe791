package app.selfsame.account;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import app.selfsame.message.English;
import app.selfsame.service.RunningService;
import app.selfsame.settings.SettingsException;
import app.selfsame.site.LittleSite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** When there are accounts. */
public class AccountFeatureTest {
  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void withoutMailThereAreNoneAndNoDatabase() throws Exception {
    Path data = folder.getRoot().toPath().resolve("data");
    try (RunningService server =
        new RunningService("SERVE_DATA", data.toString(), new AccountFeature(LittleSite.load()))) {
      for (String path : List.of("/sign-in", "/account", "/in")) {
        assertEquals(path, 404, server.send("GET", path).statusCode());
      }
      assertFalse(new String(server.send("GET", "/openapi.json").body()).contains("/sign-in"));
    }
    assertFalse(Files.exists(data));
  }

  @Test
  public void theyNeedTheAddressOfTheSite() {
    Map<String, String> half = Map.of("SERVE_SMTP_HOST", "mail.example.org", "SERVE_MAIL_FROM", "a@example.org");
    SettingsException refusal =
        assertThrows(
            SettingsException.class, () -> new RunningService(half, new AccountFeature(LittleSite.load())));
    assertEquals(
        List.of("SERVE_ORIGIN is “”. Allowed: something, because SERVE_SMTP_HOST is set."),
        refusal.mistakes().stream().map(English::say).toList());
  }
}
