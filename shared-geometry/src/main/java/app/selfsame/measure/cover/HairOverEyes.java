package app.selfsame.measure.cover;

import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;
import java.util.Optional;

/**
 * How much of one eye hair hangs over: the share of five places along the upper lid that do not look like the skin
 * below the same eye while the forehead above them does not either, times how little of the layout of that eye can be
 * seen ({@link EyePattern}). A plain number; that of the more covered eye.
 *
 * <p>Own measure (BioLab-ICAO list, hair across eyes). Hair that ends above the brow leaves the lid free and does not
 * count; a brow is no hair because forehead shows above it; a shaded socket is none because the eye shows. Known
 * failures: hair of the skin's own colour; one side of the face in deep shadow; the brim of a hat drawn over the eyes
 * counts as hair.
 */
public final class HairOverEyes {
  private static final int[] LEFT_LID = {247, 30, 29, 27, 28};
  private static final int[] LEFT_FOREHEAD = {68, 68, 104, 104, 69};
  private static final int[] LEFT_CHEEK = {117, 118, 119, 101, 50};
  private static final int[] RIGHT_LID = {467, 260, 259, 257, 258};
  private static final int[] RIGHT_FOREHEAD = {298, 298, 333, 333, 299};
  private static final int[] RIGHT_CHEEK = {346, 347, 348, 330, 280};

  private HairOverEyes() {}

  public static Measurement of(Portrait portrait) {
    Optional<NotMeasured> obstacle = Sight.obstacle(portrait);
    if (obstacle.isPresent()) {
      return Measurement.unknown(MeasureId.HAIR_OVER_EYES, obstacle.get());
    }
    double share = share(FaceColours.of(portrait));
    return Measurement.of(MeasureId.HAIR_OVER_EYES, share).at(FaceSpots.browsAndEyes(portrait.face().mesh()));
  }

  static double share(FaceColours face) {
    double left = hanging(face, LEFT_LID, LEFT_FOREHEAD, LEFT_CHEEK) * hidden(EyePattern.imageLeft(face));
    double right = hanging(face, RIGHT_LID, RIGHT_FOREHEAD, RIGHT_CHEEK) * hidden(EyePattern.imageRight(face));
    return Math.max(left, right);
  }

  private static double hidden(double correlation) {
    return Math.min(1, 1 - correlation);
  }

  private static double hanging(FaceColours face, int[] lid, int[] forehead, int[] cheek) {
    SkinLook skin = new SkinLook(face.median(cheek));
    int hair = 0;
    for (int i = 0; i < lid.length; i++) {
      hair += skin.isUnlike(face.at(lid[i])) && skin.isUnlike(face.at(forehead[i])) ? 1 : 0;
    }
    return (double) hair / lid.length;
  }
}
