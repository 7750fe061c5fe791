package app.selfsame.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/**
 * Stands between browser and server, passes every byte on, and keeps those that the browser sent: what really left it,
 * whatever the browser's own tools say.
 */
final class WireTap implements AutoCloseable {
  private final IntSupplier serverPort;
  private final ServerSocket door;
  private final List<ByteArrayOutputStream> sent = new ArrayList<>();

  WireTap(int serverPort) throws IOException {
    this(() -> serverPort);
  }

  /** For a server that has to know the address that the browser is given. */
  WireTap(IntSupplier serverPort) throws IOException {
    this.serverPort = serverPort;
    door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    start(this::acceptAll);
  }

  /** The address that the browser is given. */
  String origin() {
    return "http://127.0.0.1:" + door.getLocalPort();
  }

  /**
   * What was sent so far, cut at empty lines: each piece is the head of a request, and where a request had a body, that
   * is a piece, or the beginning of one, as well.
   */
  synchronized List<String> requests() {
    List<String> requests = new ArrayList<>();
    for (ByteArrayOutputStream connection : sent) {
      String text = connection.toString(StandardCharsets.ISO_8859_1);
      for (String piece : text.split("\r\n\r\n")) {
        if (!piece.isEmpty()) {
          requests.add(piece);
        }
      }
    }
    return requests;
  }

  /** The first line of each piece, in alphabetical order. */
  List<String> requestLines() {
    return requests().stream().map(request -> request.lines().findFirst().orElse("")).sorted().toList();
  }

  private void acceptAll() throws IOException {
    while (true) {
      Socket browser = door.accept();
      Socket server;
      try {
        server = new Socket(InetAddress.getLoopbackAddress(), serverPort.getAsInt());
      } catch (IOException gone) {
        // Another server is about to take its place, and browsers come again.
        browser.close();
        continue;
      }
      ByteArrayOutputStream kept = new ByteArrayOutputStream();
      synchronized (this) {
        sent.add(kept);
      }
      start(() -> pass(browser, server, kept));
      start(() -> pass(server, browser, OutputStream.nullOutputStream()));
    }
  }

  private void pass(Socket from, Socket to, OutputStream copy) throws IOException {
    byte[] buffer = new byte[1 << 16];
    try (from;
        to;
        InputStream in = from.getInputStream()) {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        synchronized (this) {
          copy.write(buffer, 0, count);
        }
        to.getOutputStream().write(buffer, 0, count);
      }
    }
  }

  private static void start(Passing passing) {
    Thread thread =
        new Thread(
            () -> {
              try {
                passing.run();
              } catch (IOException closed) {
                // One of the two hung up, or the test is over.
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  private interface Passing {
    void run() throws IOException;
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
