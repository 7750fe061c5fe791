package app.selfsame.document;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Reads one length in a picture's frame. */
final class LengthReader {
  /** The lengths that end at a crown. */
  private static final List<String> MEASURED = List.of("head", "or-head");

  private final Frame frame;
  private final FileRule file;
  private final Map<String, Source> sources;

  LengthReader(Frame frame, FileRule file, Map<String, Source> sources) {
    this.frame = frame;
    this.file = file;
    this.sources = sources;
  }

  /** {@code 32 to 36 mm to crown aim 34}; the measure belongs to the head only and the aim is optional. */
  LengthRule read(CatalogueField field) {
    RangeText range = RangeText.of(field);
    List<String> rest = range.rest();
    if (rest.isEmpty()) {
      throw field.mistake("missing unit: mm, % or px");
    }
    double scale = unitScale(field, rest.get(0));
    rest = rest.subList(1, rest.size());
    if (MEASURED.contains(field.name())) {
      headMeasure(field);
      rest = rest.subList(2, rest.size());
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
      double percent = 100 / frame.height();
      Plausible.HEAD_PERCENT.require(
          field, limits.hasMin() ? limits.min() * percent : limits.max() * percent);
    }
    return new LengthRule(limits, aim, field.source(sources));
  }

  /** To which crown a head's height is measured. */
  static HeadMeasure headMeasure(CatalogueField field) {
    List<String> words = RangeText.of(field).rest();
    if (words.size() < 3 || !words.get(1).equals("to")) {
      throw field.mistake("missing measure: to crown, to hair, or to top where nothing defines it");
    }
    return switch (words.get(2)) {
      case "crown" -> HeadMeasure.CROWN;
      case "hair" -> HeadMeasure.CROWN_WITH_HAIR;
      case "top" -> HeadMeasure.UNDEFINED;
      default -> throw field.mistake("the head is measured to crown, to hair, or to top where nothing defines it");
    };
  }

  /** Units of the frame to one of {@code unit}; lengths in px are shares of the one height that the file may have. */
  private double unitScale(CatalogueField field, String unit) {
    boolean paper = frame.unit() == FrameUnit.MILLIMETRE;
    if (unit.equals(frame.unit().symbol())) {
      return 1;
    }
    if (unit.equals("%") && paper) {
      return frame.height() / 100;
    }
    if (unit.equals("px") && !paper && file.namesOneSize()) {
      return 100 / file.heightPx().max();
    }
    throw field.mistake("unit " + unit + " does not fit the size: "
        + (paper ? "use mm or %" : "use %, or px where pixels names one size"));
  }

  private void requireInside(CatalogueField field, Limits limits) {
    double height = frame.height();
    if (limits.hasMin() && limits.min() >= height || limits.hasMax() && limits.max() > height) {
      throw field.mistake("reaches outside of the size, which is " + height + " high");
    }
  }
}
