package app.selfsame.studio;

import app.selfsame.document.FileRule;
import app.selfsame.document.Frame;
import app.selfsame.document.FrameUnit;
import app.selfsame.document.HeadMeasure;
import app.selfsame.document.LengthRule;
import app.selfsame.document.Limits;
import app.selfsame.document.PhotoDocument;

/** A document's rules in words. */
final class DocumentText {
  private DocumentText() {}

  static String name(PhotoDocument document) {
    return document.countryName() + ": " + document.title();
  }

  static String channel(PhotoDocument document) {
    return switch (document.channel()) {
      case PRINT -> "print";
      case DIGITAL -> "digital";
      case BOTH -> "print or digital";
      case OFFICE -> "taken by the office";
    };
  }

  /** The picture's size on paper, or else in pixels; empty when the authority names none. */
  static String size(PhotoDocument document) {
    if (isMillimetre(document)) {
      Frame frame = document.frame().get();
      return Quantity.size(frame.width(), frame.height(), "mm");
    }
    return pixels(document.file());
  }

  static String pixels(FileRule file) {
    Limits width = file.widthPx();
    Limits height = file.heightPx();
    if (width.hasMin() && height.hasMin()) {
      String smallest = Quantity.size(width.min(), height.min(), "px");
      if (!width.hasMax() || !height.hasMax()) {
        return "at least " + smallest;
      }
      return width.min() == width.max() && height.min() == height.max()
          ? smallest
          : smallest + " to " + Quantity.size(width.max(), height.max(), "px");
    }
    return width.hasMax() && height.hasMax() ? "at most " + Quantity.size(width.max(), height.max(), "px") : "";
  }

  static String head(PhotoDocument document) {
    String crown = switch (document.headMeasure()) {
      case CROWN -> "crown of the head";
      case CROWN_WITH_HAIR -> "top of the hair";
      case UNDEFINED -> "top, which the rule does not define";
    };
    return document.headHeight().map(rule -> length(document, rule) + ", chin to " + crown).orElse("");
  }

  static String length(PhotoDocument document, LengthRule rule) {
    return rule.disagreement()
        .map(sources ->
            length(document, sources.first()) + ", or " + length(document, sources.second())
                + (rule.contradictsItself() ? " (the source itself says both)" : " after another source"))
        .orElseGet(() -> length(document, rule.limits()));
  }

  private static String length(PhotoDocument document, Limits limits) {
    String unit = isMillimetre(document) ? "mm" : "%";
    String range = Quantity.range(limits, unit);
    return isMillimetre(document) ? range : range + " of the picture’s height";
  }

  static String file(FileRule file) {
    StringBuilder text = new StringBuilder(String.join(" or ", file.formats()));
    Limits kilobytes = file.kilobytes();
    if (kilobytes.hasMin() || kilobytes.hasMax()) {
      text.append(text.length() == 0 ? "" : ", ").append(Quantity.range(kilobytes, "KB"));
    }
    file.compression().ifPresent(ratio ->
        text.append(text.length() == 0 ? "" : ", ")
            .append("compressed at most ")
            .append(Quantity.number(ratio.rule(), ""))
            .append(" : 1"));
    if (file.minimumDpi() > 0) {
      text.append(text.length() == 0 ? "" : ", ").append("at least ").append(file.minimumDpi()).append(" dpi");
    }
    return text.toString();
  }

  private static boolean isMillimetre(PhotoDocument document) {
    return document.frame().isPresent() && document.frame().get().unit() == FrameUnit.MILLIMETRE;
  }
}
