package app.selfsame.payment;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import app.selfsame.http.ClientAddress;
import app.selfsame.http.ProblemException;
import app.selfsame.http.TrustedProxies;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.Test;

/** Who waits for a Stripe that hangs. */
public class ExchangesTest {
  private static final int LINE = 24;

  @Test
  public void howeverManyWantToPayWhoHasPaidIsServed() throws Exception {
    CountDownLatch stripe = new CountDownLatch(1);
    try (Exchanges exchanges = new Exchanges(new ClientAddress(TrustedProxies.parse("")))) {
      List<CompletableFuture<Void>> orders = new ArrayList<>();
      for (int i = 0; i < LINE; i++) {
        orders.add(exchanges.ordering(() -> await(stripe)));
      }
      ExecutionException full = assertThrows(ExecutionException.class, () -> exchanges.ordering(() -> { }).get());
      assertEquals(ProblemException.class, full.getCause().getClass());
      exchanges.asking(() -> { }).get(60, TimeUnit.SECONDS);
      assertFalse(orders.stream().anyMatch(CompletableFuture::isDone));
      stripe.countDown();
      for (CompletableFuture<Void> order : orders) {
        order.get(60, TimeUnit.SECONDS);
      }
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
