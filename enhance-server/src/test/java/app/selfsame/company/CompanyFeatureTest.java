package app.selfsame.company;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import app.selfsame.account.AccountFeature;
import app.selfsame.message.English;
import app.selfsame.service.RunningService;
import app.selfsame.settings.SettingsException;
import app.selfsame.site.LittleSite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** When there are companies. */
public class CompanyFeatureTest {
  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void thereAreNoneAndNoDatabaseUnlessTheOperatorSaysSo() throws Exception {
    Path data = folder.getRoot().toPath().resolve("data");
    AccountFeature accounts = new AccountFeature(LittleSite.load());
    CompanyFeature companies = new CompanyFeature(LittleSite.load(), accounts);
    try (RunningService server = new RunningService("SERVE_DATA", data.toString(), accounts, companies)) {
      for (String path : List.of("/company", "/invitation", "/v1/company")) {
        assertEquals(path, 404, server.send("GET", path).statusCode());
      }
    }
    assertEquals(Optional.empty(), companies.callers());
    assertEquals(Optional.empty(), companies.audit());
    assertFalse(Files.exists(data));
  }

  @Test
  public void theyNeedAccounts() {
    AccountFeature accounts = new AccountFeature(LittleSite.load());
    SettingsException refusal =
        assertThrows(
            SettingsException.class,
            () ->
                new RunningService(
                    Map.of("SERVE_COMPANIES", "open"), accounts, new CompanyFeature(LittleSite.load(), accounts)));
    assertEquals(
        List.of(
            "SERVE_COMPANIES is “open”. Allowed: off, because there are accounts only where SERVE_SMTP_HOST is set."),
        refusal.mistakes().stream().map(English::say).toList());
  }

  @Test
  public void facesAreComparedForCompaniesAlone() {
    AccountFeature accounts = new AccountFeature(LittleSite.load());
    SettingsException refusal =
        assertThrows(
            SettingsException.class,
            () ->
                new RunningService(
                    Map.of("SERVE_FACES", "on"), accounts, new CompanyFeature(LittleSite.load(), accounts)));
    assertEquals(
        List.of("SERVE_FACES is “on”. Allowed: off, because there are companies only where SERVE_COMPANIES is open."),
        refusal.mistakes().stream().map(English::say).toList());
  }
}
