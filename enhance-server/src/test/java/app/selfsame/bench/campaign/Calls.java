package app.selfsame.bench.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Calls of programs and pages as the manual wants them: what gets no answer, or is told to come later, is asked again, for as
 * long as that takes. Each answer that says no has to be a problem that says what to do next, and no fault of the server's.
 */
final class Calls {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration IN_ALL = Duration.ofMinutes(4);
  private static final Duration LONG = Duration.ofSeconds(35);
  private static final int ACCEPTED = 202;
  private static final long PAUSE_MILLIS = 250;
  private static final long LONGEST_PAUSE_MILLIS = 1_500;
  private static final Set<Integer> LATER = Set.of(429, 503);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10)).build();
  private final String origin;
  private final Findings findings;
  private final AtomicInteger caller = new AtomicInteger();
  private volatile String weather = "calm";

  Calls(String origin, Findings findings) {
    this.origin = origin;
    this.findings = findings;
  }

  /** What is counted and found from now on is so under this. */
  void under(String fault) {
    weather = fault;
  }

  /** A request from an address that nobody else has: what is counted for each network is not what is tried. */
  HttpRequest.Builder request(String path) {
    // By the golden ratio, which leaves numbers in turn as far apart as can be.
    int n = caller.incrementAndGet() * 0x9E3779B1 >>> 8;
    return HttpRequest.newBuilder(URI.create(origin + path))
        .timeout(PATIENCE)
        .header("X-Forwarded-For", "10." + (n >> 16 & 255) + "." + (n >> 8 & 255) + "." + (n & 255));
  }

  /** What is answered once. */
  HttpResponse<byte[]> once(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, BodyHandlers.ofByteArray());
  }

  /**
   * What is answered in the end.
   *
   * @throws IOException when that is something else, or nothing in some minutes
   */
  HttpResponse<byte[]> until(int status, HttpRequest request) throws IOException, InterruptedException {
    long end = System.nanoTime() + IN_ALL.toNanos();
    IOException last = new IOException("no answer");
    String path = request.uri().getPath().replaceAll("[A-Za-z0-9_-]{20,}", "{id}");
    while (System.nanoTime() < end) {
      long asked = System.nanoTime();
      HttpResponse<byte[]> answer = null;
      try {
        answer = once(request);
      } catch (IOException e) {
        findings.count(weather + ": no answer");
        last = e;
      }
      if (System.nanoTime() - asked > LONG.toNanos()) {
        findings.remark(weather + ": " + path + " took " + (System.nanoTime() - asked) / 1_000_000_000 + " s");
      }
      if (answer != null && answer.statusCode() == status) {
        findings.count(weather + ": " + status);
        return answer;
      }
      if (answer != null) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pauseMillis(answer)));
        last = new IOException(weather + ": " + request.method() + " " + path + " " + answer.statusCode() + " "
            + new String(answer.body(), StandardCharsets.UTF_8));
        heard(answer, last);
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
    }
    throw last;
  }

  /** As long as the answer says, but not so long that nothing is asked while something is amiss. */
  private static long pauseMillis(HttpResponse<byte[]> answer) {
    String seconds = answer.headers().firstValue("Retry-After").orElse("0");
    return Math.min(LONGEST_PAUSE_MILLIS, TimeUnit.SECONDS.toMillis(Long.parseLong(seconds)));
  }

  private void heard(HttpResponse<byte[]> answer, IOException said) throws IOException {
    if (answer.statusCode() == ACCEPTED) {
      // It is not known yet.
      findings.count(weather + ": " + ACCEPTED + " for now");
      return;
    }
    boolean isProblem = answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json");
    JsonNode problem = isProblem ? JSON.readTree(answer.body()) : JSON.createObjectNode();
    findings.count(weather + ": " + answer.statusCode() + " " + problem.path("code").asText("?"));
    if (!isProblem || problem.path("detail").asText().isEmpty() || answer.statusCode() == 500) {
      findings.fault(said.getMessage());
    }
    if (LATER.contains(answer.statusCode()) && answer.headers().firstValue("Retry-After").isEmpty()) {
      findings.fault("without Retry-After: " + said.getMessage());
    }
    if (answer.statusCode() < 500 && answer.statusCode() != 429) {
      throw said;
    }
  }

  static JsonNode json(HttpResponse<byte[]> answer) throws IOException {
    return JSON.readTree(answer.body());
  }
}
