package app.selfsame.enhance;

import app.selfsame.image.RgbaImage;
import app.selfsame.tone.ChannelTables;
import app.selfsame.tone.TonePlan;
import app.selfsame.tone.Toning;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * Changes tones with OpenCV: by a table a channel; where the halves of the face are treated differently, by two tables
 * blended along a smooth field. Contrast is {@link OpenCvContrast}'s.
 */
final class OpenCvToning implements Toning {
  /** Cells of the field of halves an eighth of the distance from eyes to chin wide: between them it is smooth. */
  private static final double CELLS = 8;

  /** OpenCV's own threads would take the cores from the other requests. */
  OpenCvToning() {
    opencv_core.setNumThreads(1);
  }

  @Override
  public RgbaImage apply(RgbaImage picture, TonePlan plan) {
    try (NativePictures natives = new NativePictures()) {
      Mat toned = toned(natives, natives.of(picture), plan);
      if (plan.contrastShare() > 0) {
        toned = OpenCvContrast.apply(natives, toned, plan);
      }
      return NativePictures.toImage(toned);
    }
  }

  private static Mat toned(NativePictures natives, Mat picture, TonePlan plan) {
    Mat left = natives.empty();
    opencv_core.LUT(picture, table(natives, plan.imageLeftTables()), left);
    if (!plan.treatsHalves()) {
      return left;
    }
    Mat right = natives.empty();
    opencv_core.LUT(picture, table(natives, plan.imageRightTables()), right);
    Mat leftShares = shares(natives, picture, plan);
    Mat rightShares = natives.empty();
    leftShares.convertTo(rightShares, -1, -1, 1);
    Mat blended = natives.empty();
    opencv_imgproc.blendLinear(left, right, leftShares, rightShares, blended);
    return blended;
  }

  private static Mat shares(NativePictures natives, Mat picture, TonePlan plan) {
    double pxPerCell = Math.max(1, plan.halves().eyesToChinPx() / CELLS);
    int columns = (int) Math.ceil(picture.cols() / pxPerCell);
    int rows = (int) Math.ceil(picture.rows() / pxPerCell);
    // The grid must end where the picture ends, or the field would lie beside the face.
    float[] cells = plan.halves().imageLeftShares(columns, rows, picture.cols() / (double) columns,
        picture.rows() / (double) rows);
    Mat field = natives.empty();
    try (Size size = new Size(picture.cols(), picture.rows())) {
      opencv_imgproc.resize(natives.of(cells, columns, rows), field, size, 0, 0, opencv_imgproc.INTER_CUBIC);
    }
    return field;
  }

  private static Mat table(NativePictures natives, ChannelTables tables) {
    int[] packed = new int[256];
    for (int i = 0; i < packed.length; i++) {
      packed[i] = RgbaImage.opaque(tables.red()[i] & 0xff, tables.green()[i] & 0xff, tables.blue()[i] & 0xff);
    }
    return natives.of(new RgbaImage(packed.length, 1, packed));
  }
}
