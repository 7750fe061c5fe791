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
 * A port of this computer behind which another one lies as if far away: what goes over all connections together is held to a
 * rate, each way by itself, and arrives half a round trip later. A new connection waits for one as well.
 */
public final class SlowLine implements AutoCloseable {
  private static final int PIECE_BYTES = 4096;
  /** Of one connection, each way: what networks hold on its way before they make who sends it wait. */
  private static final int MOST_PIECES = 64;
  private static final double NANOS = 1e9;
  private static final long NANOS_PER_MILLI = 1_000_000;

  private final ServerSocket entrance = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final int farPort;
  private final Way there;
  private final Way back;
  private final long halfRoundTripNanos;

  /**
   * @param farPort where the other server listens
   * @param bitsPerSecond the most that goes there, and the most that comes back
   * @param roundTripMillis there and back
   */
  public SlowLine(int farPort, double bitsPerSecond, int roundTripMillis) throws IOException {
    this.farPort = farPort;
    there = new Way(bitsPerSecond / Byte.SIZE / NANOS);
    back = new Way(bitsPerSecond / Byte.SIZE / NANOS);
    halfRoundTripNanos = roundTripMillis * NANOS_PER_MILLI / 2;
    threads.execute(this::accept);
  }

  public int port() {
    return entrance.getLocalPort();
  }

  /** How many bytes went there so far, whatever they were. */
  public long sentBytes() {
    return there.bytes();
  }

  /** How many came back. */
  public long receivedBytes() {
    return back.bytes();
  }

  /** All connections in one direction. */
  private static final class Way {
    private final double bytesPerNano;
    private long free = System.nanoTime();
    private long bytes;

    Way(double bytesPerNano) {
      this.bytesPerNano = bytesPerNano;
    }

    /** When as many bytes are through, after all that came before them on any connection. */
    synchronized long turn(int count) {
      bytes += count;
      free = Math.max(free, System.nanoTime()) + Math.round(count / bytesPerNano);
      return free;
    }

    synchronized long bytes() {
      return bytes;
    }
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
        carry(near, far, connected, there);
        carry(far, near, connected, back);
      }
    } catch (IOException e) {
      // It was closed.
      threads.shutdownNow();
    }
  }

  private void carry(Socket from, Socket to, long notBefore, Way way) {
    BlockingQueue<Piece> pieces = new LinkedBlockingQueue<>(MOST_PIECES);
    threads.execute(() -> take(from, pieces, notBefore, way));
    threads.execute(() -> deliver(pieces, to));
  }

  private void take(Socket from, BlockingQueue<Piece> pieces, long notBefore, Way way) {
    try {
      takeAll(from, pieces, notBefore, way);
      pieces.put(new Piece(new byte[0], System.nanoTime() + halfRoundTripNanos));
    } catch (InterruptedException e) {
      // The line was closed.
    }
  }

  private void takeAll(Socket from, BlockingQueue<Piece> pieces, long notBefore, Way way) throws InterruptedException {
    try {
      InputStream in = from.getInputStream();
      byte[] room = new byte[PIECE_BYTES];
      for (int length = in.read(room); length >= 0; length = in.read(room)) {
        long sent = Math.max(notBefore, way.turn(length));
        pieces.put(new Piece(Arrays.copyOf(room, length), sent + halfRoundTripNanos));
      }
    } catch (IOException e) {
      // The other end has gone; so does this one.
    }
  }

  private static void deliver(BlockingQueue<Piece> pieces, Socket to) {
    try (Socket end = to) {
      OutputStream out = end.getOutputStream();
      for (Piece piece = pieces.take(); piece.bytes.length > 0; piece = pieces.take()) {
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
