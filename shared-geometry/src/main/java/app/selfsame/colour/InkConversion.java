package app.selfsame.colour;

import app.selfsame.image.FileBytes;
import java.util.Optional;

/**
 * From four printing inks to sRGB (IEC 61966-2-1), by the table of an ICC profile for how a picture is meant to look
 * (perceptual). What lies beyond sRGB is cut off.
 */
public final class InkConversion {
  private final InkTable table;
  private final SampledCurve[] curves;
  private final float[] matrix;
  private final SampledCurve[] lastCurves;
  private final ConnectionSpace space;
  private final float[] numbers = new float[InkTable.NUMBERS];

  /**
   * Puts the steps together in their order.
   *
   * @param curves of the table's three numbers
   * @param matrix three rows of three factors, then what is added to each number
   * @param lastCurves of the numbers that come out of it
   * @param space what they mean then
   */
  InkConversion(
      InkTable table, SampledCurve[] curves, float[] matrix, SampledCurve[] lastCurves, ConnectionSpace space) {
    this.table = table;
    this.curves = curves;
    this.matrix = matrix;
    this.lastCurves = lastCurves;
    this.space = space;
  }

  /** The conversion of a profile; empty when it is not of four inks, or nobody can read it. */
  public static Optional<InkConversion> of(FileBytes profile) {
    try {
      return InkProfile.conversion(profile);
    } catch (FileBytes.PastEndException e) {
      return Optional.empty();
    }
  }

  /** The opaque pixel of sRGB; each ink is 0 to 255, which is all of it. */
  public int toSrgb(int cyan, int magenta, int yellow, int black) {
    table.read(cyan, magenta, yellow, black, numbers);
    float first = curves[0].at(numbers[0]);
    float second = curves[1].at(numbers[1]);
    float third = curves[2].at(numbers[2]);
    return space.toSrgb(
        lastCurves[0].at(row(0, first, second, third)),
        lastCurves[1].at(row(1, first, second, third)),
        lastCurves[2].at(row(2, first, second, third)));
  }

  private float row(int row, float first, float second, float third) {
    return matrix[3 * row] * first + matrix[3 * row + 1] * second + matrix[3 * row + 2] * third + matrix[9 + row];
  }
}
