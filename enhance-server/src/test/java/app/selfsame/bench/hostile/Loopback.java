package app.selfsame.bench.hostile;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/** The addresses of this machine that honest and hostile senders have. */
final class Loopback {
  private static final InetAddress SERVER = address(1);
  private static final InetAddress VISITORS = address(2);
  private static final InetAddress[] ATTACKERS = {address(1), address(3)};

  private Loopback() {}

  private static InetAddress address(int last) {
    try {
      return InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) last});
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static InetSocketAddress server(int port) {
    return new InetSocketAddress(SERVER, port);
  }

  /** Where an attacker comes from, by its number. */
  static InetAddress attacker(int number) {
    return ATTACKERS[number % ATTACKERS.length];
  }

  /**
   * A visitor's connection.
   *
   * @throws IOException when it is not taken in time
   */
  static Socket visitor(int port, int millis) throws IOException {
    return connect(new Socket(), VISITORS, port, millis);
  }

  /** Connects a socket to the server. */
  static Socket connect(Socket socket, InetAddress from, int port, int millis) throws IOException {
    try {
      socket.bind(new InetSocketAddress(from, 0));
      socket.connect(server(port), millis);
      return socket;
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }
}
