package app.selfsame.bench.enhance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A connection of which every byte is decided here. */
public final class RawConnection implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 40_000;

  private final Socket socket;

  RawConnection(int port) throws IOException {
    this(port, InetAddress.getByName("127.0.0.1"));
  }

  /**
   * Connects to a server on this machine.
   *
   * @param from the address of this machine that the server sees
   */
  public RawConnection(int port, InetAddress from) throws IOException {
    socket = new Socket();
    try {
      socket.bind(new InetSocketAddress(from, 0));
      socket.connect(new InetSocketAddress("127.0.0.1", port), PATIENCE_MILLIS);
      socket.setSoTimeout(PATIENCE_MILLIS);
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  /** Sends lines of a header, with the empty one behind them, and what follows. */
  RawConnection send(String[] lines, byte[] body, int bytes) {
    String header = String.join("\r\n", lines) + "\r\n\r\n";
    return send(header.getBytes(StandardCharsets.US_ASCII)).send(body, bytes);
  }

  RawConnection send(byte[] bytes) {
    return send(bytes, bytes.length);
  }

  private RawConnection send(byte[] bytes, int count) {
    try {
      socket.getOutputStream().write(bytes, 0, count);
    } catch (IOException e) {
      // The server has heard enough; what it said about it may be there to be read.
    }
    return this;
  }

  /** Says that nothing more comes; answers can still be read. */
  RawConnection end() throws IOException {
    socket.shutdownOutput();
    return this;
  }

  /** The status that is answered, or 0 for none. */
  int status() {
    try {
      BufferedReader answer =
          new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
      String line = answer.readLine();
      return line == null ? 0 : Integer.parseInt(line.split(" ")[1]);
    } catch (IOException e) {
      return 0;
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
