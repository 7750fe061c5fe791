package app.selfsame.measure.cover;

import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;
import java.util.Optional;

/**
 * How little of the layout of nostrils, lips and the lines around them can be seen: one less the {@link FacePattern}
 * correlation of the lower face. A plain number: about 0.4 on a bare face, about 1 where a mask, scarf, hand or cup
 * hides it.
 *
 * <p>Own measure, in place of mouth occlusion (0x50), which needs a trained network. Only light and dark count, no
 * colour, so that a hand of the same skin and a grey-scale photo are told as well. A beard, an open mouth and make-up
 * leave the layout as it is. Known failures: deep shadow or a blurred photo lower the correlation, on dark skin before
 * others; a hand laid flat whose fingers fall on the lines of the mouth passes.
 */
public final class MouthCover {
  private static final int[] POINTS = {
    36, 266, 49, 279, 45, 275, 218, 438, 219, 439, 59, 289, 79, 309, 44, 274, 60, 290, 238, 458, 242, 462, 94,
    2, 164, 37, 267, 39, 269, 0, 61, 306, 78, 308, 183, 407, 42, 272, 81, 311, 12, 77, 307, 89, 319, 13, 90,
    320, 87, 317, 180, 404, 106, 335, 16, 17, 194, 418, 150, 379, 201, 421
  };
  private static final int[] LAYOUT = {
    217, 217, 112, 112, 235, 235, 39, 39, 68, 68, -28, -28, -58, -58, 27, 27, -133, -133, -78, -78, -65, -65,
    -55, -57, 4, 101, 101, 59, 59, 88, -152, -152, -199, -199, -194, -194, -154, -154, -114, -114, -95, -135,
    -135, -106, -106, -85, -22, -22, -33, -33, 70, 70, 161, 161, 137, 50, 202, 202, -63, -63, 251, 251
  };

  private static final FacePattern PATTERN = new FacePattern(POINTS, LAYOUT);

  private MouthCover() {}

  public static Measurement of(Portrait portrait) {
    Optional<NotMeasured> obstacle = Sight.obstacle(portrait);
    if (obstacle.isPresent()) {
      return Measurement.unknown(MeasureId.MOUTH_COVER, obstacle.get());
    }
    double hidden = hidden(FaceColours.of(portrait));
    return Measurement.of(MeasureId.MOUTH_COVER, hidden).at(FaceSpots.mouthAndNose(portrait.face().mesh()));
  }

  static double hidden(FaceColours face) {
    return 1 - PATTERN.correlation(face);
  }
}
