package app.selfsame.light;

import app.selfsame.geometry.PointPx;
import app.selfsame.tone.Contrast;
import app.selfsame.tone.ToneBounds;
import app.selfsame.tone.TonePlan;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.List;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import org.bytedeco.opencv.opencv_imgproc.CLAHE;

/**
 * Contrast of one picture's lightness L* (CIELAB) by OpenCV's CLAHE. Colour and tone within a step of 8 bits are kept:
 * what the equalisation adds to the lightness in 8 bits is added to the lightness in floating point.
 *
 * <p>Rows come in, then all of them are equalised, then rows are given out; bands of rows are of one size.
 */
final class OpenCvContrast {
  private static final double L8_PER_L = 2.55;

  /** Half the side of the squares around places of the skin, in pixels. */
  private static final int SKIN_RADIUS_PX = 4;

  private final NativePictures natives;
  private final List<PointPx> skin;
  private final double share;
  private final Mat lab;
  private final Mat steps;
  private final Mat equal;
  private final Mat rgb;
  private final Mat lightness;
  private final Mat added;
  private final Mat bump;
  private final Mat colours;
  private final Mat changed;
  private double bend;

  /** For a picture of that many columns and rows. */
  OpenCvContrast(NativePictures natives, int columns, int rows, TonePlan plan) {
    this.natives = natives;
    skin = plan.skin();
    share = plan.contrastShare();
    lab = natives.empty(columns, rows, opencv_core.CV_32FC3);
    steps = natives.empty(columns, rows, opencv_core.CV_8UC1);
    equal = natives.empty(columns, rows, opencv_core.CV_8UC1);
    rgb = natives.empty();
    lightness = natives.empty();
    added = natives.empty();
    bump = natives.empty();
    colours = natives.empty();
    changed = natives.empty();
  }

  /** Takes rows of red, green, blue and alpha, 8 bits each. */
  void take(Mat rgba, int top) {
    opencv_imgproc.cvtColor(rgba, rgb, opencv_imgproc.COLOR_RGBA2RGB);
    try (Mat labRows = lab.rowRange(top, top + rgba.rows());
        Mat stepRows = steps.rowRange(top, top + rgba.rows())) {
      rgb.convertTo(colours, opencv_core.CV_32FC3, 1 / 255.0, 0);
      opencv_imgproc.cvtColor(colours, labRows, opencv_imgproc.COLOR_RGB2Lab);
      opencv_core.extractChannel(labRows, lightness, 0);
      lightness.convertTo(stepRows, opencv_core.CV_8UC1, L8_PER_L, 0);
    }
  }

  /** Equalises what has come in, and finds how far the range has to be bent for the skin to stay as light. */
  void equalise() {
    try (Size tiles = new Size(Contrast.TILES, Contrast.TILES);
        CLAHE clahe = opencv_imgproc.createCLAHE(ToneBounds.CONTRAST_CLIP, tiles)) {
      clahe.apply(steps, equal);
    }
    double before = skinLightness(0);
    double after = skinLightness(share / L8_PER_L);
    bend = (before - after) / (after * (100 - after));
  }

  /** Gives rows of red, green, blue and alpha, 8 bits each, into the ones handed over. */
  void give(Mat rgba, int top) {
    try (Mat labRows = lab.rowRange(top, top + rgba.rows());
        Mat stepRows = steps.rowRange(top, top + rgba.rows());
        Mat equalRows = equal.rowRange(top, top + rgba.rows())) {
      opencv_core.extractChannel(labRows, lightness, 0);
      opencv_core.subtract(equalRows, stepRows, added, opencv_core.noArray(), opencv_core.CV_32FC1);
      opencv_core.scaleAdd(added, share / L8_PER_L, lightness, lightness);
      bend();
      labRows.copyTo(changed);
    }
    opencv_core.insertChannel(lightness, changed, 0);
    opencv_imgproc.cvtColor(changed, colours, opencv_imgproc.COLOR_Lab2RGB);
    colours.convertTo(rgb, opencv_core.CV_8UC3, 255, 0);
    opencv_imgproc.cvtColor(rgb, rgba, opencv_imgproc.COLOR_RGB2RGBA);
  }

  /** Black and white stay where they are. */
  private void bend() {
    lightness.convertTo(bump, -1, -1, 100);
    opencv_core.multiply(lightness, bump, bump, bend, -1);
    opencv_core.add(lightness, bump, lightness);
  }

  /**
   * The mean around the places of skin that lie in the picture, kept off black and white, where nothing bends.
   *
   * @param perStep how much of each step that the equalisation adds counts
   */
  private double skinLightness(double perStep) {
    FloatBuffer labFloats = natives.floats(lab);
    ByteBuffer stepBytes = natives.bytes(steps);
    ByteBuffer equalBytes = natives.bytes(equal);
    double sum = 0;
    int count = 0;
    for (PointPx place : skin) {
      for (int y = (int) place.y() - SKIN_RADIUS_PX; y <= place.y() + SKIN_RADIUS_PX; y++) {
        for (int x = (int) place.x() - SKIN_RADIUS_PX; x <= place.x() + SKIN_RADIUS_PX; x++) {
          if (x >= 0 && y >= 0 && x < lab.cols() && y < lab.rows()) {
            int at = y * lab.cols() + x;
            sum += labFloats.get(3 * at)
                + perStep * ((equalBytes.get(at) & 0xff) - (stepBytes.get(at) & 0xff));
            count++;
          }
        }
      }
    }
    return count == 0 ? 50 : Math.max(1, Math.min(99, sum / count));
  }
}
