package app.selfsame.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Reads what a document's section says of lengths in the picture: {@code size, head, eyes, top}; and refuses figures
 * that contradict each other.
 */
final class FrameRules {
  private static final double LOWEST_EYES = 0.35;
  private static final double HIGHEST_EYES = 0.65;

  private final CatalogueSection section;
  private final Map<String, Source> sources;
  private final FileRule file;
  private final Optional<Frame> frame;
  private final Optional<LengthRule> headHeight;
  private final Optional<LengthRule> eyeLineFromBottom;
  private final Optional<LengthRule> topMargin;
  private HeadMeasure headMeasure = HeadMeasure.CROWN;

  FrameRules(CatalogueSection section, Map<String, Source> sources, FileRule file) {
    this.section = section;
    this.sources = sources;
    this.file = file;
    frame = section.optional("size").map(this::frame);
    headHeight = section.optional("head").map(this::length);
    eyeLineFromBottom = section.optional("eyes").map(this::length);
    topMargin = section.optional("top").map(this::length);
    requireThatHeadFits();
    requireThatEyesFit();
  }

  Optional<Frame> frame() {
    return frame;
  }

  HeadMeasure headMeasure() {
    return headMeasure;
  }

  Optional<LengthRule> headHeight() {
    return headHeight;
  }

  Optional<LengthRule> eyeLineFromBottom() {
    return eyeLineFromBottom;
  }

  Optional<LengthRule> topMargin() {
    return topMargin;
  }

  /** A length that holds for children in place of the document's own. */
  LengthRule childLength(CatalogueField field) {
    return length(field);
  }

  /** {@code 35 x 45 mm}, or a shape {@code 3 : 4}. */
  private Frame frame(CatalogueField field) {
    String[] words = field.rule().split(" +");
    boolean paper = words.length == 4 && words[1].equals("x") && words[3].equals("mm");
    boolean shape = words.length == 3 && words[1].equals(":");
    if (!paper && !shape) {
      throw field.mistake("write 35 x 45 mm, or 3 : 4 for a shape");
    }
    double width = field.number(words[0]);
    double height = field.number(words[2]);
    if (width <= 0 || height <= 0) {
      throw field.mistake("must be larger than 0");
    }
    if (paper) {
      Plausible.SIDE_MM.require(field, width);
      Plausible.SIDE_MM.require(field, height);
    }
    requirePixelsOfShape(width / height);
    return paper
        ? new Frame(FrameUnit.MILLIMETRE, width, height)
        : new Frame(FrameUnit.PERCENT_OF_HEIGHT, 100 * width / height, 100);
  }

  /** A shape in pixels may differ from the frame's by the rounding to whole pixels. */
  private void requirePixelsOfShape(double aspect) {
    requirePixelsOfShape(aspect, file.widthPx().min(), file.heightPx().min());
    requirePixelsOfShape(aspect, file.widthPx().max(), file.heightPx().max());
  }

  private void requirePixelsOfShape(double aspect, double width, double height) {
    boolean named = !Double.isInfinite(width) && !Double.isInfinite(height);
    if (named && Math.abs(width - aspect * height) > 1) {
      throw section.required("pixels").mistake(
          (long) width + " x " + (long) height + " has not the shape of the size in line "
              + section.required("size").line());
    }
  }

  /** {@code 32 to 36 mm to crown aim 34}; the measure belongs to the head only and the aim is optional. */
  private LengthRule length(CatalogueField field) {
    if (frame.isEmpty()) {
      throw field.mistake("a length needs a size");
    }
    RangeText range = RangeText.of(field);
    List<String> rest = range.rest();
    if (rest.isEmpty()) {
      throw field.mistake("missing unit: mm, % or px");
    }
    double scale = unitScale(field, rest.get(0));
    rest = rest.subList(1, rest.size());
    if (field.name().equals("head")) {
      rest = headMeasure(field, rest);
    }
    OptionalDouble aim = OptionalDouble.empty();
    if (rest.size() == 2 && rest.get(0).equals("aim")) {
      aim = OptionalDouble.of(field.number(rest.get(1)) * scale);
      if (!range.limits().contains(field.number(rest.get(1)))) {
        throw field.mistake("the aim is outside of the limits");
      }
    } else if (!rest.isEmpty()) {
      throw field.mistake("cannot read \"" + String.join(" ", rest) + "\"");
    }
    Limits limits = new Limits(range.limits().min() * scale, range.limits().max() * scale);
    requireInside(field, limits);
    if (field.name().endsWith("head")) {
      double percent = 100 / frame.get().height();
      Plausible.HEAD_PERCENT.require(
          field, limits.hasMin() ? limits.min() * percent : limits.max() * percent);
    }
    return new LengthRule(limits, aim, field.source(sources));
  }

  private List<String> headMeasure(CatalogueField field, List<String> words) {
    if (words.size() < 2 || !words.get(0).equals("to")) {
      throw field.mistake("missing measure: to crown, or to hair");
    }
    headMeasure = switch (words.get(1)) {
      case "crown" -> HeadMeasure.CROWN;
      case "hair" -> HeadMeasure.CROWN_WITH_HAIR;
      default -> throw field.mistake("the head is measured to crown or to hair");
    };
    return words.subList(2, words.size());
  }

  /** Units of the frame to one of {@code unit}; lengths in px are shares of the one height that the file may have. */
  private double unitScale(CatalogueField field, String unit) {
    boolean paper = frame.get().unit() == FrameUnit.MILLIMETRE;
    if (unit.equals(frame.get().unit().symbol())) {
      return 1;
    }
    if (unit.equals("%") && paper) {
      return frame.get().height() / 100;
    }
    if (unit.equals("px") && !paper && file.namesOneSize()) {
      return 100 / file.heightPx().max();
    }
    throw field.mistake("unit " + unit + " does not fit the size: "
        + (paper ? "use mm or %" : "use %, or px where pixels names one size"));
  }

  private void requireInside(CatalogueField field, Limits limits) {
    double height = frame.get().height();
    if (limits.hasMin() && limits.min() >= height || limits.hasMax() && limits.max() > height) {
      throw field.mistake("reaches outside of the size, which is " + height + " high");
    }
  }

  private void requireThatHeadFits() {
    if (headHeight.isEmpty() || topMargin.isEmpty()) {
      return;
    }
    Limits head = headHeight.get().limits();
    Limits top = topMargin.get().limits();
    if (head.hasMin() && top.hasMin() && head.min() + top.min() > frame.get().height()) {
      throw section.required("top").mistake("the smallest head and margin together are higher than the size");
    }
  }

  /**
   * Eyes lie about half way up from the chin to the crown; with children, tilted heads and high hair between
   * {@link #LOWEST_EYES} and {@link #HIGHEST_EYES} of that height. Some head of the sizes allowed must have its eyes
   * where they are allowed.
   */
  private void requireThatEyesFit() {
    if (headHeight.isEmpty() || eyeLineFromBottom.isEmpty()) {
      return;
    }
    Limits eyes = eyeLineFromBottom.get().limits();
    double smallest = Math.max(0, headHeight.get().limits().min());
    double margin = topMargin.isPresent() ? Math.max(0, topMargin.get().limits().min()) : 0;
    if (eyes.hasMax() && eyes.max() < LOWEST_EYES * smallest) {
      throw section.required("eyes").mistake("so low, the smallest head's chin would be below the edge");
    }
    if (eyes.hasMin() && eyes.min() + (1 - HIGHEST_EYES) * smallest + margin > frame.get().height()) {
      throw section.required("eyes").mistake("so high, the smallest head's crown would be above the edge");
    }
  }
}
