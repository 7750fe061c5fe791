package app.selfsame.light;

import app.selfsame.image.RgbaImage;
import app.selfsame.tone.ChannelTables;
import app.selfsame.tone.Contrast;
import app.selfsame.tone.ToneBounds;
import app.selfsame.tone.TonePlan;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import org.bytedeco.opencv.opencv_imgproc.CLAHE;

/**
 * The OpenCV calls that change tones as {@link OpenCvToning} does, on pixels that OpenCV holds already, and nothing
 * else: pixels are neither brought in and out of Java nor overwritten, nor is the skin brought back to its lightness.
 */
final class BareTones {
  private BareTones() {}

  /** Changes red, green, blue and alpha of 8 bits each; the result may be another picture. */
  static Mat of(Mat picture, TonePlan plan) {
    Mat toned = new Mat();
    opencv_core.LUT(picture, table(plan.imageLeftTables()), toned);
    if (plan.treatsHalves()) {
      Mat right = new Mat();
      opencv_core.LUT(picture, table(plan.imageRightTables()), right);
      float[] cells = plan.halves().imageLeftShares(32, 40, picture.cols() / 32.0, picture.rows() / 40.0);
      Mat left = new Mat();
      Mat field = new Mat(40, 32, opencv_core.CV_32FC1);
      field.<FloatBuffer>createBuffer().put(cells);
      opencv_imgproc.resize(field, left, picture.size(), 0, 0, opencv_imgproc.INTER_CUBIC);
      Mat other = new Mat();
      left.convertTo(other, -1, -1, 1);
      Mat blended = new Mat();
      opencv_imgproc.blendLinear(toned, right, left, other, blended);
      toned = blended;
    }
    if (plan.contrastShare() > 0) {
      contrast(toned, plan.contrastShare());
    }
    return toned;
  }

  private static void contrast(Mat rgba, double share) {
    Mat rgb = new Mat();
    opencv_imgproc.cvtColor(rgba, rgb, opencv_imgproc.COLOR_RGBA2RGB);
    Mat lab = new Mat();
    rgb.convertTo(lab, opencv_core.CV_32FC3, 1 / 255.0, 0);
    opencv_imgproc.cvtColor(lab, lab, opencv_imgproc.COLOR_RGB2Lab);
    Mat lightness = new Mat();
    opencv_core.extractChannel(lab, lightness, 0);
    Mat steps = new Mat();
    lightness.convertTo(steps, opencv_core.CV_8UC1, 2.55, 0);
    Mat equal = new Mat();
    CLAHE clahe =
        opencv_imgproc.createCLAHE(ToneBounds.CONTRAST_CLIP, new Size(Contrast.TILES, Contrast.TILES));
    clahe.apply(steps, equal);
    Mat added = new Mat();
    opencv_core.subtract(equal, steps, added, opencv_core.noArray(), opencv_core.CV_32FC1);
    opencv_core.scaleAdd(added, share / 2.55, lightness, lightness);
    opencv_core.insertChannel(lightness, lab, 0);
    opencv_imgproc.cvtColor(lab, lab, opencv_imgproc.COLOR_Lab2RGB);
    lab.convertTo(rgb, opencv_core.CV_8UC3, 255, 0);
    opencv_imgproc.cvtColor(rgb, rgba, opencv_imgproc.COLOR_RGB2RGBA);
  }

  private static Mat table(ChannelTables tables) {
    Mat table = new Mat(1, 256, opencv_core.CV_8UC4);
    ByteBuffer entries = table.<ByteBuffer>createBuffer().order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < 256; i++) {
      entries.putInt(
          4 * i, RgbaImage.opaque(tables.red()[i] & 0xff, tables.green()[i] & 0xff, tables.blue()[i] & 0xff));
    }
    return table;
  }
}
