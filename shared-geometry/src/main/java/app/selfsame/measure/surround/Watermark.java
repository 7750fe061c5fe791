package app.selfsame.measure.surround;

import app.selfsame.image.RgbaImage;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Portrait;

/**
 * How clearly what stands on the wall stands on the person once more, as the words and signs do that are laid over the
 * whole of a picture time and again, so that nobody uses it unpaid: a plain number, the clearest shift's standard
 * deviations above its neighbours.
 *
 * <p>A pattern of the wall repeats on the wall, one of clothes on the clothes, and a straight line agrees with another
 * along all its length; letters agree at one shift and at none beside it. Shifts are found by voting (Hough's
 * transform of shapes: Ballard, "Generalizing the Hough transform to detect arbitrary shapes", Pattern Recognition 13
 * (1981)).
 *
 * <p>Own measure. Known failures: a mark that stands there once, or is of the wall's own colour, or lies on patterned
 * clothes alone; words on a wall of which the person wears the same are taken for one.
 */
public final class Watermark {
  private static final int LONGEST_PX = 512;

  /** In inter-eye distances. */
  private static final double NEAREST = 0.3;

  private Watermark() {}

  public static Measurement of(Portrait portrait) {
    RgbaImage picture = portrait.reduced(LONGEST_PX);
    double scale = (double) portrait.photo().width() / picture.width();
    Strokes strokes =
        Strokes.of(RidgeMap.grey(picture), picture.width(), picture.height(), scale, portrait.mask());
    double nearest = NEAREST * portrait.head().interEyeDistancePx() / scale;
    return Measurement.of(MeasureId.WATERMARK, Repeat.clearest(strokes, nearest).clearness());
  }
}
