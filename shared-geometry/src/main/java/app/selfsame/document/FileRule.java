package app.selfsame.document;

import java.util.List;
import java.util.Optional;

/**
 * What the file must be.
 *
 * @param formats accepted formats in order of preference, {@code JPEG} or {@code PNG}; empty when none is named
 * @param kilobytes size of the file in KB of 1,024 bytes
 * @param widthPx width in pixels
 * @param heightPx height in pixels
 * @param minimumDpi smallest density in pixels an inch, or 0 when none is named
 * @param compression how many times smaller than its pixels of three bytes the file may be at most; absent when it is
 *     not named
 * @param colour what colour the picture must have
 * @param source where width, height and density are written
 * @param encodingSource where formats and size are written
 * @param colourSource where the colour is written
 */
public record FileRule(
    List<String> formats,
    Limits kilobytes,
    Limits widthPx,
    Limits heightPx,
    int minimumDpi,
    Optional<Stated<Double>> compression,
    ColourRule colour,
    Source source,
    Source encodingSource,
    Source colourSource) {

  /** Whether the authority takes a format, {@code JPEG} or {@code PNG}: any, when it names none. */
  public boolean accepts(String format) {
    return formats.isEmpty() || formats.contains(format);
  }

  /**
   * The size in KB of a file of so many pixels: what is named, and at least what the ratio of compression leaves. Where
   * the two contradict each other the largest size counts.
   */
  public Limits kilobytes(int width, int height) {
    if (compression.isEmpty()) {
      return kilobytes;
    }
    double least = 3.0 * width * height / compression.get().rule() / 1024;
    return new Limits(Math.min(kilobytes.max(), Math.max(kilobytes.min(), least)), kilobytes.max());
  }

  /** Whether there is one size in pixels only. */
  public boolean namesOneSize() {
    return widthPx.isOneValue() && heightPx.isOneValue();
  }

  /** Whether any width or height in pixels is named. */
  public boolean namesPixels() {
    return widthPx.hasMin() || widthPx.hasMax() || heightPx.hasMin() || heightPx.hasMax();
  }

  /** Whether the picture must be in colour. */
  public enum ColourRule {
    COLOUR,
    GREY,
    EITHER
  }
}
