package app.selfsame.collection;

import app.selfsame.site.LittleSite;
import app.selfsame.store.Engine;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Many people who send their pictures at once, each of whom asks first what is asked for, as their page does.
 *
 * @param people who have sent
 * @param refusals after which somebody sent the same again, broken connections included
 * @param lost who are not there afterwards, or with other bytes
 * @param seconds until all have been answered
 * @param millis that sending took, in order
 * @param bytes of one parcel
 * @param storedBytes on the disk for each picture, the database included
 * @param cpuMillis of a core for each picture, in the server's process without those who send; a database that is another
 *     process is not in it
 */
public record ContributionRush(
    Engine engine,
    int people,
    int refusals,
    int lost,
    double seconds,
    long[] millis,
    int bytes,
    long storedBytes,
    double cpuMillis) {
  /** So many are on their way at a time: the server lets an address have 64 connections, those included that are idle. */
  private static final int AT_ONCE = 32;
  private static final int ADDED_AT_ONCE = 500;
  /** A picture of some hundred kilobytes, filled up. */
  private static final int CONTENT_BYTES = 6 * TestParcel.STEP;
  private static final long PAUSE_MILLIS = 500;

  /** Lets them send, to a server in this process. */
  public static ContributionRush measure(Engine engine, int people) throws Exception {
    try (CollectionServer server = new CollectionServer(engine, LittleSite.load(), "on")) {
      CollectionServer.Company acme = server.company("boss@acme.example");
      String badges = acme.firstCollection();
      add(server, acme, badges, people);
      Path folder = Path.of(server.server.environment().get("SERVE_DATA"));
      long before = bytesIn(folder);
      ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE);
      try {
        double cpuBefore = serverSeconds(0);
        long begun = System.nanoTime();
        List<Future<Sent>> sending = new ArrayList<>();
        for (int i = 0; i < people; i++) {
          int number = i;
          sending.add(senders.submit(() -> send(server, acme, number)));
        }
        long[] millis = new long[people];
        int refusals = 0;
        double senderSeconds = 0;
        for (int i = 0; i < people; i++) {
          Sent sent = sending.get(i).get();
          millis[i] = sent.millis();
          refusals += sent.refusals();
          senderSeconds += sent.cpuSeconds();
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        double cpu = serverSeconds(senderSeconds) - cpuBefore;
        Arrays.sort(millis);
        int lost = lost(acme, badges, people);
        return new ContributionRush(
            engine,
            people,
            refusals,
            lost,
            seconds,
            millis,
            picture(acme, 0).length,
            (bytesIn(folder) - before) / people,
            1000 * cpu / people);
      } finally {
        senders.shutdownNow();
      }
    }
  }

  private record Sent(long millis, int refusals, double cpuSeconds) {}

  /** What this process has used of its cores so far, without these senders and their client's own threads. */
  private static double serverSeconds(double senderSeconds) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    double client = 0;
    for (long id : threads.getAllThreadIds()) {
      ThreadInfo thread = threads.getThreadInfo(id);
      if (thread != null && thread.getThreadName().startsWith("HttpClient-")) {
        client += threads.getThreadCpuTime(id) / 1e9;
      }
    }
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return system.getProcessCpuTime() / 1e9 - client - senderSeconds;
  }

  private static void add(CollectionServer server, CollectionServer.Company acme, String badges, int people)
      throws Exception {
    for (int from = 0; from < people; from += ADDED_AT_ONCE) {
      List<String> some = new ArrayList<>();
      for (int i = from; i < Math.min(people, from + ADDED_AT_ONCE); i++) {
        some.add(acme.person(server.newId(), "n" + i, new TestLink(i), ""));
      }
      acme.post(badges + "/participants", CollectionServer.people(some.toArray(String[]::new)));
    }
  }

  private static byte[] picture(CollectionServer.Company acme, int number) {
    return TestParcel.of(1, TestParcel.PSK, acme.keys, CONTENT_BYTES + 16, number);
  }

  private static Sent send(CollectionServer server, CollectionServer.Company acme, int number) throws Exception {
    TestLink link = new TestLink(number);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long cpuBefore = threads.getCurrentThreadCpuTime();
    byte[] picture = picture(acme, number);
    long begun = System.nanoTime();
    int refusals = 0;
    while (!isSent(server, link, picture)) {
      refusals++;
      Thread.sleep(PAUSE_MILLIS);
    }
    double cpuSeconds = (threads.getCurrentThreadCpuTime() - cpuBefore) / 1e9;
    return new Sent((System.nanoTime() - begun) / 1_000_000, refusals, cpuSeconds);
  }

  /** Asks and sends; false when a connection broke or the server was busy. */
  private static boolean isSent(CollectionServer server, TestLink link, byte[] picture) throws Exception {
    try {
      return server.show(link).status() == 200 && server.send(link, 1, picture).status() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private static int lost(CollectionServer.Company acme, String badges, int people) throws Exception {
    int found = 0;
    String after = "0";
    while (!after.isEmpty()) {
      CollectionServer.Answer page = acme.get(badges + "/participants?state=sent&after=" + after);
      for (var one : page.json().path("participants")) {
        int number = Integer.parseInt(one.path("reference").asText().substring(1));
        // Some are read back whole; of all it is known how long they are.
        boolean isWhole =
            number % 50 != 0
                || Arrays.equals(
                    picture(acme, number),
                    acme.get(badges + "/participants/" + one.path("id").asText() + "/parcel").bytes());
        found += isWhole && one.path("bytes").asInt() == picture(acme, number).length ? 1 : 0;
      }
      after = page.text("next");
    }
    return people - found;
  }

  private static long bytesIn(Path folder) throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }
}
