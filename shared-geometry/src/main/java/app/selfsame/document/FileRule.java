package app.selfsame.document;

import java.util.List;

/**
 * What the file must be.
 *
 * @param formats accepted formats in order of preference: {@code JPEG}, {@code PNG}
 * @param kilobytes size of the file in KB of 1,024 bytes
 * @param widthPx width in pixels
 * @param heightPx height in pixels
 * @param minimumDpi smallest density in pixels an inch, or 0 when none is named
 * @param colour what colour the picture must have
 * @param source where this is written
 */
public record FileRule(
    List<String> formats,
    Limits kilobytes,
    Limits widthPx,
    Limits heightPx,
    int minimumDpi,
    ColourRule colour,
    Source source) {
  /** Whether the picture must be in colour. */
  public enum ColourRule {
    COLOUR,
    GREY,
    EITHER
  }
}
