package app.selfsame.measure.detail;

import app.selfsame.measure.FaceRegion;
import app.selfsame.measure.LuminancePlane;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How strong the fine texture of the skin is, to the fine edges of the same face: contrast of about a sixtieth of the
 * inter-eye distance, root mean square over a patch, in the middle one of the patches that have no edges, over what one
 * fiftieth of the face exceeds, the edges of lids, lashes, irises, brows and lips. A ratio.
 *
 * <p>Filters that smooth skin keep edges and wipe off what is weaker (Tomasi and Manduchi, "Bilateral filtering for gray
 * and color images", ICCV 1998): the ratio falls. A camera that is out of focus takes from both alike, and so does the
 * light: contrast is taken to the lightness around, so that neither skin tone nor exposure matters.
 *
 * <p>Own measure. Known failures: noise added after smoothing counts as texture, and so do freckles, wrinkles and
 * stubble that a filter has left; strong noise reduction in a camera is a filter of the same kind.
 */
public final class SkinTexture {
  /** Patches of so many pixels to a side, an eighth of the inter-eye distance. */
  private static final int PATCH_PX = 14;

  /** The half of the patches whose strongest edge is weakest: brows, eyes, nostrils, lips and frames lie in the rest. */
  private static final double WITHOUT_EDGES = 0.5;

  private static final int LEAST_PATCHES = 24;
  private static final double STRONGEST = 0.02;
  private static final int BINS = 2048;

  /** Of a lightness of 16 at most: what a camera's noise adds to black. */
  private static final float DARK = 1;

  /** With fewer pixels from eye to eye the texture is finer than a pixel. */
  private static final double LEAST_EYE_DISTANCE_PX = 60;

  private SkinTexture() {}

  public static Measurement of(Portrait portrait) {
    if (portrait.head().interEyeDistancePx() < LEAST_EYE_DISTANCE_PX) {
      return Measurement.unknown(MeasureId.SKIN_TEXTURE, NotMeasured.TOO_FEW_PIXELS_FOR_SKIN);
    }
    return of(portrait.luminance(), portrait.region());
  }

  static Measurement of(LuminancePlane plane, FaceRegion region) {
    FacePlane face = FacePlane.of(plane, region);
    FineContrast fine = FineContrast.of(face.lightness(), face.width(), face.height(), DARK);
    List<FineContrast.Patch> patches = new ArrayList<>();
    for (int top = 0; top + PATCH_PX <= face.height(); top += PATCH_PX) {
      for (int left = 0; left + PATCH_PX <= face.width(); left += PATCH_PX) {
        if (isInside(face, left, top)) {
          patches.add(fine.patch(left, top, PATCH_PX));
        }
      }
    }
    if (patches.size() < LEAST_PATCHES) {
      return Measurement.unknown(MeasureId.SKIN_TEXTURE, NotMeasured.TOO_LITTLE_SKIN);
    }
    patches.sort(Comparator.comparingDouble(FineContrast.Patch::edge));
    double[] textures =
        patches.subList(0, (int) (WITHOUT_EDGES * patches.size())).stream()
            .mapToDouble(FineContrast.Patch::texture)
            .sorted()
            .toArray();
    return Measurement.of(
        MeasureId.SKIN_TEXTURE, textures[textures.length / 2] / fine.exceededBy(STRONGEST, face.inside(), BINS));
  }

  /** Whether the four corners of a patch lie in the face, which is roundish. */
  private static boolean isInside(FacePlane face, int left, int top) {
    int first = top * face.width() + left;
    int last = first + (PATCH_PX - 1) * face.width();
    boolean[] inside = face.inside();
    return inside[first] && inside[first + PATCH_PX - 1] && inside[last] && inside[last + PATCH_PX - 1];
  }
}
