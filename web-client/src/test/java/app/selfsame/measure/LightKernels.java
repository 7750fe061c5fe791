package app.selfsame.measure;

import app.selfsame.geometry.OrientedBoxPx;
import app.selfsame.geometry.PointPx;
import app.selfsame.image.TensorSampler;
import app.selfsame.portrait.Head;
import app.selfsame.portrait.PersonMask;
import java.util.Optional;

/** The measures of light by themselves, on a head and a mask that are given instead of found. */
public final class LightKernels {
  private static final int MASK_SIDE = 256;

  private final LuminancePlane plane;
  private final FaceRegion region;
  private final AlignedFace aligned;
  private final PersonMask mask;
  private final int photoWidth;
  private final int photoHeight;

  /** Kernels on a photo whose eyes lie level on 40 % of its height, a fifth of its width apart. */
  public LightKernels(TensorSampler photo, int photoWidth, int photoHeight) {
    this.photoWidth = photoWidth;
    this.photoHeight = photoHeight;
    double eyeY = 0.4 * photoHeight;
    PointPx chin = new PointPx(0.5 * photoWidth, 0.7 * photoHeight);
    Head head =
        new Head(
            new PointPx(0.4 * photoWidth, eyeY),
            new PointPx(0.6 * photoWidth, eyeY),
            chin,
            new PointPx(0.5 * photoWidth, 0.2 * photoHeight),
            Optional.empty(),
            0,
            0,
            0);
    int side = AlignedFace.SIDE_PX;
    aligned = new AlignedFace(photo, head);
    plane = aligned.luminance(0, 0, side, side, side, side);
    boolean[] inside = new boolean[side * side];
    for (int y = 150; y < 450; y++) {
      for (int x = 180; x < 440; x++) {
        inside[y * side + x] = true;
      }
    }
    region = new FaceRegion(side, side, inside);
    float[] share = new float[MASK_SIDE * MASK_SIDE];
    for (int i = 0; i < share.length; i++) {
      share[i] = i % MASK_SIDE < MASK_SIDE / 2 ? 0 : 1;
    }
    OrientedBoxPx whole = new OrientedBoxPx(0.5 * photoWidth, 0.5 * photoHeight, photoWidth, photoHeight, 0);
    mask = new PersonMask(whole, MASK_SIDE, share);
  }

  public double sharpness() {
    return FineDetail.ratio(plane, region);
  }

  public double backgroundGradient() {
    return BackgroundUniformity.meanGradient(aligned, mask, photoWidth, photoHeight).orElseThrow();
  }
}
