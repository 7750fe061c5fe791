package app.selfsame.inspection;

import app.selfsame.face.FaceMesh;
import app.selfsame.image.RgbaImage;

/** Whether the photo's edge cuts through the head or what is worn on it; through shoulders and arms it may. */
final class CutOff {
  private static final int PERSON = 128;

  /** A single hair may reach the edge: less than this, in eye-to-chin distances, is no head. */
  private static final double HAIR = 0.1;

  private CutOff() {}

  /** Looks along the upper edge, and along both sides down to the chin. */
  static boolean cutsHead(RgbaImage cutout, FaceMesh mesh) {
    int chinRow = (int) Math.max(0, Math.min(cutout.height(), mesh.point(FaceMesh.CHIN).y()));
    int top = 0;
    for (int x = 0; x < cutout.width(); x++) {
      top += isPerson(cutout, x, 0);
    }
    int left = 0;
    int right = 0;
    for (int y = 0; y < chinRow; y++) {
      left += isPerson(cutout, 0, y);
      right += isPerson(cutout, cutout.width() - 1, y);
    }
    return Math.max(top, Math.max(left, right)) > HAIR * mesh.eyesToChinPx();
  }

  private static int isPerson(RgbaImage cutout, int x, int y) {
    return RgbaImage.alpha(cutout.pixel(x, y)) >= PERSON ? 1 : 0;
  }
}
