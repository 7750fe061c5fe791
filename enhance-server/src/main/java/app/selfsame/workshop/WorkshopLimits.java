package app.selfsame.workshop;

import java.time.Duration;

/**
 * What a process may take.
 *
 * @param heapMegabytes of Java's heap; the networks take some 100 MB beside it
 * @param start until a process is ready
 * @param photo until a photo is done; a process that takes longer is ended
 * @param photosAProcess after so many a process is replaced
 * @param idle after that without work a process is ended
 */
public record WorkshopLimits(
    int heapMegabytes, Duration start, Duration photo, int photosAProcess, Duration idle) {
  /**
   * In this heap the largest pictures are read that {@link app.selfsame.image.DecodingLimits} lets through, which takes ten
   * seconds; usual photos leave half of it untouched.
   */
  public static final WorkshopLimits STANDARD =
      new WorkshopLimits(1_024, Duration.ofMinutes(1), Duration.ofMinutes(2), 200, Duration.ofMinutes(1));
}
