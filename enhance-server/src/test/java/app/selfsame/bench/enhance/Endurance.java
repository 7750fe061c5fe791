package app.selfsame.bench.enhance;

import app.selfsame.bench.MarkdownTable;
import app.selfsame.bench.enhance.HonestSenders.Answer;
import app.selfsame.light.DimPortrait;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Thousands of requests over a few connections, one in a hundred of them hostile: what each is answered, and whether
 * the service is afterwards as it was.
 */
final class Endurance {
  private static final int CONNECTIONS = 16;
  private static final int WIDTH = 413;
  private static final int HEIGHT = 531;
  private static final int HOSTILE_ONE_IN = 100;

  private final ServiceProcess service;
  private final HonestSenders senders;
  private final List<CropBody> crops;
  private final AtomicInteger next = new AtomicInteger();
  private final Tally honest = new Tally();
  private final Map<Hostility, Tally> hostile = new EnumMap<>(Hostility.class);
  private final Collection<Double> seconds = new ConcurrentLinkedQueue<>();
  private final Collection<String> failures = new ConcurrentLinkedQueue<>();

  private Endurance(ServiceProcess service, List<CropBody> crops) {
    this.service = service;
    this.senders = new HonestSenders(service);
    this.crops = crops;
    for (Hostility kind : Hostility.values()) {
      hostile.put(kind, new Tally());
    }
  }

  /** Measures and prints tables; answers what went wrong. */
  static List<String> run(DimPortrait portrait, ServiceSetup setup, int requests)
      throws IOException, InterruptedException {
    List<CropBody> crops =
        List.of(
            CropBody.png(portrait.dimmed(WIDTH, HEIGHT)),
            CropBody.png(portrait.bright(WIDTH, HEIGHT)),
            CropBody.jpeg(portrait.dimmed(WIDTH, HEIGHT)),
            CropBody.jpeg(portrait.bright(WIDTH, HEIGHT)));
    try (ServiceProcess service = new ServiceProcess(setup.generous())) {
      Endurance endurance = new Endurance(service, crops);
      ProcessState start = service.state();
      endurance.send(requests / 10);
      ProcessState early = service.state();
      long nanos = System.nanoTime();
      endurance.send(requests);
      double rate = (requests - requests / 10) / ((System.nanoTime() - nanos) / 1e9);
      endurance.holdHealthy();
      endurance.answers(requests, rate, setup);
      if (!service.isAlive()) {
        return List.copyOf(endurance.failures);
      }
      MarkdownTable table =
          new MarkdownTable(
              System.out, "The same service", "when", "MB resident", "MB at most", "threads", "open files");
      row(table, "before", start);
      row(table, "after " + requests / 10 + " requests", early);
      row(table, "after " + requests, service.state());
      return List.copyOf(endurance.failures);
    }
  }

  private static void row(MarkdownTable table, String when, ProcessState state) {
    table.row(when, Math.round(state.residentMegabytes()), Math.round(state.mostMegabytes()), state.threads(),
        state.openFiles());
  }

  /** Sends all requests whose number is lower. */
  private void send(int end) throws InterruptedException {
    List<Thread> threads = Stream.generate(() -> new Thread(() -> sendUntil(end))).limit(CONNECTIONS).toList();
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private void sendUntil(int end) {
    for (int number = next.getAndIncrement(); number < end; number = next.getAndIncrement()) {
      if (number % HOSTILE_ONE_IN == HOSTILE_ONE_IN / 2) {
        beNuisance(Hostility.values()[number / HOSTILE_ONE_IN % Hostility.values().length]);
      } else {
        beHonest(number);
      }
    }
    // The number that was too high belongs to the next part.
    next.decrementAndGet();
  }

  private void beHonest(int number) {
    Answer answer = senders.send(crops.get(number % crops.size()), number).join();
    seconds.add(answer.seconds());
    honest.add(answer);
    if (!answer.isGood()) {
      failures.add("an honest request: " + answer);
    }
  }

  private void beNuisance(Hostility kind) {
    try {
      int status = kind.commit(new RawConnection(service.port()), crops.get(0).bytes());
      hostile.get(kind).add(status);
      if (!kind.isInOrder(status)) {
        failures.add(kind.words() + ": " + status);
      }
    } catch (IOException e) {
      failures.add(kind.words() + ": " + e);
    }
  }

  private void holdHealthy() throws IOException, InterruptedException {
    if (!service.isHealthy()) {
      failures.add("the service is not healthy, or gone");
      return;
    }
    for (String gauge : List.of("queue_bytes", "waiting", "requests", "busy_workers")) {
      double value = service.gauge("selfsame_enhance_" + gauge);
      if (value != 0) {
        failures.add(gauge + " is " + value + " after the last answer");
      }
    }
    if (service.complaints() > 0) {
      failures.add("the log has " + service.complaints() + " warnings and errors");
    }
  }

  private void answers(int requests, double rate, ServiceSetup setup) {
    MarkdownTable table =
        new MarkdownTable(
            System.out,
            requests + " requests over " + CONNECTIONS + " connections, crops of " + WIDTH + " x " + HEIGHT + " px, "
                + setup,
            "sender", "number", "due", "answered");
    table.row("honest", honest.sum(), 200, honest);
    hostile.forEach(
        (kind, tally) ->
            table.row(kind.words(), tally.sum(), kind.due() == 0 ? "none" : kind.due(), tally));
    Latencies latencies = new Latencies(new ArrayList<>(seconds));
    System.out.printf(
        Locale.ROOT,
        "%n%.1f requests a second; seconds of the honest: p50 %s, p95 %s, p99 %s. Answered 0 is no answer.%n",
        rate, latencies.percentile(50), latencies.percentile(95), latencies.percentile(99));
  }
}
