package app.selfsame.sheet;

import java.util.ArrayList;
import java.util.List;

/** "50 mm" as strokes, 2 mm high: a sheet needs no font, and a pixel of it is where a printer's dot is. */
final class StrokeLetters {
  private static final double HEIGHT_MM = 2;
  private static final double SMALL_MM = 1.3;
  private static final double STROKE_MM = 0.2;
  private static final double DIGIT_MM = 1.1;
  private static final double LETTER_MM = 1.6;
  private static final double SPACE_MM = 0.4;

  static final double WIDTH_MM = 2 * DIGIT_MM + 2 * LETTER_MM + 4 * SPACE_MM;

  /** From (0, 0). */
  static final List<BoxMm> FIFTY_MM = fifty();

  private StrokeLetters() {}

  private static List<BoxMm> fifty() {
    List<BoxMm> strokes = new ArrayList<>();
    five(strokes, 0);
    zero(strokes, DIGIT_MM + SPACE_MM);
    double letters = 2 * DIGIT_MM + 3 * SPACE_MM;
    em(strokes, letters);
    em(strokes, letters + LETTER_MM + SPACE_MM);
    return strokes;
  }

  private static void five(List<BoxMm> strokes, double left) {
    double middle = (HEIGHT_MM - STROKE_MM) / 2;
    strokes.add(new BoxMm(left, 0, DIGIT_MM, STROKE_MM));
    strokes.add(new BoxMm(left, middle, DIGIT_MM, STROKE_MM));
    strokes.add(new BoxMm(left, HEIGHT_MM - STROKE_MM, DIGIT_MM, STROKE_MM));
    strokes.add(new BoxMm(left, 0, STROKE_MM, middle));
    strokes.add(new BoxMm(left + DIGIT_MM - STROKE_MM, middle, STROKE_MM, HEIGHT_MM - middle));
  }

  private static void zero(List<BoxMm> strokes, double left) {
    strokes.add(new BoxMm(left, 0, DIGIT_MM, STROKE_MM));
    strokes.add(new BoxMm(left, HEIGHT_MM - STROKE_MM, DIGIT_MM, STROKE_MM));
    strokes.add(new BoxMm(left, 0, STROKE_MM, HEIGHT_MM));
    strokes.add(new BoxMm(left + DIGIT_MM - STROKE_MM, 0, STROKE_MM, HEIGHT_MM));
  }

  private static void em(List<BoxMm> strokes, double left) {
    double top = HEIGHT_MM - SMALL_MM;
    strokes.add(new BoxMm(left, top, LETTER_MM, STROKE_MM));
    for (int leg = 0; leg < 3; leg++) {
      strokes.add(new BoxMm(left + leg * (LETTER_MM - STROKE_MM) / 2, top, STROKE_MM, SMALL_MM));
    }
  }
}
