package app.selfsame.enhance;

import app.selfsame.geometry.PointPx;
import app.selfsame.tone.Contrast;
import app.selfsame.tone.ToneBounds;
import app.selfsame.tone.TonePlan;
import java.nio.FloatBuffer;
import java.util.List;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import org.bytedeco.opencv.opencv_imgproc.CLAHE;

/**
 * Contrast of the lightness L* (CIELAB) by OpenCV's CLAHE. Colour and tone within a step of 8 bits are kept: what the
 * equalisation adds to the lightness in 8 bits is added to the lightness in floating point.
 */
final class OpenCvContrast {
  private static final double L8_PER_L = 2.55;

  /** Half the side of the squares around places of the skin, in pixels. */
  private static final int SKIN_RADIUS_PX = 4;

  private OpenCvContrast() {}

  static Mat apply(NativePictures natives, Mat rgba, TonePlan plan) {
    Mat lab = lab(natives, rgba);
    Mat lightness = natives.empty();
    opencv_core.extractChannel(lab, lightness, 0);
    double before = skinLightness(lightness, plan.skin());
    Mat equalised = equalised(natives, lightness, plan.contrastShare());
    anchor(natives, equalised, before, skinLightness(equalised, plan.skin()));
    opencv_core.insertChannel(equalised, lab, 0);
    return rgba(natives, lab);
  }

  private static Mat lab(NativePictures natives, Mat rgba) {
    Mat rgb = natives.empty();
    opencv_imgproc.cvtColor(rgba, rgb, opencv_imgproc.COLOR_RGBA2RGB);
    Mat lab = natives.empty();
    rgb.convertTo(lab, opencv_core.CV_32FC3, 1 / 255.0, 0);
    opencv_imgproc.cvtColor(lab, lab, opencv_imgproc.COLOR_RGB2Lab);
    return lab;
  }

  private static Mat rgba(NativePictures natives, Mat lab) {
    opencv_imgproc.cvtColor(lab, lab, opencv_imgproc.COLOR_Lab2RGB);
    Mat rgb = natives.empty();
    lab.convertTo(rgb, opencv_core.CV_8UC3, 255, 0);
    Mat rgba = natives.empty();
    opencv_imgproc.cvtColor(rgb, rgba, opencv_imgproc.COLOR_RGB2RGBA);
    return rgba;
  }

  private static Mat equalised(NativePictures natives, Mat lightness, double share) {
    Mat steps = natives.empty();
    lightness.convertTo(steps, opencv_core.CV_8UC1, L8_PER_L, 0);
    Mat equal = natives.empty();
    try (Size tiles = new Size(Contrast.TILES, Contrast.TILES);
        CLAHE clahe = opencv_imgproc.createCLAHE(ToneBounds.CONTRAST_CLIP, tiles)) {
      clahe.apply(steps, equal);
    }
    Mat added = natives.empty();
    opencv_core.subtract(equal, steps, added, opencv_core.noArray(), opencv_core.CV_32FC1);
    Mat result = natives.empty();
    opencv_core.scaleAdd(added, share / L8_PER_L, lightness, result);
    return result;
  }

  /** Bends the whole range, black and white staying, until the skin is as light as before. */
  private static void anchor(NativePictures natives, Mat lightness, double before, double after) {
    double bend = (before - after) / (after * (100 - after));
    Mat bump = natives.empty();
    lightness.convertTo(bump, -1, -1, 100);
    opencv_core.multiply(lightness, bump, bump, bend, -1);
    opencv_core.add(lightness, bump, lightness);
  }

  /** The mean around the places of skin that lie in the picture, kept off black and white, where nothing bends. */
  private static double skinLightness(Mat lightness, List<PointPx> skin) {
    FloatBuffer values = NativePictures.bytes(lightness).asFloatBuffer();
    double sum = 0;
    int count = 0;
    for (PointPx place : skin) {
      for (int y = (int) place.y() - SKIN_RADIUS_PX; y <= place.y() + SKIN_RADIUS_PX; y++) {
        for (int x = (int) place.x() - SKIN_RADIUS_PX; x <= place.x() + SKIN_RADIUS_PX; x++) {
          if (x >= 0 && y >= 0 && x < lightness.cols() && y < lightness.rows()) {
            sum += values.get(y * lightness.cols() + x);
            count++;
          }
        }
      }
    }
    return count == 0 ? 50 : Math.max(1, Math.min(99, sum / count));
  }
}
