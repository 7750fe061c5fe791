package app.selfsame.enhance;

import java.time.Duration;

/**
 * What requests for better light may cost the server.
 *
 * @param maxBodyBytes the largest picture file taken
 * @param queueBytes so many bytes of picture files are in memory at once; at least {@code maxBodyBytes}. While a file
 *     is put together of its slices, one at a time, it takes its size again
 * @param workers so many pictures are decoded and changed at once; at least 1
 * @param queueWait so long a request waits in all, for memory and for a worker together, before it is told that the
 *     server is busy; the time that its body takes to arrive is no waiting
 */
public record EnhanceLimits(int maxBodyBytes, long queueBytes, int workers, Duration queueWait) {
  /**
   * Pixels of a picture at most, before it is decoded: four times what the most demanding document asks for, and what
   * bounds the memory of a worker.
   */
  static final int MAX_PIXELS = 8_000_000;

  /**
   * So many requests hold a thread at once, whatever they wait for: the server has some 250 threads, and files of the
   * site are to be served by the others.
   */
  static final int MAX_REQUESTS = 100;

  /** So many requests hold a thread while what they still send is read and thrown away. */
  static final int MAX_REFUSED = 50;

  /** So long a sender may take for all of the body, and a receiver for all of the answer. */
  static final Duration TRANSFER = Duration.ofSeconds(30);

  public EnhanceLimits {
    if (maxBodyBytes < 1 || queueBytes < maxBodyBytes || workers < 1 || queueWait.isNegative()) {
      throw new IllegalArgumentException(
          maxBodyBytes + " bytes of " + queueBytes + ", " + workers + " workers, " + queueWait);
    }
  }
}
