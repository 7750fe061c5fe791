package app.selfsame.document;

import app.selfsame.message.Argument;
import app.selfsame.message.Message;
import app.selfsame.message.SizeMessage;
import app.selfsame.message.Unit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A size of one's own in place of a document's rules, with what else its owner asks for: see {@link OwnFrameWords}. Its id
 * works wherever a document's does.
 */
public final class OwnFrame {
  private static final double MM_PER_CM = 10;
  private static final double MM_PER_INCH = 25.4;
  private static final Source SOURCE = Source.own(Source.Kind.OWN_SIZE);

  private OwnFrame() {}

  /**
   * The document of a size.
   *
   * @throws OwnFrameException when the words cannot be read, or cannot be meant together
   */
  public static PhotoDocument document(OwnFrameWords words) {
    String unit = unit(words.size());
    String sidesInUnit = words.size().substring(0, words.size().length() - unit.length());
    double[] sides = OwnFrameNumbers.pair(sidesInUnit, "x", OwnFrameMessage.SIZE_FORM);
    boolean pixels = unit.equals("px");
    if (pixels && (sides[0] != Math.rint(sides[0]) || sides[1] != Math.rint(sides[1]))) {
      throw new OwnFrameException(OwnFrameMessage.SIZE_FORM, Argument.literal(words.size()));
    }
    double scale = unit.equals("cm") ? MM_PER_CM : unit.equals("in") ? MM_PER_INCH : 1;
    double width = sides[0] * scale;
    double height = sides[1] * scale;
    Plausible plausible = pixels ? Plausible.SIDE_PX : Plausible.SIDE_MM;
    OwnFrameFile.requireUsual(OwnFrameMessage.UNUSUAL_SIDE, plausible, width);
    OwnFrameFile.requireUsual(OwnFrameMessage.UNUSUAL_SIDE, plausible, height);
    if (pixels && !words.pixels().isEmpty()) {
      throw new OwnFrameException(OwnFrameMessage.PIXELS_TWICE);
    }
    Frame shape =
        pixels
            ? new Frame(FrameUnit.PERCENT_OF_HEIGHT, 100 * width / height, 100)
            : new Frame(FrameUnit.MILLIMETRE, width, height);
    OwnFrameFile reader = new OwnFrameFile(shape, SOURCE);
    FileRule file =
        pixels
            ? reader.ofPixels(width, height, words.kilobytes())
            : reader.ofPrint(words.pixels(), words.kilobytes());
    PhotoDocument document = document(words, shape, file);
    OwnFrameFile.requireRoom(document);
    return document;
  }

  /** The document that an id of a size of one's own means; empty for all other ids, and for a size that is none. */
  static Optional<PhotoDocument> ofId(String id) {
    try {
      return OwnFrameWords.ofId(id).map(OwnFrame::document);
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
        .flatMap(size -> size.plainly().stream().flatMap(plain -> ofId(OwnFrameWords.ID + plain).stream()).findFirst());
  }

  /** The size that a document of one's own has, in the unit in which it was given. */
  public static Message size(PhotoDocument own) {
    return own.frame()
        .filter(frame -> frame.unit() == FrameUnit.MILLIMETRE)
        .map(frame -> SizeMessage.of(frame.width(), frame.height(), Unit.MILLIMETRE, 1))
        .orElseGet(() -> SizeMessage.of(own.file().widthPx().min(), own.file().heightPx().min(), Unit.PIXEL, 1));
  }

  private static PhotoDocument document(OwnFrameWords words, Frame frame, FileRule file) {
    boolean print = frame.unit() == FrameUnit.MILLIMETRE;
    String size =
        print
            ? Figures.tenth(frame.width()) + " x " + Figures.tenth(frame.height()) + " mm"
            : Figures.tenth(file.widthPx().min()) + " x " + Figures.tenth(file.heightPx().min()) + " px";
    Optional<LengthRule> head = words.head().isEmpty() ? Optional.empty() : Optional.of(head(words.head(), frame));
    PersonRules anybody =
        new PersonRules(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), List.of());
    HeadInFrame proportions =
        new HeadInFrame(
            Optional.of(frame), Optional.of(SOURCE), Optional.empty(), HeadMeasure.CROWN, head, Optional.empty(),
            Optional.empty(), false);
    Optional<BackgroundRule> background = OwnFrameBackground.rule(words.background(), words.id(), SOURCE);
    return new PhotoDocument(
        words.id(), "XX", "Your own size", size, List.of(), List.of(),
        print ? PhotoDocument.Channel.BOTH : PhotoDocument.Channel.DIGITAL, proportions, file, background,
        Optional.empty(), OwnFrameBackground.editing(background.isPresent(), SOURCE), List.of(SOURCE), "", anybody);
  }

  private static LengthRule head(String text, Frame frame) {
    boolean percent = text.endsWith("%");
    boolean millimetre = text.endsWith("mm") && frame.unit() == FrameUnit.MILLIMETRE;
    if (!percent && !millimetre) {
      throw new OwnFrameException(OwnFrameMessage.HEAD_FORM, Argument.literal(text));
    }
    double[] ends =
        OwnFrameNumbers.pair(text.substring(0, text.length() - (percent ? 1 : 2)), "..", OwnFrameMessage.HEAD_FORM);
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
}
