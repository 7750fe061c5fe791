package app.selfsame.measure.cover;

import app.selfsame.face.FaceMesh;
import app.selfsame.geometry.PointPx;
import app.selfsame.geometry.RegionPx;
import java.util.ArrayList;
import java.util.List;

/** Groups of points of the MediaPipe face mesh topology, and the polygons that show them on the photo. */
final class FaceSpots {
  /** Skin that neither a mask nor a beard covers: bridge of the nose, between the brows, lower forehead. */
  static final int[] BETWEEN_BROWS = {9, 8, 168, 193, 417, 107, 336, 108, 337, 151};

  /** Skin around the eyes: bridge of the nose and below the lower lids. */
  static final int[] AROUND_EYES = {168, 6, 8, 193, 417, 122, 351, 119, 348, 118, 347, 117, 346, 197};

  /** Cheeks, forehead and nose. */
  static final int[] SKIN = {
    205, 425, 50, 280, 36, 266, 101, 330, 207, 427, 187, 411, 123, 352, 151, 9, 108, 337, 69, 299, 8, 4, 5, 195, 197
  };

  private static final int[] IMAGE_LEFT_EYE = {
    130, 25, 110, 24, 23, 22, 26, 112, 243, 190, 56, 28, 27, 29, 30, 247
  };
  private static final int[] IMAGE_RIGHT_EYE = {
    359, 255, 339, 254, 253, 252, 256, 341, 463, 414, 286, 258, 257, 259, 260, 467
  };
  private static final int[] LOWER_FACE = {
    93, 132, 58, 172, 136, 150, 149, 176, 148, 152, 377, 400, 378, 379, 365, 397, 288, 361, 323, 330, 195, 101
  };
  private static final int[] MOUTH_AND_NOSE = {
    49, 203, 206, 216, 212, 202, 204, 194, 201, 200, 421, 418, 424, 422, 432, 436, 426, 423, 279, 4
  };
  private static final int[] NOSE_BRIDGE = {221, 193, 122, 196, 3, 195, 248, 419, 351, 417, 441, 8};
  private static final int[] BROWS_TO_EYES = {
    68, 104, 69, 108, 151, 337, 299, 333, 298, 359, 254, 463, 168, 243, 24, 130
  };

  private FaceSpots() {}

  static List<RegionPx> eyes(FaceMesh mesh) {
    return List.of(polygon(mesh, IMAGE_LEFT_EYE), polygon(mesh, IMAGE_RIGHT_EYE));
  }

  static RegionPx lowerFace(FaceMesh mesh) {
    return polygon(mesh, LOWER_FACE);
  }

  static RegionPx mouthAndNose(FaceMesh mesh) {
    return polygon(mesh, MOUTH_AND_NOSE);
  }

  static RegionPx noseBridge(FaceMesh mesh) {
    return polygon(mesh, NOSE_BRIDGE);
  }

  static RegionPx browsAndEyes(FaceMesh mesh) {
    return polygon(mesh, BROWS_TO_EYES);
  }

  private static RegionPx polygon(FaceMesh mesh, int[] points) {
    List<PointPx> outline = new ArrayList<>();
    for (int point : points) {
      outline.add(mesh.point(point));
    }
    return new RegionPx(outline);
  }
}
