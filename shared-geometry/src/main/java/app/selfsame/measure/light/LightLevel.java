package app.selfsame.measure.light;

import app.selfsame.geometry.PointPx;
import app.selfsame.measure.AlignedFace;
import app.selfsame.measure.FaceRegion;
import app.selfsame.measure.LuminancePlane;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Portrait;

/**
 * How much light is in the picture: the geometric mean of the linear luminance that 2 % of the face exceed and of that
 * which a tenth of the aligned frame exceeds, of 255.
 *
 * <p>Own measure, for dim light. The face alone tells dark skin in good light from fair skin in poor light badly; with
 * wall and clothes counted as much as the face, a well lit picture of a dark person measures well. Known failures: a
 * dark person in dark clothes before a dark wall measures low in good light (it must only warn); a face in the dark
 * before a bright window measures high.
 */
public final class LightLevel {
  private static final double FACE_SHARE = 0.02;
  private static final double FRAME_SHARE = 0.1;
  private static final int STEP = 4;

  private LightLevel() {}

  public static Measurement of(Portrait portrait) {
    double face = exceeded(portrait.luminance(), portrait.region().inside(), FACE_SHARE);
    double frame = exceeded(portrait.luminance(), inPhoto(portrait).inside(), FRAME_SHARE);
    return Measurement.of(MeasureId.LIGHT_LEVEL, Math.sqrt(face * frame));
  }

  /** The luminance that a share of the places looked at exceeds. */
  static double exceeded(LuminancePlane luminance, boolean[] looked, double share) {
    int[] histogram = new int[256];
    int count = 0;
    for (int i = 0; i < looked.length; i++) {
      if (looked[i]) {
        histogram[Math.min(255, (int) luminance.values()[i])]++;
        count++;
      }
    }
    int above = 0;
    int level = 255;
    while (level > 0 && above + histogram[level] < share * count) {
      above += histogram[level--];
    }
    return level;
  }

  /** Every fourth place of every fourth row of the frame that lies in the photo. */
  static FaceRegion inPhoto(Portrait portrait) {
    boolean[] inside = new boolean[AlignedFace.SIDE_PX * AlignedFace.SIDE_PX];
    for (int y = 0; y < AlignedFace.SIDE_PX; y += STEP) {
      for (int x = 0; x < AlignedFace.SIDE_PX; x += STEP) {
        PointPx point = portrait.aligned().toPhoto(x + 0.5, y + 0.5);
        inside[y * AlignedFace.SIDE_PX + x] =
            point.x() >= 0 && point.y() >= 0 && point.x() < portrait.photo().width()
                && point.y() < portrait.photo().height();
      }
    }
    return new FaceRegion(AlignedFace.SIDE_PX, AlignedFace.SIDE_PX, inside);
  }
}
