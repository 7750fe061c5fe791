package app.selfsame.bench.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A company's program, as the manual says that programs are: what gets no answer, or is told to come later, is asked again
 * with the same key, for as long as that takes.
 */
final class Program {
  /** What photos are for: a size of one's own, whose rules are the same whatever authorities decide. */
  static final String DOCUMENT = "own-35x45mm";

  /** All that is wanted of a batch, with nothing that takes a part of the photos more time than others. */
  static final String WISHES =
      "{\"document\": \"" + DOCUMENT + "\", \"format\": \"jpeg\", \"background\": \"keep\"}";

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10)).build();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Duration IN_ALL = Duration.ofMinutes(10);
  private static final long PAUSE_MILLIS = 100;

  private final String origin;
  private final String key;

  Program(String origin, String key) {
    this.origin = origin;
    this.key = key;
  }

  /** Makes a batch; its path. */
  String batch(String wishes) throws IOException, InterruptedException {
    HttpRequest request =
        request("/v1/batches").header("Content-Type", "application/json").header("Idempotency-Key", newKey())
            .POST(BodyPublishers.ofString(wishes)).build();
    return until(201, request).headers().firstValue("Location").orElseThrow();
  }

  /** Adds a photo. */
  void photo(String batch, String name, byte[] photo) throws IOException, InterruptedException {
    HttpRequest request =
        request(batch + "/photos").header("Content-Type", "application/octet-stream")
            .header("Content-Disposition", "attachment; filename=\"" + name + "\"").header("Idempotency-Key", newKey())
            .POST(BodyPublishers.ofByteArray(photo)).build();
    until(201, request);
  }

  /** Adds the photos of a ZIP file; how many were added. */
  int archive(String batch, Path zip) throws IOException, InterruptedException {
    BodyPublisher body = BodyPublishers.ofFile(zip);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(origin + batch + "/archive")).header("Authorization", "Bearer " + key)
            .header("Content-Type", "application/zip").header("Idempotency-Key", newKey()).POST(body).build();
    return JSON.readTree(until(201, request).body()).path("added").size();
  }

  void start(String batch) throws IOException, InterruptedException {
    until(202, request(batch + "/start").POST(BodyPublishers.noBody()).build());
  }

  JsonNode progress(String batch) throws IOException, InterruptedException {
    return get(batch + "/progress");
  }

  /** Waits until so many are done, or the batch is over. */
  JsonNode await(String batch, int done) throws IOException, InterruptedException {
    JsonNode now = progress(batch);
    while (now.path("done").asInt() < done && now.path("state").asText().equals("running")) {
      now = get(batch + "/progress?wait=10&since=" + now.path("id").asText());
    }
    return now;
  }

  /** Waits until all are done. */
  JsonNode await(String batch) throws IOException, InterruptedException {
    return await(batch, Integer.MAX_VALUE);
  }

  /** All photos of a batch. */
  List<JsonNode> photos(String batch) throws IOException, InterruptedException {
    List<JsonNode> photos = new ArrayList<>();
    String page = batch + "/photos";
    while (!page.isEmpty()) {
      JsonNode answer = get(page);
      answer.path("photos").forEach(photos::add);
      page = answer.path("next").asText();
    }
    return photos;
  }

  /** The results, as they arrive. */
  InputStream results(String batch) throws IOException, InterruptedException {
    HttpRequest request = request(batch + "/results").build();
    HttpResponse<InputStream> answer = CLIENT.send(request, BodyHandlers.ofInputStream());
    if (answer.statusCode() != 200) {
      throw new IOException("results: " + answer.statusCode());
    }
    return answer.body();
  }

  /** The same, all of it, whatever happens meanwhile. */
  byte[] allResults(String batch) throws IOException, InterruptedException {
    return until(200, request(batch + "/results").build()).body();
  }

  /** Deletes a batch; one that is deleted already stays so. */
  void delete(String batch) throws IOException, InterruptedException {
    until(204, request(batch).DELETE().build());
  }

  private JsonNode get(String path) throws IOException, InterruptedException {
    return JSON.readTree(until(200, request(path).build()).body());
  }

  private static String newKey() {
    return UUID.randomUUID().toString();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(origin + path)).timeout(PATIENCE).header("Authorization", "Bearer " + key);
  }

  /** What is answered in the end. */
  private static HttpResponse<byte[]> until(int status, HttpRequest request) throws IOException, InterruptedException {
    long end = System.nanoTime() + IN_ALL.toNanos();
    IOException last = new IOException("no answer");
    while (System.nanoTime() < end) {
      try {
        HttpResponse<byte[]> answer = CLIENT.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() == status) {
          return answer;
        }
        last = new IOException(request.uri().getPath() + ": " + answer.statusCode() + " " + new String(answer.body()));
        if (answer.statusCode() != 429 && answer.statusCode() < 500) {
          throw new RefusedException(last);
        }
      } catch (RefusedException e) {
        throw e;
      } catch (IOException e) {
        // It is being killed.
        last = e;
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
    }
    throw last;
  }

  /** An answer that asking again does not change. */
  static final class RefusedException extends IOException {
    RefusedException(IOException cause) {
      super(cause.getMessage());
    }
  }
}
