package app.selfsame.batch;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import app.selfsame.account.AccountServer;
import app.selfsame.batch.BatchServer.Client;
import app.selfsame.store.Engine;
import app.selfsame.worker.TestPhotos;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.Test;

/** A server that takes photos, and processes beside it that work on them and may die. */
public class WorkerProcessesTest {
  private static final int PHOTOS = 5;

  private static Process work(AccountServer server) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:TieredStopAtLevel=1",
            "-cp", System.getProperty("java.class.path"), "app.selfsame.command.Selfsame", "work");
    Map<String, String> environment = builder.environment();
    environment.putAll(server.environment());
    environment.putAll(BatchServer.OF_COMPANIES);
    environment.put("SERVE_ORIGIN", "https://photos.example");
    environment.put("SERVE_SMTP_HOST", "mail.invalid");
    environment.put("SERVE_MAIL_FROM", "photos@photos.example");
    environment.put("SERVE_PHOTO_WORKERS", "1");
    return builder
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  @Test
  public void noPhotoIsLostWithTheProcessThatWorksOnIt() throws Exception {
    List<Process> processes = new ArrayList<>();
    try (BatchServer server = new BatchServer(Engine.POSTGRESQL, Map.of("SERVE_PHOTO_WORKERS", "0"))) {
      Client client = server.company("boss@acme.example", "live");
      byte[] person = TestPhotos.encode(TestPhotos.drawnPerson(), "png");
      String batch = client.batch("{\"document\": \"own-35x45mm\"}");
      for (int i = 0; i < PHOTOS; i++) {
        client.photo(batch + "/photos", i + ".png", person);
      }
      client.post(batch + "/start");
      processes.add(work(server.server));
      await(client, batch, now -> now.path("done").asInt() > 0);
      processes.get(0).destroyForcibly().waitFor(30, TimeUnit.SECONDS);
      processes.add(work(server.server));
      JsonNode end = await(client, batch, now -> !now.path("state").asText().equals("running"));
      assertEquals("done", end.path("state").asText());
      assertEquals(PHOTOS, end.path("standing").path("ready").asInt());
    } finally {
      processes.forEach(Process::destroyForcibly);
    }
    for (Process process : processes) {
      assertTrue(process.waitFor(30, TimeUnit.SECONDS));
    }
  }

  private static JsonNode await(Client client, String batch, Predicate<JsonNode> isThere) throws Exception {
    JsonNode progress = client.get(batch + "/progress").json();
    long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
    while (!isThere.test(progress)) {
      if (System.nanoTime() > until) {
        throw new AssertionError(progress);
      }
      progress = client.get(batch + "/progress?wait=10&since=" + progress.path("id").asText()).json();
    }
    return progress;
  }
}
