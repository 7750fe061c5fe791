package app.selfsame.blob;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.settings.CannotServeException;
import app.selfsame.store.Engine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.AfterParam;
import org.junit.runners.Parameterized.BeforeParam;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** What is kept is read as it was, by nobody else and no longer than its key is there. */
@RunWith(Parameterized.class)
public class BlobsTest {
  private static final byte[] CONTENT = BlobFormatTest.content(50_000);
  private static final AtomicInteger GROUPS = new AtomicInteger();
  private static BlobHouse house;

  /** Database and store know nothing of each other, so each of both once is enough. */
  @Parameters(name = "{0}")
  public static List<Engine> engines() {
    return List.of(Engine.values());
  }

  @BeforeParam
  public static void open(Engine engine) {
    house = engine == Engine.SQLITE ? BlobHouse.inFolder(engine) : BlobHouse.inBucket(engine);
  }

  @AfterParam
  public static void close() {
    house.close();
  }

  @Parameter public Engine engine;

  private String group;

  @Before
  public void openGroup() {
    group = house.group("group" + GROUPS.incrementAndGet());
  }

  @Test
  public void whatIsWrittenIsRead() throws Exception {
    for (int bytes : new int[] {0, 1, 16_383, 16_384, 16_385, 32_768, 1_000_000}) {
      byte[] content = BlobFormatTest.content(bytes);
      Blobs.Stored stored = blobs().write(group, new ByteArrayInputStream(content), bytes);
      assertTrue(stored.id(), stored.id().startsWith(group + "."));
      assertEquals(bytes, stored.bytes());
      assertEquals(
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)), stored.sha256Hex());
      assertArrayEquals(content, read(stored.id()));
      assertArrayEquals(content, blobs().readAll(group, stored.id(), bytes));
    }
  }

  @Test
  public void whatIsKeptShowsNothingOfTheContent() throws Exception {
    byte[] content = new byte[30_000];
    String id = blobs().write(group, content).id();
    String other = blobs().write(group, content).id();
    String encrypted = HexFormat.of().formatHex(house.encrypted(id));
    assertFalse(encrypted, encrypted.contains("0".repeat(16)));
    assertNotEquals(encrypted, HexFormat.of().formatHex(house.encrypted(other)));
  }

  @Test
  public void moreThanIsTakenIsRefusedAndLeavesNothing() throws Exception {
    Set<String> before = house.kept();
    assertThrows(
        BlobTooLargeException.class, () -> blobs().write(group, new ByteArrayInputStream(CONTENT), CONTENT.length - 1));
    assertEquals(before, house.kept());
    String id = blobs().write(group, CONTENT).id();
    assertThrows(BlobTooLargeException.class, () -> blobs().readAll(group, id, CONTENT.length - 1));
  }

  @Test
  public void aSenderThatBreaksOffLeavesNothing() {
    Set<String> before = house.kept();
    IOException broken = new IOException("the sender is gone");
    InputStream half =
        new InputStream() {
          private int sent;

          @Override
          public int read() throws IOException {
            if (sent++ >= 40_000) {
              throw broken;
            }
            return 1;
          }
        };
    assertEquals(broken, assertThrows(IOException.class, () -> blobs().write(group, half, 1_000_000)));
    assertEquals(before, house.kept());
  }

  @Test
  public void nobodyReadsInAnothersName() throws Exception {
    String id = blobs().write(group, CONTENT).id();
    String stranger = house.group(group + "-other");
    assertThrows(BlobGoneException.class, () -> blobs().read(stranger, id));
    assertThrows(BlobGoneException.class, () -> blobs().read(group, group + ".no-such-blob"));
    assertThrows(BlobGoneException.class, () -> blobs().read("no-such-group", "no-such-group.blob"));
    assertThrows(BlobGoneException.class, () -> blobs().write("no-such-group", CONTENT));
    for (String no :
        List.of("", group, group + ".", group + "./x", group + "/x", group + ".a.b", "../" + id, id + "\n")) {
      assertThrows(no, IllegalArgumentException.class, () -> blobs().read(group, no));
      assertThrows(no, IllegalArgumentException.class, () -> blobs().delete(no));
    }
  }

  @Test
  public void whatSomebodyAlteredIsRefused() throws Exception {
    String id = blobs().write(group, CONTENT).id();
    byte[] encrypted = house.encrypted(id);
    String beside = blobs().write(group, CONTENT).id();
    String elsewhere = blobs().write(house.group(group + "-b"), CONTENT).id();
    byte[] flipped = encrypted.clone();
    flipped[encrypted.length / 2] ^= 4;
    for (byte[] altered :
        List.of(
            flipped,
            Arrays.copyOf(encrypted, 24 + 2 * 16_400),
            Arrays.copyOf(encrypted, encrypted.length + 16),
            new byte[0],
            house.encrypted(beside),
            house.encrypted(elsewhere))) {
      house.put(id, altered);
      String what = altered.length + " bytes";
      assertThrows(what, BlobDamagedException.class, () -> read(id));
      assertThrows(what, BlobDamagedException.class, () -> blobs().readAll(group, id, CONTENT.length));
    }
    house.put(id, encrypted);
    assertArrayEquals(CONTENT, read(id));
  }

  @Test
  public void anAlteredKeyOpensNothing() throws Exception {
    String id = blobs().write(group, CONTENT).id();
    String other = house.group(group + "-c");
    house.database().useTransaction(
        handle ->
            handle.createUpdate(
                    "update blob_group set wrapped = (select wrapped from blob_group where id = :other) where id = :id")
                .bind("other", other)
                .bind("id", group)
                .execute());
    assertThrows(BlobDamagedException.class, () -> blobs().read(group, id));
    house.forget(group);
  }

  @Test
  public void whatIsDeletedIsGoneAndMayBeDeletedAgain() throws Exception {
    String id = blobs().write(group, CONTENT).id();
    String other = blobs().write(group, CONTENT).id();
    blobs().delete(id);
    blobs().delete(id);
    assertThrows(BlobGoneException.class, () -> blobs().read(group, id));
    assertArrayEquals(CONTENT, read(other));
  }

  @Test
  public void aForgottenGroupIsGoneAtOnceAndItsBytesAfterTheSweep() throws Exception {
    String kept = blobs().write(house.group(group + "-kept"), CONTENT).id();
    String id = blobs().write(group, CONTENT).id();
    blobs().write(group, CONTENT);
    blobs().sweep();
    house.forget(group);
    assertThrows(BlobGoneException.class, () -> blobs().read(group, id));
    assertThrows(BlobGoneException.class, () -> blobs().write(group, CONTENT));
    house.forget(group);
    assertEquals(2, blobs().sweep());
    assertEquals(0, blobs().sweep());
    assertFalse(house.kept().toString(), house.kept().stream().anyMatch(file -> file.startsWith(group + "/")));
    assertArrayEquals(CONTENT, blobs().readAll(group + "-kept", kept, CONTENT.length));
    assertThrows(Exception.class, () -> house.group(group));
    house.clock().pass(Duration.ofMinutes(61));
    blobs().sweep();
    assertEquals(0, rows(group));
  }

  @Test
  public void aGroupIsForgottenWithItsTransactionOrNotAtAll() throws Exception {
    String id = blobs().write(group, CONTENT).id();
    String never = group + "-never";
    assertThrows(
        IllegalStateException.class,
        () ->
            house.database().useTransaction(
                handle -> {
                  blobs().forget(handle, group);
                  blobs().open(handle, never);
                  throw new IllegalStateException("taken back");
                }));
    blobs().sweep();
    assertArrayEquals(CONTENT, read(id));
    assertThrows(BlobGoneException.class, () -> blobs().write(never, CONTENT));
  }

  @Test
  public void whatComesWhileItsGroupIsForgottenIsNotKept() throws Exception {
    Set<String> before = house.kept();
    InputStream forgetting =
        new ByteArrayInputStream(CONTENT) {
          @Override
          public int read(byte[] into, int offset, int length) {
            if (pos == 0) {
              house.forget(group);
            }
            return super.read(into, offset, length);
          }
        };
    assertThrows(BlobGoneException.class, () -> blobs().write(group, forgetting, CONTENT.length));
    assertEquals(before, house.kept());
  }

  @Test
  public void whoReadsWhileItIsDeletedReadsAllOrIsTold() throws Exception {
    byte[] content = BlobFormatTest.content(300_000);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (int round = 0; round < 10; round++) {
        String id = blobs().write(group, content).id();
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Boolean>> readers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
          Callable<Boolean> reader =
              () -> {
                start.await();
                try {
                  assertArrayEquals(content, blobs().readAll(group, id, content.length));
                  return true;
                } catch (BlobGoneException e) {
                  return false;
                }
              };
          readers.add(threads.submit(reader));
        }
        start.countDown();
        blobs().delete(id);
        for (Future<Boolean> reader : readers) {
          reader.get();
        }
        assertThrows(BlobGoneException.class, () -> blobs().read(group, id));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  public void anotherKeyOfTheOperatorTakesOver() throws Exception {
    String id = blobs().write(group, CONTENT).id();
    house.environment().put("SERVE_PHOTOS_KEY", BlobHouse.NEW_KEY);
    CannotServeException refusal = assertThrows(CannotServeException.class, house::restart);
    assertEquals("server.blob.key-missing", refusal.reason().id());
    assertTrue(refusal.reason().toString(), refusal.reason().toString().contains("e3e16780becf601d"));

    house.environment().put("SERVE_PHOTOS_OLD_KEYS", BlobHouse.KEY);
    house.restart();
    assertArrayEquals(CONTENT, read(id));
    assertEquals(0, blobs().rewrap());

    house.environment().remove("SERVE_PHOTOS_OLD_KEYS");
    house.restart();
    assertArrayEquals(CONTENT, read(id));

    house.environment().put("SERVE_PHOTOS_KEY", BlobHouse.KEY);
    house.environment().put("SERVE_PHOTOS_OLD_KEYS", BlobHouse.NEW_KEY);
    house.restart();
  }

  private byte[] read(String id) throws IOException {
    try (InputStream in = blobs().read(group, id)) {
      return in.readAllBytes();
    }
  }

  private static int rows(String id) {
    return house.database().reading(
        handle ->
            handle.createQuery("select count(*) from blob_group where id = ?").bind(0, id).mapTo(Integer.class).one());
  }

  private static Blobs blobs() {
    return house.blobs();
  }
}
