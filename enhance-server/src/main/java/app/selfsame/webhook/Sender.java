package app.selfsame.webhook;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.eclipse.jetty.client.BytesRequestContent;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.client.transport.HttpClientTransportOverHTTP;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.ClientConnector;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Sends messages to addresses that strangers name. A name is looked up once for each message, by the client that then
 * connects to the very addresses that were looked at, so that a name that stands for something else a moment later leads
 * nowhere. Redirects are not followed, no cookie is kept, and of an answer nothing is but its status.
 */
final class Sender implements AutoCloseable {
  /** So long everything may take, from the name to the end of the answer. */
  static final Duration WITHIN = Duration.ofSeconds(10);

  private static final int ANSWER_BYTES = 64 << 10;
  private static final int THREADS = 16;
  private static final Duration GRACE = Duration.ofSeconds(5);

  private final Names names;
  private final Reach reach;
  private final Duration within;
  private final HttpClient client;

  /**
   * Starts it.
   *
   * @param trust by which certificates are told; the system's where it is empty
   */
  Sender(Names names, Reach reach, Duration within, Optional<SSLContext> trust) {
    this.names = names;
    this.reach = reach;
    this.within = within;
    QueuedThreadPool threads = new QueuedThreadPool(THREADS, 2);
    threads.setName("webhooks");
    threads.setDaemon(true);
    SslContextFactory.Client tls = new SslContextFactory.Client();
    trust.ifPresent(tls::setSslContext);
    ClientConnector connector = new ClientConnector();
    connector.setSslContextFactory(tls);
    connector.setSelectors(1);
    client = new HttpClient(new HttpClientTransportOverHTTP(connector));
    client.setExecutor(threads);
    client.setSocketAddressResolver(this::resolve);
    client.setFollowRedirects(false);
    client.setHttpCookieStore(new HttpCookieStore.Empty());
    client.setUserAgentField(new HttpField(HttpHeader.USER_AGENT, "Selfsame-Webhooks"));
    client.setConnectTimeout(within.toMillis());
    client.setIdleTimeout(within.toMillis());
    client.setRequestBufferSize(4 << 10);
    client.setDestinationIdleTimeout(TimeUnit.MINUTES.toMillis(1));
    try {
      client.start();
      // Nothing that an answer says makes another request, and nothing is unpacked.
      client.getProtocolHandlers().clear();
      client.getContentDecoderFactories().clear();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Sends a message once, and waits for its answer.
   *
   * @param headers by which the message is known and signed
   */
  Attempt send(String url, Map<String, String> headers, byte[] body) throws InterruptedException {
    Answer answer = new Answer();
    Request request = client.POST(URI.create(url)).timeout(within.toMillis(), TimeUnit.MILLISECONDS);
    request.headers(
        fields -> {
          headers.forEach(fields::put);
          // Another message looks the name up anew.
          fields.put(HttpHeader.CONNECTION, "close");
        });
    request.body(new BytesRequestContent("application/json", body));
    request.onResponseHeaders(answer::began).onResponseContent(answer::came);
    CompletableFuture<Attempt> attempt = new CompletableFuture<>();
    request.send(result -> attempt.complete(answer.attempt(result.getFailure())));
    try {
      return attempt.get(within.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      request.abort(e);
      return Attempt.failed(Attempt.Failure.TIME);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What comes of one message, as far as it has come. */
  private static final class Answer {
    private final AtomicInteger status = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();
    private volatile Optional<Duration> wait = Optional.empty();

    void began(Response response) {
      wait =
          Optional.ofNullable(response.getHeaders().get(HttpHeader.RETRY_AFTER))
              .filter(text -> text.matches("[0-9]{1,9}"))
              .map(text -> Duration.ofSeconds(Long.parseLong(text)));
      status.set(response.getStatus());
    }

    void came(Response response, ByteBuffer content) {
      if (bytes.addAndGet(content.remaining()) > ANSWER_BYTES) {
        response.abort(new IllegalStateException("a long answer"));
      }
    }

    /** Whoever has said a status has answered, whatever becomes of the rest. */
    Attempt attempt(Throwable failure) {
      return status.get() > 0 ? Attempt.answered(status.get(), wait) : Attempt.failed(why(failure));
    }

    private static Attempt.Failure why(Throwable failure) {
      for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
        if (cause instanceof RefusedAddressException) {
          return Attempt.Failure.ADDRESS;
        }
        if (cause instanceof UnknownHostException) {
          return Attempt.Failure.NAME;
        }
        if (cause instanceof SSLException) {
          return Attempt.Failure.TLS;
        }
        if (cause instanceof TimeoutException) {
          return Attempt.Failure.TIME;
        }
      }
      return Attempt.Failure.CONNECTION;
    }
  }

  private void resolve(
      String host, int port, Map<String, Object> context, Promise<List<InetSocketAddress>> found) {
    client.getExecutor().execute(() -> resolve(host, port, found));
  }

  private void resolve(String host, int port, Promise<List<InetSocketAddress>> found) {
    List<InetSocketAddress> addresses = new ArrayList<>();
    try {
      for (InetAddress address : names.of(host)) {
        // A name that stands for both is nobody's by mistake.
        if (!reach.admits(address)) {
          throw new RefusedAddressException();
        }
        // With the name, which the certificate has to be for; it is not looked up again.
        addresses.add(new InetSocketAddress(InetAddress.getByAddress(host, address.getAddress()), port));
      }
      if (addresses.isEmpty()) {
        throw new UnknownHostException();
      }
    } catch (IOException e) {
      found.failed(e);
      return;
    }
    found.succeeded(addresses);
  }

  @Override
  public void close() {
    try {
      client.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
