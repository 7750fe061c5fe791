package app.selfsame.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A port of this computer behind which another one lies as if far away: what comes back over all connections together is
 * held to a rate, and what goes either way arrives half a round trip later. A new connection waits for one as well.
 */
final class SlowLine implements AutoCloseable {
  private static final int PIECE_BYTES = 4096;
  private static final double NANOS = 1e9;
  private static final long NANOS_PER_MILLI = 1_000_000;

  private final ServerSocket entrance = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final int farPort;
  private final double bytesPerNano;
  private final long halfRoundTripNanos;
  private long free = System.nanoTime();

  /**
   * @param farPort where the other server listens
   * @param bitsPerSecond the most that comes back
   * @param roundTripMillis there and back
   */
  SlowLine(int farPort, double bitsPerSecond, int roundTripMillis) throws IOException {
    this.farPort = farPort;
    bytesPerNano = bitsPerSecond / Byte.SIZE / NANOS;
    halfRoundTripNanos = roundTripMillis * NANOS_PER_MILLI / 2;
    threads.execute(this::accept);
  }

  int port() {
    return entrance.getLocalPort();
  }

  /** Bytes that arrive at a time; the last has none. */
  private record Piece(byte[] bytes, long arrivalNanos) {}

  private void accept() {
    try {
      while (true) {
        Socket near = entrance.accept();
        near.setTcpNoDelay(true);
        Socket far = new Socket(InetAddress.getLoopbackAddress(), farPort);
        far.setTcpNoDelay(true);
        long connected = System.nanoTime() + 2 * halfRoundTripNanos;
        carry(near, far, connected, false);
        carry(far, near, connected, true);
      }
    } catch (IOException e) {
      // It was closed.
      threads.shutdownNow();
    }
  }

  private void carry(Socket from, Socket to, long notBefore, boolean counted) {
    BlockingQueue<Piece> way = new LinkedBlockingQueue<>();
    threads.execute(() -> take(from, way, notBefore, counted));
    threads.execute(() -> deliver(way, to));
  }

  private void take(Socket from, BlockingQueue<Piece> way, long notBefore, boolean counted) {
    try {
      InputStream in = from.getInputStream();
      byte[] room = new byte[PIECE_BYTES];
      for (int length = in.read(room); length >= 0; length = in.read(room)) {
        long sent = Math.max(notBefore, counted ? turn(length) : System.nanoTime());
        way.add(new Piece(Arrays.copyOf(room, length), sent + halfRoundTripNanos));
      }
    } catch (IOException e) {
      // The other end has gone; so does this one.
    }
    way.add(new Piece(new byte[0], System.nanoTime() + halfRoundTripNanos));
  }

  /** When as many bytes are through, after all that came before them on any connection. */
  private synchronized long turn(int bytes) {
    free = Math.max(free, System.nanoTime()) + Math.round(bytes / bytesPerNano);
    return free;
  }

  private static void deliver(BlockingQueue<Piece> way, Socket to) {
    try (Socket end = to) {
      OutputStream out = end.getOutputStream();
      for (Piece piece = way.take(); piece.bytes.length > 0; piece = way.take()) {
        long wait = piece.arrivalNanos - System.nanoTime();
        if (wait > 0) {
          Thread.sleep(wait / NANOS_PER_MILLI, (int) (wait % NANOS_PER_MILLI));
        }
        out.write(piece.bytes);
      }
    } catch (IOException | InterruptedException e) {
      // The connection was given up.
    }
  }

  @Override
  public void close() {
    try {
      entrance.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.shutdownNow();
  }
}
