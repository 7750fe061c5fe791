package app.selfsame.workshop;

import app.selfsame.image.DecodingLimits;
import app.selfsame.mrz.CalendarDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * One page of a document, whose machine-readable zone is to be read.
 *
 * @param photo any bytes, {@link DecodingLimits#MAX_FILE_BYTES} at most; not to be written to
 * @param today tells the centuries, and what has expired; known in full
 * @param language in which sentences are written, such as {@code en}; English where there are no texts in it
 */
public record ZoneOrder(byte[] photo, CalendarDay today, String language) implements Order {
  /**
   * Checks the lengths.
   *
   * @throws IllegalArgumentException when one is over its bound
   */
  public ZoneOrder {
    OrderBounds.require(photo, language);
  }

  @Override
  public List<byte[]> parts() {
    return List.of(photo);
  }

  /** The order of a moment, wherever the sender is: its day is that of UTC. */
  public static ZoneOrder asOf(Instant now, byte[] photo, String language) {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    return new ZoneOrder(
        photo, new CalendarDay(today.getYear(), today.getMonthValue(), today.getDayOfMonth()), language);
  }
}
