package app.selfsame.payment;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.http.ProblemException;
import app.selfsame.log.CapturedErrors;
import app.selfsame.metrics.Metrics;
import app.selfsame.payment.stripe.FakeStripe;
import app.selfsame.payment.stripe.StripeEvents;
import app.selfsame.quota.MovableClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.Rule;
import org.junit.Test;

/** What anybody can send to Stripe's address. */
public class StripeMessagesTest {
  @Rule public final CapturedErrors errors = new CapturedErrors();

  private final MovableClock clock = new MovableClock("2026-11-29T10:00:00Z");
  private final Metrics metrics = new Metrics("test");
  private final StripeMessages messages =
      new StripeMessages(
          new StripeEvents(FakeStripe.secret(FakeStripe.WEBHOOK_SECRET), clock), new PaymentMetrics(metrics), clock);

  private void sendForged(int times) {
    byte[] body = "{}".getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < times; i++) {
      assertThrows(ProblemException.class, () -> messages.requireSignature(null));
      assertThrows(ProblemException.class, () -> messages.read(body, "t=1,v1=00"));
    }
  }

  @Test
  public void nobodyFillsTheLogWithThem() throws IOException {
    sendForged(500);
    assertEquals(20, errors.lines().size());
    assertEquals("stripe-event-refused", errors.lines().get(0).path("event").asText());
    String counts = metrics.text();
    assertTrue(counts, counts.contains("selfsame_stripe_events_total{outcome=\"refused\"} 1000.0"));
    clock.pass(Duration.ofHours(1));
    sendForged(500);
    assertEquals(40, errors.lines().size());
  }
}
