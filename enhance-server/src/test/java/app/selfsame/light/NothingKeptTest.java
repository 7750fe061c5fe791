package app.selfsame.light;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.After;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.rules.Timeout;

/**
 * Nothing of a picture or its sender is on disk, in the log or in the Java heap once the answer is written, whatever
 * became of the request. The heap is looked through with everything in it that the garbage collector has not come to.
 */
public class NothingKeptTest {
  private static final int REQUESTS = 3_000;
  private static final int SENDERS = 4;
  private static final long SEED = 0x5e1f_5a3e_2026L;

  private static final String NAME = "IMG-" + Long.toHexString(new Random(SEED).nextLong()) + ".jpg";
  private static final Fingerprints PRINTS = new Fingerprints();

  private static MarkedFiles small;
  private static MarkedFiles usual;

  @Rule public final Timeout timeout = Timeout.seconds(300);
  @Rule public final TemporaryFolder root = new TemporaryFolder();

  private WatchedServer server;
  private Traffic traffic;

  @BeforeClass
  public static void makeFiles() throws Exception {
    small = new MarkedFiles(72, 90, SEED + 1, NAME);
    usual = new MarkedFiles(413, 531, SEED + 3, NAME);
    small.addTo(PRINTS);
    usual.addTo(PRINTS);
  }

  @Before
  public void start() throws Exception {
    server = new WatchedServer(root.getRoot().toPath(), "fake");
    traffic = new Traffic(server.port(), NAME, small, usual);
  }

  @After
  public void stop() throws Exception {
    server.close();
  }

  @Test
  public void nothingIsKept() throws Exception {
    Map<String, String> files = server.files();
    ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
    List<Future<?>> sent = new ArrayList<>();
    for (int i = 0; i < REQUESTS; i++) {
      int number = i;
      sent.add(senders.submit(() -> {
        traffic.send(number);
        return null;
      }));
    }
    for (int i = 0; i < REQUESTS; i++) {
      sent.get(i).get();
      if (i % 100 == 0) {
        assertEquals(List.of(), server.openForWriting());
      }
    }
    senders.shutdown();
    assertEquals(Set.of(0, 200, 404, 415, 422, 500), traffic.answers.keySet());
    assertEquals(0, server.changes());
    assertEquals(files, server.files());
    for (String telling : List.of(NAME, "127.0.0.1", "0:0:0:0:0:0:0:1", "[::1]")) {
      assertFalse(server.log(), server.log().contains(telling));
    }
    awaitIdle();
    assertEquals(Map.of(), inMemory("after.hprof"));
  }

  @Test
  public void whatIsStillWorkedOnIsFound() throws Exception {
    byte[] file = usual.files().get(0);
    CompletableFuture<Integer> held =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return traffic.post("held", "image/png", file);
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
    traffic.get("/held");
    Map<String, Integer> found = inMemory("during.hprof");
    assertTrue(found.toString(), found.keySet().stream().anyMatch(print -> print.endsWith("as ABGR")));
    assertTrue(found.toString(), found.keySet().stream().anyMatch(print -> print.endsWith("PNG")));
    traffic.get("/release");
    assertEquals(200, (int) held.join());
    awaitIdle();
    assertEquals(Map.of(), inMemory("after.hprof"));
  }

  private void awaitIdle() throws Exception {
    while (!traffic.get("/requests").equals("0")) {
      Thread.onSpinWait();
    }
  }

  private Map<String, Integer> inMemory(String name) throws Exception {
    Path dump = root.getRoot().toPath().resolve(name);
    server.dump(dump);
    return PRINTS.in(dump);
  }
}
