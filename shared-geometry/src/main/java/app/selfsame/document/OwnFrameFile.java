package app.selfsame.document;

import app.selfsame.message.Argument;
import app.selfsame.message.Unit;
import java.util.List;
import java.util.Optional;

/** What a size of one's own says of the file: its pixels, and its size in KB. */
final class OwnFrameFile {
  /**
   * The fewest bits of each pixel to which a portrait can be compressed without its face showing it: {@code
   * OutputWriter.MIN_QUALITY}. Portraits of 413 x 531 pixels took 0.7 to 1.2; large and smooth ones take fewer.
   */
  private static final double LEAST_BITS_PER_PIXEL = 0.25;

  private static final int BITS_PER_KB = 8 * 1024;

  private final Frame frame;
  private final Source source;

  OwnFrameFile(Frame frame, Source source) {
    this.frame = frame;
    this.source = source;
  }

  /** Of a size in pixels. */
  FileRule ofPixels(double width, double height, String kilobytes) {
    return rule(exactly(width), exactly(height), kilobytes);
  }

  /**
   * Of a size on paper.
   *
   * @param pixels such as {@code 413x531}, or empty
   * @throws OwnFrameException when they have not the shape of the size
   */
  FileRule ofPrint(String pixels, String kilobytes) {
    if (pixels.isEmpty()) {
      return rule(anything(), anything(), kilobytes);
    }
    double[] sides =
        OwnFrameNumbers.pair(
            pixels.endsWith("px") ? pixels.substring(0, pixels.length() - 2) : pixels, "x", OwnFrameMessage.PIXELS_FORM);
    for (double side : sides) {
      if (side != Math.rint(side)) {
        throw new OwnFrameException(OwnFrameMessage.PIXELS_FORM, Argument.literal(pixels));
      }
      requireUsual(OwnFrameMessage.UNUSUAL_SIDE, Plausible.SIDE_PX, side);
    }
    // Whole pixels of a height are rounded from the width, or the other way round.
    double apart = Math.min(Math.abs(sides[0] - frame.aspect() * sides[1]), Math.abs(sides[1] - sides[0] / frame.aspect()));
    if (apart > 1) {
      throw new OwnFrameException(
          OwnFrameMessage.PIXELS_SHAPE,
          Argument.literal(pixels),
          Argument.number(sides[0], 0),
          Argument.number(Math.rint(sides[0] / frame.aspect()), 0));
    }
    return rule(exactly(sides[0]), exactly(sides[1]), kilobytes);
  }

  private FileRule rule(Limits widthPx, Limits heightPx, String kilobytes) {
    return new FileRule(
        List.of(), kilobytes(kilobytes), widthPx, heightPx, 0, Optional.empty(), FileRule.ColourRule.EITHER, source,
        source, source);
  }

  private static Limits kilobytes(String range) {
    if (range.isEmpty()) {
      return anything();
    }
    Limits limits = OwnFrameNumbers.range(range, OwnFrameMessage.KILOBYTES_FORM);
    if (limits.hasMin()) {
      requireUsual(OwnFrameMessage.UNUSUAL_KILOBYTES, Plausible.KILOBYTES, limits.min());
    }
    if (limits.hasMax()) {
      requireUsual(OwnFrameMessage.UNUSUAL_KILOBYTES, Plausible.KILOBYTES, limits.max());
    }
    return limits;
  }

  /**
   * Refuses a size in KB to which no file of the document can be brought.
   *
   * @throws OwnFrameException when its smallest picture needs more
   */
  static void requireRoom(PhotoDocument own) {
    OutputSize smallest = OutputSize.of(own, 0);
    double least = Math.ceil(LEAST_BITS_PER_PIXEL * smallest.widthPx() * smallest.heightPx() / BITS_PER_KB);
    double most = own.file().kilobytes().max();
    if (most < least) {
      throw new OwnFrameException(
          OwnFrameMessage.TOO_FEW_KILOBYTES,
          Argument.number(smallest.widthPx(), 0),
          Argument.number(smallest.heightPx(), 0),
          Argument.quantity(most, Unit.KILOBYTE, 1),
          Argument.quantity(least, Unit.KILOBYTE, 1));
    }
  }

  static void requireUsual(OwnFrameMessage message, Plausible plausible, double figure) {
    if (!plausible.contains(figure)) {
      throw new OwnFrameException(message, Argument.number(figure, 1), Argument.message(plausible.range()));
    }
  }

  private static Limits exactly(double value) {
    return new Limits(value, value);
  }

  private static Limits anything() {
    return new Limits(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }
}
