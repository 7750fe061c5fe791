package app.selfsame.payment;

import app.selfsame.store.Engine;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * How many events of Stripe a server takes: each is verified, and pays an order, with the ledger's rules on.
 *
 * @param wrong answers other than 200, and orders that are not paid afterwards
 */
public record EventRate(Engine engine, int events, double seconds, int wrong) {
  private static final int THREADS = 8;
  private static final int WARM_UP = 100;

  /** Measures with so many events, over HTTP in this process. */
  public static EventRate measure(Engine engine, int events) throws Exception {
    try (PaymentHouse house = new PaymentHouse(engine)) {
      send(house, WARM_UP, new ArrayList<>());
      List<PaymentHouse.Ordered> orders = new ArrayList<>();
      double seconds = send(house, events, orders);
      int wrong = 0;
      for (PaymentHouse.Ordered order : orders) {
        wrong += house.order(order.id()).state() == Order.State.PAID ? 0 : 1;
      }
      return new EventRate(engine, events, seconds, wrong);
    }
  }

  private static double send(PaymentHouse house, int count, List<PaymentHouse.Ordered> orders) throws Exception {
    for (int i = 0; i < count; i++) {
      PaymentHouse.Ordered order = house.order();
      orders.add(order);
      house.stripe.pay(order.session());
    }
    List<ObjectNode> events = house.stripe.events();
    URI webhook = house.webhook();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      long start = System.nanoTime();
      List<Future<?>> all = new ArrayList<>();
      for (ObjectNode event : events) {
        all.add(threads.submit(() -> house.stripe.send(webhook, event)));
      }
      for (Future<?> one : all) {
        one.get();
      }
      return (System.nanoTime() - start) / 1e9;
    } finally {
      threads.shutdownNow();
    }
  }
}
