package app.selfsame.bench.enhance;

import app.selfsame.bench.MarkdownTable;
import app.selfsame.bench.enhance.HonestSenders.Answer;
import app.selfsame.image.RgbaImage;
import app.selfsame.light.DimPortrait;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/**
 * Fifty requests at once, each with a crop of two megapixels, sent to a service that has just started and to the same
 * service again and again, when its code is compiled. Sender and service share the cores.
 */
final class Burst {
  private static final int REQUESTS = 50;
  private static final int TIMES = 4;
  private static final double AIM_MEGABYTES = 300;

  private final MarkdownTable table;
  private final List<String> failures = new ArrayList<>();

  private Burst(String description) {
    table =
        new MarkdownTable(
            System.out,
            REQUESTS + " requests at once, crops of " + DimPortrait.WIDTH + " x " + DimPortrait.HEIGHT + " px, "
                + description + ", " + Runtime.getRuntime().availableProcessors() + " cores, seconds",
            "environment and options", "sent", "time", "p50", "p95", "p99", "requests a second", "statuses",
            "most that wait for memory", "MB resident now", "MB at most since the start",
            "aim " + (int) AIM_MEGABYTES);
  }

  /** Measures and prints a table; answers what went wrong. */
  static List<String> run(DimPortrait portrait, ServiceSetup... setups) throws IOException, InterruptedException {
    RgbaImage picture = portrait.dimmed(DimPortrait.WIDTH, DimPortrait.HEIGHT);
    Burst burst = new Burst(portrait.description());
    for (ServiceSetup setup : setups) {
      try (ServiceProcess service = new ServiceProcess(setup.generous())) {
        burst.idle(setup, service.state());
        for (int time = 1; time <= TIMES; time++) {
          // Pages send PNG; what other senders like is last.
          burst.fire(setup, service, time < TIMES ? CropBody.png(picture) : CropBody.jpeg(picture));
        }
      }
    }
    return burst.failures;
  }

  private void idle(ServiceSetup setup, ProcessState state) {
    table.row(setup, "nothing yet", "", "", "", "", "", "", "", megabytes(state.residentMegabytes()),
        megabytes(state.mostMegabytes()), "");
  }

  private void fire(ServiceSetup setup, ServiceProcess service, CropBody crop)
      throws IOException, InterruptedException {
    HonestSenders senders = new HonestSenders(service);
    List<CompletableFuture<Answer>> futures = new ArrayList<>();
    long start = System.nanoTime();
    for (int i = 0; i < REQUESTS; i++) {
      futures.add(senders.send(crop, i));
    }
    CompletableFuture<?> all = CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new));
    double mostWaiting = 0;
    while (!all.isDone()) {
      mostWaiting = Math.max(mostWaiting, service.gauge("selfsame_enhance_waiting"));
      Thread.sleep(50);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    List<Answer> answers = futures.stream().map(CompletableFuture::join).toList();
    Tally statuses = new Tally();
    answers.forEach(statuses::add);
    answers.stream()
        .filter(answer -> !answer.isGood())
        .forEach(answer -> failures.add(REQUESTS + " at once, " + setup + ": " + answer));
    Latencies latencies = new Latencies(answers.stream().map(Answer::seconds).toList());
    ProcessState state = service.state();
    table.row(setup, crop, figure(seconds), latencies.percentile(50), latencies.percentile(95),
        latencies.percentile(99), figure(REQUESTS / seconds), statuses, (int) mostWaiting,
        megabytes(state.residentMegabytes()), megabytes(state.mostMegabytes()),
        state.mostMegabytes() < AIM_MEGABYTES ? "met" : "missed");
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static String megabytes(double value) {
    return String.valueOf(Math.round(value));
  }
}
