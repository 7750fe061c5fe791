package app.selfsame.document;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.SizeMessage;
import app.selfsame.message.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A size of one's own in place of a document's rules: {@code 35x45mm}, {@code 3.5x4.5cm}, {@code 2x2in} or
 * {@code 600x800px}, and the height of the head in it, {@code 70..80%} or {@code 32..36mm}. As an id, which works wherever
 * a document's does: {@code own-35x45mm} or {@code own-35x45mm-head-70..80pct}.
 */
public final class OwnFrame {
  static final String ID = "own-";
  private static final String HEAD = "-head-";
  private static final String PERCENT_IN_ID = "pct";
  private static final double MM_PER_CM = 10;
  private static final double MM_PER_INCH = 25.4;
  private static final Source SOURCE = Source.own(Source.Kind.OWN_SIZE);

  private OwnFrame() {}

  /**
   * The document of a size.
   *
   * @param frame such as {@code 35x45mm}
   * @param head such as {@code 70..80%}; empty where any will do
   * @throws OwnFrameException when it cannot be read or cannot be meant
   */
  public static PhotoDocument document(String frame, String head) {
    String plain = frame.toLowerCase(Locale.ROOT).replace(" ", "");
    String unit = unit(plain);
    double[] sides = numbers(
        plain.substring(0, plain.length() - unit.length()), "x", OwnFrameMessage.SIZE_FORM);
    boolean pixels = unit.equals("px");
    double scale = unit.equals("cm") ? MM_PER_CM : unit.equals("in") ? MM_PER_INCH : 1;
    double width = sides[0] * scale;
    double height = sides[1] * scale;
    Plausible plausible = pixels ? Plausible.SIDE_PX : Plausible.SIDE_MM;
    requireUsual(plausible, width);
    requireUsual(plausible, height);
    Frame shape =
        pixels
            ? new Frame(FrameUnit.PERCENT_OF_HEIGHT, 100 * width / height, 100)
            : new Frame(FrameUnit.MILLIMETRE, width, height);
    Optional<LengthRule> headHeight = head.isEmpty() ? Optional.empty() : Optional.of(head(head, shape));
    String id = ID + plain + (head.isEmpty() ? "" : HEAD + head.replace(" ", "").replace("%", PERCENT_IN_ID));
    return document(id, shape, headHeight, pixels ? exactly(width) : anything(), pixels ? exactly(height) : anything());
  }

  /** The document that an id of a size of one's own means; empty for all other ids, and for a size that is none. */
  static Optional<PhotoDocument> ofId(String id) {
    if (!id.startsWith(ID)) {
      return Optional.empty();
    }
    int head = id.indexOf(HEAD);
    String frame = id.substring(ID.length(), head < 0 ? id.length() : head);
    try {
      return Optional.of(
          document(frame, head < 0 ? "" : id.substring(head + HEAD.length()).replace(PERCENT_IN_ID, "%")));
    } catch (OwnFrameException e) {
      return Optional.empty();
    }
  }

  /** What somebody means who types a size and nothing else: {@code 35 x 45}, {@code 2×2}, {@code 600*800}. */
  public static Optional<PhotoDocument> ofQuery(String query) {
    return sizeIn(query).filter(document -> AskedSize.without(query).isBlank());
  }

  /** The size that somebody types among other words, for what is not known here: {@code kosovo 35x45}. */
  public static Optional<PhotoDocument> sizeIn(String query) {
    return AskedSize.in(query)
        .flatMap(size -> size.plainly().stream().flatMap(plain -> ofId(ID + plain).stream()).findFirst());
  }

  /** The size that a document of one's own has, in the unit in which it was given. */
  public static Message size(PhotoDocument own) {
    return own.frame()
        .filter(frame -> frame.unit() == FrameUnit.MILLIMETRE)
        .map(frame -> SizeMessage.of(frame.width(), frame.height(), Unit.MILLIMETRE, 1))
        .orElseGet(() -> SizeMessage.of(own.file().widthPx().min(), own.file().heightPx().min(), Unit.PIXEL, 1));
  }

  private static PhotoDocument document(
      String id, Frame frame, Optional<LengthRule> head, Limits widthPx, Limits heightPx) {
    boolean print = frame.unit() == FrameUnit.MILLIMETRE;
    String size =
        print
            ? Figures.tenth(frame.width()) + " x " + Figures.tenth(frame.height()) + " mm"
            : Figures.tenth(widthPx.min()) + " x " + Figures.tenth(heightPx.min()) + " px";
    FileRule file =
        new FileRule(
            List.of(), anything(), widthPx, heightPx, 0, Optional.empty(), FileRule.ColourRule.EITHER, SOURCE, SOURCE,
            SOURCE);
    PersonRules anybody =
        new PersonRules(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), List.of());
    HeadInFrame proportions =
        new HeadInFrame(
            Optional.of(frame), Optional.of(SOURCE), Optional.empty(), HeadMeasure.CROWN, head, Optional.empty(),
            Optional.empty(), false);
    return new PhotoDocument(
        id, "XX", "Your own size", size, List.of(), List.of(),
        print ? PhotoDocument.Channel.BOTH : PhotoDocument.Channel.DIGITAL, proportions, file, Optional.empty(),
        Optional.empty(), EditingPolicy.unsaid(SOURCE), List.of(SOURCE), "", anybody);
  }

  private static LengthRule head(String text, Frame frame) {
    String plain = text.toLowerCase(Locale.ROOT).replace(" ", "");
    boolean percent = plain.endsWith("%");
    boolean millimetre = plain.endsWith("mm") && frame.unit() == FrameUnit.MILLIMETRE;
    if (!percent && !millimetre) {
      throw new OwnFrameException(OwnFrameMessage.HEAD_FORM, Argument.literal(text));
    }
    double[] ends = numbers(plain.substring(0, plain.length() - (percent ? 1 : 2)), "..", OwnFrameMessage.HEAD_FORM);
    double scale = percent ? frame.height() / 100 : 1;
    boolean fits = ends[0] > 0 && ends[0] <= ends[1] && ends[1] * scale <= frame.height();
    if (!fits) {
      throw new OwnFrameException(OwnFrameMessage.HEAD_TOO_LARGE, Argument.literal(text));
    }
    return new LengthRule(new Limits(ends[0] * scale, ends[1] * scale), OptionalDouble.empty(), SOURCE);
  }

  private static String unit(String frame) {
    for (String unit : List.of("mm", "cm", "in", "px")) {
      if (frame.endsWith(unit)) {
        return unit;
      }
    }
    throw new OwnFrameException(OwnFrameMessage.UNIT_MISSING, Argument.literal(frame));
  }

  private static double[] numbers(String text, String between, OwnFrameMessage form) {
    int at = text.indexOf(between);
    if (at > 0) {
      try {
        return new double[] {
          Double.parseDouble(text.substring(0, at)), Double.parseDouble(text.substring(at + between.length()))
        };
      } catch (NumberFormatException e) {
        // Said below, as for a text without two numbers.
        at = -1;
      }
    }
    throw new OwnFrameException(form, Argument.literal(text));
  }

  private static void requireUsual(Plausible plausible, double side) {
    if (!plausible.contains(side)) {
      throw new OwnFrameException(
          OwnFrameMessage.UNUSUAL_SIDE, Argument.number(side, 1), Argument.message(plausible.range()));
    }
  }

  private static Limits exactly(double value) {
    return new Limits(value, value);
  }

  private static Limits anything() {
    return new Limits(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }
}
