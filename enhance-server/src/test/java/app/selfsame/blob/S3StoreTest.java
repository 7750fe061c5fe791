package app.selfsame.blob;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import app.selfsame.feature.Trouble;
import app.selfsame.settings.CannotServeException;
import app.selfsame.store.Engine;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Blobs in a bucket, over HTTP, with a server that checks what S3 checks. */
public class S3StoreTest {
  private static final byte[] CONTENT = BlobFormatTest.content(200_000);
  private static final String GROUP = "group";

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private static BlobHouse house;
  private Set<String> before;

  @BeforeClass
  public static void open() {
    house = BlobHouse.inBucket(Engine.SQLITE);
    house.group(GROUP);
  }

  @AfterClass
  public static void close() {
    house.close();
  }

  @Before
  public void look() {
    before = house.kept();
  }

  @After
  public void mend() {
    house.bucket().beDown(false);
    house.bucket().beUnavailable(0);
    house.bucket().hangUpOnPuts(0);
    house.bucket().answerAtMost(Integer.MAX_VALUE);
    house.bucket().holdAtMost(Long.MAX_VALUE);
  }

  @Test
  public void whoSignsWrongIsNotLetIn() throws Exception {
    for (String wrong : new String[] {"SERVE_S3_SECRET", "SERVE_S3_KEY_ID"}) {
      String right = house.environment().put(wrong, "wrong");
      CannotServeException refusal = assertThrows(CannotServeException.class, house::restart);
      assertEquals("server.blob.s3-refuses", refusal.reason().id());
      house.environment().put(wrong, right);
    }
    house.restart();
  }

  @Test
  public void aBucketThatIsNotThereIsNamed() throws Exception {
    String right = house.environment().get("SERVE_PHOTOS_S3");
    house.environment().put("SERVE_PHOTOS_S3", right.replace("photos-of-a-test", "photos-of-nobody"));
    CannotServeException refusal = assertThrows(CannotServeException.class, house::restart);
    assertTrue(refusal.reason().toString(), refusal.reason().toString().contains("NoSuchBucket"));
    assertTrue(refusal.reason().toString(), refusal.reason().toString().contains("photos-of-nobody"));
    house.environment().put("SERVE_PHOTOS_S3", right);
    house.restart();
  }

  @Test
  public void aStoreThatDoesNotAnswerKeepsNobodyFromStarting() throws Exception {
    house.bucket().beDown(true);
    house.restart();
    assertThrows(BlobStoreException.class, () -> house.blobs().write(GROUP, CONTENT));
    house.bucket().beDown(false);
    String id = house.blobs().write(GROUP, CONTENT).id();
    assertArrayEquals(CONTENT, house.blobs().readAll(GROUP, id, CONTENT.length));
  }

  @Test
  public void whatIsTriedOnceMoreIsWhole() throws Exception {
    house.bucket().hangUpOnPuts(1);
    house.bucket().beUnavailable(1);
    String id = house.blobs().write(GROUP, CONTENT).id();
    assertArrayEquals(CONTENT, house.blobs().readAll(GROUP, id, CONTENT.length));
    house.bucket().beUnavailable(2);
    assertArrayEquals(CONTENT, house.blobs().readAll(GROUP, id, CONTENT.length));
  }

  @Test
  public void aStoreThatHangsUpEachTimeIsToldAndHasNothing() throws Exception {
    house.bucket().hangUpOnPuts(100);
    assertThrows(BlobStoreException.class, () -> house.blobs().write(GROUP, CONTENT));
    assertEquals(before, house.kept());
  }

  @Test
  public void aConnectionThatBreaksOffIsNoDamage() throws Exception {
    String id = house.blobs().write(GROUP, CONTENT).id();
    for (int bytes : new int[] {0, 10, 24, 24 + 16_400, 100_000}) {
      house.bucket().answerAtMost(bytes);
      assertThrows(
          bytes + " bytes", BlobStoreException.class, () -> house.blobs().readAll(GROUP, id, CONTENT.length));
    }
    house.bucket().answerAtMost(Integer.MAX_VALUE);
    assertArrayEquals(CONTENT, house.blobs().readAll(GROUP, id, CONTENT.length));
  }

  @Test
  public void aStoreThatIsDownDeletesLater() throws Exception {
    String id = house.blobs().write(GROUP, CONTENT).id();
    house.bucket().beDown(true);
    assertThrows(BlobStoreException.class, () -> house.blobs().delete(id));
    assertThrows(BlobStoreException.class, () -> house.blobs().read(GROUP, id));
    house.bucket().beDown(false);
    house.blobs().delete(id);
    assertEquals(before, house.kept());
  }

  @Test
  public void aStoreThatIsGoneAndBackIsTrouble() {
    assertEquals(Optional.empty(), house.blobs().trouble());
    house.bucket().beDown(true);
    assertEquals(Optional.of(Trouble.PHOTOS), house.blobs().trouble());
    house.bucket().beDown(false);
    assertEquals(Optional.empty(), house.blobs().trouble());
    assertEquals(before, house.kept());
  }

  @Test
  public void aFullStoreIsTold() throws Exception {
    house.bucket().holdAtMost(CONTENT.length / 2);
    assertThrows(NoSpaceException.class, () -> house.blobs().write(GROUP, CONTENT));
    assertEquals(before, house.kept());
  }

  /** Also what is listed beside them by stores that were killed in the midst of a put. */
  @Test
  public void aGroupOfManyPagesIsSwept() throws Exception {
    house.bucket().listAtMost(3);
    house.group("many");
    house.group("many-more");
    for (int i = 0; i < 10; i++) {
      house.blobs().write("many", new byte[i]);
    }
    String kept = house.blobs().write("many-more", CONTENT).id();
    house.bucket().objects().put("photos/many/half-a-put", new byte[1]);
    house.forget("many");
    assertEquals(11, house.blobs().sweep());
    assertArrayEquals(CONTENT, house.blobs().readAll("many-more", kept, CONTENT.length));
  }

  @Test
  public void readingABeginningFetchesNoMore() throws Exception {
    byte[] large = BlobFormatTest.content(8_000_000);
    String id = house.blobs().write(GROUP, large).id();
    int requests = house.bucket().requests();
    try (InputStream in = house.blobs().read(GROUP, id)) {
      assertEquals(large[0], (byte) in.read());
    }
    assertEquals(requests + 1, house.bucket().requests());
  }

  /** Nothing is left among the temporary files, where bytes wait to be sent: not even by a process that is killed. */
  @Test
  public void nothingStaysOnTheDisk() throws Exception {
    Path temporary = folder.getRoot().toPath();
    try (BlobHouse other = BlobHouse.inBucket(Engine.SQLITE)) {
      KilledWriter.kill(other, temporary);
      KilledWriter.assertAllWhole(other);
    }
    try (Stream<Path> files = Files.list(temporary)) {
      assertEquals(List.of(), files.toList());
    }
  }
}
