package app.selfsame.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A picture's size as a person types it: "35x45", "45 x 35 mm", "3,5 × 4,5 cm", "2 by 2 inches", "600x600 px". The unit may
 * be left out, and the sides may come in any order.
 */
final class AskedSize {
  private static final String UNIT = "((?:inches|inch|in|mm|cm|px|pixels?)(?![a-z])|\"|мм|см|毫米|厘米|公分|مم|سم|मिमी|सेमी)?";
  private static final String NUMBER = "(\\d{1,4}(?:[.,]\\d{1,2})?)\\s*";

  /** Cyrillic х stands on the Russian keyboard where x stands on the Latin one; the other words are "by". */
  private static final Pattern SIZE = Pattern.compile(
      "(?<![\\d.,])" + NUMBER + UNIT + "\\s*(?:[x×х*✕乘]|by|на|por|auf|par)\\s*" + NUMBER + UNIT + "(?![\\d])");

  private static final double MM_PER_INCH = 25.4;
  private static final int LARGEST_IN_INCHES = 12;
  private static final int SMALLEST_IN_PIXELS = 120;

  /** Inches and centimetres are round numbers of what the rule has in millimetres: 2 inches are 50 or 51 mm. */
  private static final double ROUNDED_MM = 1;

  private static final double EXACT_MM = 0.3;
  private static final int EXACT = 12;
  private static final int TURNED = 10;
  private static final int ROUNDED = 8;
  private static final int AMONG_OTHERS = 4;
  private static final double SAME_SHAPE = 0.02;

  private final double width;
  private final double height;
  private final String unit;

  private AskedSize(double width, double height, String unit) {
    this.width = width;
    this.height = height;
    this.unit = unit;
  }

  static Optional<AskedSize> in(String words) {
    Matcher matcher = SIZE.matcher(Spelling.fold(words));
    if (!matcher.find()) {
      return Optional.empty();
    }
    String unit = matcher.group(4) != null ? matcher.group(4) : matcher.group(2) != null ? matcher.group(2) : "";
    return Optional.of(new AskedSize(number(matcher.group(1)), number(matcher.group(3)), plain(unit)));
  }

  /** What is asked for besides the size. */
  static String without(String words) {
    return SIZE.matcher(Spelling.fold(words)).replaceFirst(" ");
  }

  private static double number(String digits) {
    return Double.parseDouble(digits.replace(',', '.'));
  }

  /** How well a document's size fits: 0 when it does not. */
  int score(Listing document) {
    return switch (unit) {
      case "mm" -> ofMillimetres(document, 1);
      case "cm" -> ofMillimetres(document, 10);
      case "in" -> ofMillimetres(document, MM_PER_INCH);
      case "px" -> ofPixels(document);
      default -> ofAnyUnit(document);
    };
  }

  private static String plain(String unit) {
    return switch (unit) {
      case "mm", "мм", "毫米", "مم", "मिमी" -> "mm";
      case "cm", "см", "厘米", "公分", "سم", "सेमी" -> "cm";
      case "in", "inch", "inches", "\"" -> "in";
      case "px", "pixel", "pixels" -> "px";
      default -> "";
    };
  }

  /** The size itself in the form of {@link OwnFrame}, in each unit that may be meant, the likeliest first. */
  List<String> plainly() {
    String sides = CatalogueField.text(width) + "x" + CatalogueField.text(height);
    return unit.isEmpty() ? List.of(sides + "mm", sides + "in", sides + "px") : List.of(sides + unit);
  }

  private int ofAnyUnit(Listing document) {
    double longer = Math.max(width, height);
    if (longer >= SMALLEST_IN_PIXELS) {
      return Math.max(ofPixels(document), ofMillimetres(document, 1));
    }
    int best = ofMillimetres(document, 1);
    return longer > LARGEST_IN_INCHES
        ? best
        : Math.max(best, Math.max(ofMillimetres(document, 10), ofMillimetres(document, MM_PER_INCH)));
  }

  private int ofMillimetres(Listing document, double mmPerUnit) {
    if (document.frame().isEmpty() || document.frame().get().unit() != FrameUnit.MILLIMETRE) {
      return 0;
    }
    Frame frame = document.frame().get();
    double upright = distance(width * mmPerUnit, height * mmPerUnit, frame);
    double turned = distance(height * mmPerUnit, width * mmPerUnit, frame);
    if (upright <= EXACT_MM || turned <= EXACT_MM) {
      return upright <= EXACT_MM ? EXACT : TURNED;
    }
    return mmPerUnit > 1 && Math.min(upright, turned) <= ROUNDED_MM ? ROUNDED : 0;
  }

  private static double distance(double widthMm, double heightMm, Frame frame) {
    return Math.max(Math.abs(widthMm - frame.width()), Math.abs(heightMm - frame.height()));
  }

  private int ofPixels(Listing document) {
    Limits widths = document.widthPx();
    Limits heights = document.heightPx();
    if (!widths.hasMin() || !heights.hasMin() || !widths.contains(width) || !heights.contains(height)) {
      return 0;
    }
    boolean named = width == widths.min() && height == heights.min() || width == widths.max() && height == heights.max();
    return named ? EXACT : widths.hasMax() && heights.hasMax() ? AMONG_OTHERS : 0;
  }

  /** Whether two people mean the same size, whatever the unit. */
  boolean isNamed(String name) {
    return in(name).filter(other -> other.width == width && other.height == height).isPresent();
  }

  /** Whether a picture of this size has a document's shape, standing or lying. */
  boolean hasShapeOf(Frame frame) {
    double aspect = Math.min(width, height) / Math.max(width, height);
    double known = Math.min(frame.width(), frame.height()) / Math.max(frame.width(), frame.height());
    return Math.abs(aspect - known) <= SAME_SHAPE;
  }
}
