package app.selfsame.bench.hostile;

import java.io.IOException;
import java.net.Socket;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Honest visitors of one address who come at a steady pace, each on a connection of its own: those who wait keep nobody
 * from coming.
 */
final class Visitors {
  /** A visitor who has waited so long goes away. */
  static final int PATIENCE_MILLIS = 4_000;

  private final Map<Errand, byte[]> requests;
  private final Map<Errand, byte[]> bodies = new ConcurrentHashMap<>();

  /**
   * Visitors of a site.
   *
   * @param requests what each asks, as it is sent
   */
  Visitors(Map<Errand, byte[]> requests) {
    this.requests = new EnumMap<>(requests);
  }

  /** Sends visitors for a while, and waits for what the last of them hears. */
  Answers come(int port, int millis) throws InterruptedException {
    Answers answers = new Answers();
    ExecutorService visitors = Executors.newCachedThreadPool();
    ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    for (Errand errand : Errand.values()) {
      clock.scheduleAtFixedRate(
          () -> visitors.execute(() -> answers.add(errand, ask(port, errand))),
          // Not all at the same moment.
          errand.ordinal() * 30L,
          errand.everyMillis(),
          TimeUnit.MILLISECONDS);
    }
    Thread.sleep(millis);
    clock.shutdownNow();
    clock.awaitTermination(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    visitors.shutdown();
    visitors.awaitTermination(2L * PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    return answers;
  }

  /** Lets visitors come one upon the other, as many at once as there are processors. */
  void crowd(int port, int millis) throws InterruptedException {
    long end = System.nanoTime() + millis * 1_000_000L;
    ExecutorService visitors = Executors.newCachedThreadPool();
    for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
      visitors.execute(() -> {
        while (System.nanoTime() < end) {
          for (Errand errand : Errand.values()) {
            ask(port, errand);
          }
        }
      });
    }
    visitors.shutdown();
    visitors.awaitTermination(2L * millis, TimeUnit.MILLISECONDS);
  }

  /** One visitor; another body than the first one heard is no answer. */
  Answer ask(int port, Errand errand) {
    long start = System.nanoTime();
    try (Socket socket = Loopback.visitor(port, PATIENCE_MILLIS)) {
      socket.getOutputStream().write(requests.get(errand));
      Answer answer = Answer.read(socket, start, start + PATIENCE_MILLIS * 1_000_000L);
      return answer.status() == 200 && !isAsBefore(errand, answer.body())
          ? new Answer(answer.status(), "another answer", answer.body(), answer.millis())
          : answer;
    } catch (IOException e) {
      return Answer.none((System.nanoTime() - start) / 1e6);
    }
  }

  private boolean isAsBefore(Errand errand, byte[] body) {
    byte[] first = bodies.putIfAbsent(errand, body);
    return first == null || Arrays.equals(first, body);
  }
}
