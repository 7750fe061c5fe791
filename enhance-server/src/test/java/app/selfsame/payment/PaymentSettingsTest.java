package app.selfsame.payment;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.http.HttpSettings;
import app.selfsame.message.English;
import app.selfsame.settings.Setting;
import app.selfsame.settings.Settings;
import app.selfsame.settings.SettingsException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.Test;

/** All of what payments need, or nothing. */
public class PaymentSettingsTest {
  private static final List<Setting<?>> KNOWN =
      Stream.concat(HttpSettings.ALL.stream(), PaymentSettings.ALL.stream()).toList();
  private static final Map<String, String> ALL =
      Map.of(
          "SERVE_ORIGIN", "https://photos.example",
          "SERVE_PRICE", "4.90 EUR",
          "STRIPE_SECRET_KEY", "sk_live_hidden",
          "STRIPE_WEBHOOK_SECRET", "whsec_hidden");

  @Test
  public void nothingSetIsFree() throws Exception {
    assertFalse(areOn(Map.of()));
    assertFalse(areOn(Map.of("SERVE_ORIGIN", "https://photos.example", "SERVE_TAX", "stripe")));
  }

  @Test
  public void allSetIsNot() throws Exception {
    assertTrue(areOn(ALL));
  }

  @Test
  public void creditsAloneAreEnoughToSell() throws Exception {
    Map<String, String> credits = new HashMap<>(ALL);
    credits.remove("SERVE_PRICE");
    credits.put("SERVE_CREDIT_PACKS", "100:29.00 EUR, 1000:249.00 EUR");
    assertTrue(areOn(credits));
    for (String packs : List.of("100", "0:1.00 EUR", "100:1.00 EUR,100:2.00 EUR", "100:1.00 EUR,10:1.00 USD", "100:1.00 EUR,")) {
      credits.put("SERVE_CREDIT_PACKS", packs);
      assertEquals(packs, 1, mistakes(credits).size());
    }
  }

  @Test
  public void whatIsMissingIsNamedInOneLine() {
    for (String missing : ALL.keySet()) {
      Map<String, String> rest = new HashMap<>(ALL);
      rest.remove(missing);
      List<String> mistakes = mistakes(rest);
      assertEquals(mistakes.toString(), 1, mistakes.size());
      assertTrue(mistakes.get(0), mistakes.get(0).startsWith(missing + " is "));
      assertFalse(mistakes.get(0), mistakes.get(0).contains("hidden"));
    }
  }

  @Test
  public void whatIsNoneOfTheirKindIsRefusedWithoutBeingRepeated() {
    Map<String, String> wrong =
        Map.of("STRIPE_SECRET_KEY", "pk_live_hidden", "STRIPE_WEBHOOK_SECRET", "sk_hidden", "SERVE_TAX", "yes", "SERVE_PRICE", "4,90");
    wrong.forEach(
        (name, value) -> {
          Map<String, String> changed = new HashMap<>(ALL);
          changed.put(name, value);
          List<String> mistakes = mistakes(changed);
          assertEquals(mistakes.toString(), 1, mistakes.size());
          assertFalse(mistakes.get(0), mistakes.get(0).contains("hidden"));
        });
  }

  @Test
  public void aMistypedNameIsFound() {
    assertEquals(
        List.of("There is no variable STRIPE_SECRETKEY. The nearest is STRIPE_SECRET_KEY."),
        mistakes(Map.of("STRIPE_SECRETKEY", "sk_test_1")));
  }

  private static boolean areOn(Map<String, String> environment) throws SettingsException {
    return PaymentSettings.areOn(Settings.read(environment, KNOWN));
  }

  private static List<String> mistakes(Map<String, String> environment) {
    return assertThrows(SettingsException.class, () -> areOn(environment)).mistakes().stream().map(English::say).toList();
  }
}
