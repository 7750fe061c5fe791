package app.selfsame.light;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;

/**
 * So long the other end of a connection may take for a transfer as a whole. A server's idle timeout alone is begun anew
 * with every byte, so that a byte now and then holds a thread and memory for ever.
 */
final class Patience implements AutoCloseable {
  private final EndPoint connection;
  private final long usualMillis;
  private long limitNanos;
  private final LongSupplier nanoTime;
  private final long start;

  /**
   * Starts waiting.
   *
   * @param nanoTime the running time, such as {@link System#nanoTime}
   */
  Patience(HttpServletRequest request, Duration limit, LongSupplier nanoTime) {
    connection =
        ServletContextRequest.getServletContextRequest(request).getConnectionMetaData().getConnection().getEndPoint();
    usualMillis = connection.getIdleTimeout();
    limitNanos = limit.toNanos();
    this.nanoTime = nanoTime;
    start = nanoTime.getAsLong();
  }

  /** Lets the next read or write block for as long as is left; false when nothing is left. */
  boolean lasts() {
    long leftMillis = Duration.ofNanos(limitNanos - (nanoTime.getAsLong() - start)).toMillis();
    if (leftMillis <= 0) {
      return false;
    }
    connection.setIdleTimeout(leftMillis);
    return true;
  }

  /** Lets the connection be idle for a while that the other end is not to blame for. */
  void pause() {
    connection.setIdleTimeout(usualMillis);
  }

  /** Gives the other end so much more time. */
  void extend(long nanos) {
    limitNanos += nanos;
  }

  /** Gives the connection its usual timeout back. */
  @Override
  public void close() {
    connection.setIdleTimeout(usualMillis);
  }
}
