package app.selfsame.verification;

import app.selfsame.http.Origin;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks one site. No answer is longer, or takes longer, than is allowed, and none leads to another address. */
final class SiteVisit {
  /** In English, whatever the computer's language is. */
  private static final String LANGUAGE = "en";

  private final HttpClient client;
  private final Origin site;
  private final Duration patience;

  /**
   * @param patience for each whole answer
   */
  SiteVisit(Origin site, Duration patience) {
    this.site = site;
    this.patience = patience;
    client = HttpClient.newBuilder().connectTimeout(patience).followRedirects(HttpClient.Redirect.NEVER).build();
  }

  /**
   * Asks for a file.
   *
   * @param address path and query
   * @param codings that may be answered in
   * @param most so many bytes are taken of a body, and one more
   * @return empty when no whole answer came in time
   */
  Optional<Answer> ask(String address, String codings, int most) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(site.at(address)))
            .header("Accept-Encoding", codings)
            .header("Accept-Language", LANGUAGE)
            .build();
    CompletableFuture<HttpResponse<byte[]>> pending = client.sendAsync(request, head -> new BoundedBody(most));
    try {
      HttpResponse<byte[]> response = pending.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return Optional.of(new Answer(response.statusCode(), response.headers(), response.body()));
    } catch (TimeoutException | ExecutionException e) {
      return Optional.empty();
    } finally {
      // Of an answer that is under way yet nothing more is wanted.
      pending.cancel(true);
    }
  }
}
