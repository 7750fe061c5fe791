package app.selfsame.light;

import java.time.Duration;

/**
 * What requests for better light may cost the server.
 *
 * @param maxBodyBytes the largest picture file taken
 * @param queueBytes so many bytes of picture files are in memory at once; at least {@code maxBodyBytes}. While a file
 *     is put together of its slices, one at a time, it takes its size again
 * @param pictureBytes so many bytes of memory pictures may take while they are decoded and changed, and answers until
 *     they are received; at least what one of {@link #LEAST_PIXELS} takes
 * @param workers so many pictures are decoded and changed at once; at least 1
 * @param queueWait so long a request waits in all, for memory and for a worker together, before it is told that the
 *     server is busy; the time that its body takes to arrive is no waiting
 */
public record LightLimits(int maxBodyBytes, long queueBytes, long pictureBytes, int workers, Duration queueWait) {
  /**
   * Of memory, most at once, while a picture is decoded, changed, judged and encoded: measured by the smallest heap
   * that does for pictures of 2, 4 and 8 million pixels.
   */
  private static final int BYTES_PER_PIXEL = 12;

  /** What the most demanding of the documents asks for whose light may be changed. */
  static final int LEAST_PIXELS = 2_000_000;

  /** Pixels of a picture at most, before it is decoded, however much memory there is. */
  private static final int MOST_PIXELS = 8_000_000;

  /** Of the heap, what the server takes beside pictures and their files. */
  private static final long OWN_BYTES = 16 << 20;

  /** So long a sender may take for all of the body, and a receiver for all of the answer. */
  static final Duration TRANSFER = Duration.ofSeconds(30);

  /** So many requests of one sender are under way at most. */
  static final int REQUESTS_PER_SENDER = 16;

  public LightLimits {
    if (maxBodyBytes < 1
        || queueBytes < maxBodyBytes
        || pictureBytes < bytesOf(LEAST_PIXELS)
        || workers < 1
        || queueWait.isNegative()) {
      throw new IllegalArgumentException(
          maxBodyBytes + " bytes of " + queueBytes + ", pictures of " + pictureBytes + ", " + workers + " workers, "
              + queueWait);
    }
  }

  /** What files, one of which is in memory twice while it is put together, leave of a heap for pictures. */
  static long bytesLeft(long heapBytes, long queueBytes, int maxBodyBytes) {
    return heapBytes - OWN_BYTES - queueBytes - maxBodyBytes;
  }

  /** What a picture takes. */
  static long bytesOf(int pixels) {
    return (long) pixels * BYTES_PER_PIXEL;
  }

  /** Pixels of a picture at most, before it is decoded. */
  int maxPixels() {
    return (int) Math.min(MOST_PIXELS, pictureBytes / BYTES_PER_PIXEL);
  }
}
