package app.selfsame.batch;

import app.selfsame.light.WatchedServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Calls to one address of a {@link KeepingNoPage}, after which nothing of what was sent may be anywhere in it. */
final class WatchedCalls implements AutoCloseable {
  private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final String path;
  private final String type;
  private final Path root;
  private final WatchedServer server;

  /**
   * Starts the server.
   *
   * @param type of what is sent
   */
  WatchedCalls(Path root, String path, String type) throws IOException {
    this.root = root;
    this.path = path;
    this.type = type;
    server = new WatchedServer(root, KeepingNoPage.class);
  }

  HttpRequest.Builder request() {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path)).header("Content-Type", type);
  }

  HttpRequest.Builder company() {
    return request().header("Authorization", "Bearer " + key());
  }

  String key() {
    return server.said();
  }

  static byte[] post(HttpRequest.Builder request, byte[] body) throws Exception {
    return CLIENT.send(request.POST(BodyPublishers.ofByteArray(body)).build(), BodyHandlers.ofByteArray()).body();
  }

  /** Sends so many bytes of a body and is gone. */
  void breakOff(String field, byte[] body, int bytes) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      OutputStream out = socket.getOutputStream();
      String head =
          "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: " + type + "\r\n" + field + "\r\nContent-Length: "
              + body.length + "\r\n\r\n";
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      out.write(body, 0, bytes);
      out.flush();
    }
  }

  /** While a call is worked on, whoever works on it is killed: it is done again elsewhere. */
  byte[] killingWhoWorks(Callable<byte[]> call) throws Exception {
    List<ProcessHandle> ready = server.children();
    CompletableFuture<byte[]> answer =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return call.call();
              } catch (Exception e) {
                throw new CompletionException(e);
              }
            });
    // Once the next one is made ready, the call has one of those that were there.
    while (ready.containsAll(server.children()) && !answer.isDone()) {
      Thread.onSpinWait();
    }
    ready.forEach(ProcessHandle::destroyForcibly);
    return answer.get();
  }

  /** Looks through disk, log, heap and the processes that wait. */
  void assertNothingKept(Needles needles, List<String> unlogged) throws Exception {
    Traces.assertNone(server, root, needles, unlogged);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
