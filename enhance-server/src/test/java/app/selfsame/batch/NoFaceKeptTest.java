package app.selfsame.batch;

import static org.junit.Assert.assertTrue;

import app.selfsame.engine.EngineDesks;
import app.selfsame.http.MultipartBody;
import app.selfsame.likeness.FaceTemplate;
import app.selfsame.worker.TestPhotos;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * Nothing of photos whose faces are compared, and of what the network makes of the faces, is on disk, in the database, in the
 * log or in the server's heap once it is answered, whatever became of the request; {@link NoPageKeptTest} says how that is
 * looked for.
 */
public class NoFaceKeptTest {
  @Rule public final TemporaryFolder root = new TemporaryFolder();

  private final Needles needles = new Needles();
  private byte[] photo;
  private byte[] other;
  private WatchedCalls calls;

  @Before
  public void make() throws Exception {
    photo = NoisyPicture.png(TestPhotos.drawnPerson(), 1);
    other = NoisyPicture.png(TestPhotos.drawnPersonBesideLamp(), 2);
    for (byte[] one : List.of(photo, other)) {
      String name = one == photo ? "first" : "second";
      needles.addPieces("the " + name + " photo", one);
      addTemplate(name, new EngineDesks().open().lookAtFace(one).face().orElseThrow().template());
    }
    calls = new WatchedCalls(root.getRoot().toPath(), "/v1/faces/compare", MultipartBody.TYPE);
  }

  /** Floats as they are stored, and as a dump of Java's has them. */
  private void addTemplate(String name, FaceTemplate template) {
    ByteBuffer dumped = ByteBuffer.allocate(Float.BYTES * FaceTemplate.LENGTH);
    ByteBuffer stored = ByteBuffer.allocate(Float.BYTES * FaceTemplate.LENGTH).order(ByteOrder.LITTLE_ENDIAN);
    for (float value : template.values()) {
      dumped.putFloat(value);
      stored.putFloat(value);
    }
    needles.addPieces("the " + name + " template in a dump", dumped.array());
    needles.addPieces("the " + name + " template", stored.array());
  }

  @After
  public void stop() throws Exception {
    if (calls != null) {
      calls.close();
    }
  }

  @Test
  public void nothingIsKept() throws Exception {
    byte[] both = both().bytes();
    assertCompared(WatchedCalls.post(calls.company(), both));
    WatchedCalls.post(calls.company(), new MultipartBody().file("first", photo).file("second", cut(other)).bytes());
    WatchedCalls.post(calls.company(), new MultipartBody().file("first", photo).bytes());
    WatchedCalls.post(calls.company(), both().file("third", photo).bytes());
    WatchedCalls.post(calls.company(), both().field("ofDocument", "perhaps").bytes());
    WatchedCalls.post(calls.company(), cut(both));
    WatchedCalls.post(calls.request(), both);
    WatchedCalls.post(calls.request().header("Authorization", "Bearer " + calls.key() + "x"), both);
    WatchedCalls.post(calls.company().header("Idempotency-Key", "4f5c1f0e-63a5-4c0b-9d0a-1b9d6f5ce0aa"), both);
    calls.breakOff("Authorization: Bearer " + calls.key(), both, both.length / 2);
    calls.breakOff("Authorization: Bearer " + calls.key(), both, both.length);
    assertCompared(calls.killingWhoWorks(() -> WatchedCalls.post(calls.company(), both)));
    assertCompared(WatchedCalls.post(calls.company(), both));
    calls.assertNothingKept(needles, List.of());
  }

  private MultipartBody both() {
    return new MultipartBody().file("first", photo).file("second", other);
  }

  private static byte[] cut(byte[] whole) {
    return Arrays.copyOf(whole, whole.length / 2);
  }

  private static void assertCompared(byte[] answer) {
    String said = new String(answer, StandardCharsets.UTF_8);
    assertTrue(said, said.contains("\"outcome\":\"compared\""));
  }
}
