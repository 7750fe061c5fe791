package app.selfsame.light;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One connection whose every byte the test decides on. */
final class RawRequest implements AutoCloseable {
  private static final int TIMEOUT_MILLIS = 20_000;

  private final Socket socket;
  private final String host;
  private final String sender;

  RawRequest(int port) throws IOException {
    this(port, "localhost");
  }

  /** A connection for requests that address the server by another name. */
  RawRequest(int port, String host) throws IOException {
    this(port, host, EnhanceServer.newSender());
  }

  /** The same from a sender whose address a proxy on this computer names. */
  RawRequest(int port, String host, String sender) throws IOException {
    this.host = host;
    this.sender = sender;
    socket = new Socket("localhost", port);
    socket.setSoTimeout(TIMEOUT_MILLIS);
  }

  /** Sends the header of a request for the negative of a PNG picture. */
  RawRequest header(String... fields) throws IOException {
    return text(
        "POST /enhance HTTP/1.1\r\nHost: " + host + "\r\nContent-Type: image/png\r\nSelfsame-Document: negative\r\n"
            + "X-Forwarded-For: " + sender + "\r\n"
            + String.join("\r\n", fields)
            + "\r\n\r\n");
  }

  RawRequest text(String ascii) throws IOException {
    return bytes(ascii.getBytes(StandardCharsets.US_ASCII), 0, ascii.length());
  }

  RawRequest bytes(byte[] source, int from, int count) throws IOException {
    socket.getOutputStream().write(source, from, count);
    return this;
  }

  /** Says that nothing more will be sent; answers can still be read. */
  RawRequest end() throws IOException {
    socket.shutdownOutput();
    return this;
  }

  /** The next header of an answer, up to its empty line. */
  String answer() throws IOException {
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    InputStream in = socket.getInputStream();
    while (!header.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        break;
      }
      header.write(next);
    }
    return header.toString(StandardCharsets.ISO_8859_1);
  }

  /** All that is sent until the server closes the connection. */
  byte[] rest() throws IOException {
    return socket.getInputStream().readAllBytes();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
