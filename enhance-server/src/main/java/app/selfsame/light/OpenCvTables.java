package app.selfsame.light;

import app.selfsame.image.RgbaImage;
import app.selfsame.tone.ChannelTables;
import app.selfsame.tone.TonePlan;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * White balance, exposure and even light: a table a channel; where the halves of the face are treated differently, two
 * tables blended along a smooth field.
 */
final class OpenCvTables {
  /** Cells of the field of halves an eighth of the distance from eyes to chin wide: between them it is smooth. */
  private static final double CELLS = 8;

  private final boolean halves;
  private final Mat leftTable;
  private final Mat rightTable;
  private final Mat leftShares;
  private final Mat rightShares;
  private final Mat right;
  private final Mat blended;

  /** For one picture of that many columns and rows. */
  OpenCvTables(NativePictures natives, int columns, int rows, TonePlan plan) {
    halves = plan.treatsHalves();
    leftTable = table(natives, plan.imageLeftTables());
    rightTable = halves ? table(natives, plan.imageRightTables()) : natives.empty();
    leftShares = halves ? shares(natives, columns, rows, plan) : natives.empty();
    rightShares = natives.empty();
    right = natives.empty();
    blended = natives.empty();
  }

  /** Changes some rows of the picture, red, green, blue and alpha of 8 bits each, the first of which is given. */
  void apply(Mat band, int top) {
    if (halves) {
      opencv_core.LUT(band, rightTable, right);
    }
    // In place: a sample becomes another without a look at any other.
    opencv_core.LUT(band, leftTable, band);
    if (halves) {
      try (Mat shares = leftShares.rowRange(top, top + band.rows())) {
        shares.convertTo(rightShares, -1, -1, 1);
        opencv_imgproc.blendLinear(band, right, shares, rightShares, blended);
        blended.copyTo(band);
      }
    }
  }

  private static Mat shares(NativePictures natives, int columns, int rows, TonePlan plan) {
    double pxPerCell = Math.max(1, plan.halves().eyesToChinPx() / CELLS);
    int cellColumns = (int) Math.ceil(columns / pxPerCell);
    int cellRows = (int) Math.ceil(rows / pxPerCell);
    // The grid must end where the picture ends, or the field would lie beside the face.
    float[] cells =
        plan.halves()
            .imageLeftShares(cellColumns, cellRows, columns / (double) cellColumns, rows / (double) cellRows);
    Mat field = natives.empty();
    try (Size size = new Size(columns, rows)) {
      opencv_imgproc.resize(
          natives.of(cells, cellColumns, cellRows), field, size, 0, 0, opencv_imgproc.INTER_CUBIC);
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
