package app.selfsame.payment;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.log.CapturedErrors;
import app.selfsame.payment.stripe.FakeStripe;
import app.selfsame.payment.stripe.StripeGateway;
import app.selfsame.store.Engine;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;

/** A key of Stripe's test mode where everybody can pay. */
public class TestKeyTest {
  @Rule public final CapturedErrors errors = new CapturedErrors();

  @Test
  public void itIsSaidAtTheStart() throws Exception {
    try (PaymentHouse house = new PaymentHouse(Engine.SQLITE)) {
      assertEquals(List.of(), house.stripe.mistakes());
    }
    assertTrue(errors.text(), errors.text().contains("payments-test-key"));
  }

  @Test
  public void keysSayOfWhichModeTheyAre() {
    for (String test : List.of("sk_test_a", "rk_test_a")) {
      assertFalse(test, new StripeGateway(FakeStripe.secret(test)).isLive());
    }
    for (String live : List.of("sk_live_a", "rk_live_a", "sk_live_test_")) {
      assertTrue(live, new StripeGateway(FakeStripe.secret(live)).isLive());
    }
  }
}
