package app.selfsame.bench.enhance;

import app.selfsame.light.DimPortrait;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Senders who want better light, each with an address and a browser of its own, so that none has used up its share. */
final class HonestSenders {
  private static final int SENDERS = 100;
  private static final String ANOTHER = "but another picture than the report says";

  private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ServiceProcess service;

  HonestSenders(ServiceProcess service) {
    this.service = service;
  }

  /**
   * What became of a request.
   *
   * @param status of HTTP, or 0 for none
   * @param outcome as the report says it, or why there is none
   * @param seconds from the request's first byte to the answer's last
   */
  record Answer(int status, String outcome, double seconds) {
    /** Whether the picture was worked on, and what came back is what the report says. */
    boolean isGood() {
      return status == 200 && !outcome.equals(ANOTHER);
    }

    /** Status and outcome. */
    @Override
    public String toString() {
      return status + " " + outcome;
    }
  }

  /** Sends a request; the answer never fails to come, be it with status 0. */
  CompletableFuture<Answer> send(CropBody crop, int number) {
    HttpRequest request =
        HttpRequest.newBuilder(service.uri("/enhance"))
            .header("Content-Type", crop.mediaType())
            .header("Selfsame-Document", DimPortrait.DOCUMENT)
            .header("Selfsame-Even-If-Unsaid", "?1")
            .header("User-Agent", "sender " + number % SENDERS)
            .header("X-Forwarded-For", "198.51.100." + number % SENDERS)
            .POST(HttpRequest.BodyPublishers.ofByteArray(crop.bytes()))
            .build();
    long start = System.nanoTime();
    return client
        .sendAsync(request, HttpResponse.BodyHandlers.ofByteArray())
        .handle(
            (response, failure) -> {
              double seconds = (System.nanoTime() - start) / 1e9;
              return response == null
                  ? new Answer(0, failure.getMessage(), seconds)
                  : new Answer(response.statusCode(), outcome(response, crop), seconds);
            });
  }

  private static String outcome(HttpResponse<byte[]> response, CropBody crop) {
    if (response.statusCode() != 200) {
      return word("code", new String(response.body(), StandardCharsets.UTF_8));
    }
    String outcome = word("outcome", response.headers().firstValue("Enhancement-Report").orElse(""));
    boolean changed = !Arrays.equals(response.body(), crop.bytes());
    return changed == outcome.equals("enhanced") ? outcome : ANOTHER;
  }

  private static String word(String member, String json) {
    Matcher matcher = Pattern.compile("\"" + member + "\":\"([a-z-]+)\"").matcher(json);
    return matcher.find() ? matcher.group(1) : "without " + member;
  }
}
