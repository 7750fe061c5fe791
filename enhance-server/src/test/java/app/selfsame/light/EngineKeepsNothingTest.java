package app.selfsame.light;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import app.selfsame.decode.PhotoDecoder;
import app.selfsame.file.LosslessFile;
import app.selfsame.image.RgbaImage;
import app.selfsame.worker.TestPhotos;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What {@link NothingKeptTest} shows of files and pixels, with the engine and OpenCV at work on a person. */
public class EngineKeepsNothingTest {
  private static final int REQUESTS = 24;
  private static final int NOISE = 4;
  private static final long SEED = 20_261_128;

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Rule public final TemporaryFolder root = new TemporaryFolder();

  @Test
  public void neitherWhatWasSentNorWhatWasAnsweredIsInTheHeap() throws Exception {
    RgbaImage dim = dimPersonInNoise();
    byte[] file = LosslessFile.of(dim);
    Fingerprints prints = new Fingerprints();
    try (WatchedServer server = new WatchedServer(root.getRoot().toPath(), "engine")) {
      HttpResponse<byte[]> answer = post(server, file);
      String report = answer.headers().firstValue("Enhancement-Report").orElse("");
      assertTrue(report, report.contains("\"enhanced\""));
      Map<String, String> files = server.files();
      server.changes();
      for (int i = 1; i < REQUESTS; i++) {
        post(server, file);
      }
      assertEquals(0, server.changes());
      assertEquals(files, server.files());
      assertFalse(server.log(), server.log().contains("127.0.0.1"));
      prints.addPng("sent", file);
      prints.addBytes("sent file", file);
      prints.addPixels("sent", dim);
      prints.addPng("answered", answer.body());
      prints.addBytes("answered file", answer.body());
      prints.addPixels("answered", new PhotoDecoder().decode(answer.body()));
      Path dump = root.getRoot().toPath().resolve("after.hprof");
      server.dump(dump);
      assertEquals(Map.of(), prints.in(dump));
    }
  }

  private static HttpResponse<byte[]> post(WatchedServer server, byte[] file) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/enhance"))
            .header("Content-Type", "image/png")
            .header("Selfsame-Document", "fr-passport-id")
            .header("Selfsame-Even-If-Unsaid", "?1")
            .POST(HttpRequest.BodyPublishers.ofByteArray(file))
            .build();
    HttpResponse<byte[]> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
    assertEquals(200, answer.statusCode());
    return answer;
  }

  /** A sixth of the light, and noise that no picture of another test has: the same at each run. */
  private static RgbaImage dimPersonInNoise() throws Exception {
    RgbaImage dim =
        Spoiling.DIM.of(
            Spoiling.DIM.of(new PhotoDecoder().decode(TestPhotos.encode(TestPhotos.drawnPerson(), "png"))));
    Random random = new Random(SEED);
    for (int i = 0; i < dim.pixels().length; i++) {
      int pixel = dim.pixels()[i];
      dim.pixels()[i] =
          RgbaImage.opaque(
              noisy(RgbaImage.red(pixel), random),
              noisy(RgbaImage.green(pixel), random),
              noisy(RgbaImage.blue(pixel), random));
    }
    return dim;
  }

  private static int noisy(int sample, Random random) {
    return Math.max(0, Math.min(255, sample + random.nextInt(2 * NOISE + 1) - NOISE));
  }
}
