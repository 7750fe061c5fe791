package app.selfsame.hand;

import app.selfsame.image.ImagePyramid;
import app.selfsame.image.RgbaImage;
import app.selfsame.image.TensorSampler;
import app.selfsame.network.Model;
import java.util.Arrays;

/** Answers of the two networks that mean something known, and a photo to ask them about. */
final class DrawnHand {
  private DrawnHand() {}

  /** A grey photo of 400 x 400 pixels. */
  static TensorSampler photo() {
    int[] pixels = new int[400 * 400];
    Arrays.fill(pixels, RgbaImage.opaque(128, 128, 128));
    return new TensorSampler(new ImagePyramid(new RgbaImage(400, 400, pixels)));
  }

  /** The detector's answer for no palm at all. */
  static float[][] noPalm() {
    float[][] answer = {new float[Model.PALM_DETECTION.outputLengths()[0]], new float[2016]};
    Arrays.fill(answer[1], -10);
    return answer;
  }

  /** Adds a palm of 20 x 30 input pixels, straight upright, its centre at an anchor's. */
  static void addPalm(float[][] answer, int anchor, float rawScore) {
    float[] regressors = answer[0];
    int at = 18 * anchor;
    regressors[at + 2] = 20;
    regressors[at + 3] = 30;
    regressors[at + 5] = 15;
    regressors[at + 9] = -15;
    answer[1][anchor] = rawScore;
  }

  /**
   * The answer for an upright hand whose wrist and knuckles lie on the middle line of the crop.
   *
   * @param wristY share of the crop's height
   * @param tipY share of the crop's height
   * @param halfWidth share of the crop's width
   */
  static float[][] hand(double presence, double wristY, double tipY, double halfWidth) {
    float[] points = new float[63];
    for (int i = 0; i < Hand.POINTS; i++) {
      int finger = (i - 1) / 4;
      double along = i == 0 ? 0 : (1 + (i - 1) % 4) / 4.0;
      double aside = i == 0 ? 0 : (finger - 2) / 2.0 * halfWidth;
      points[3 * i] = (float) (224 * (0.5 + aside));
      points[3 * i + 1] = (float) (224 * (wristY + along * (tipY - wristY)));
    }
    return new float[][] {points, {(float) presence}, {1}, new float[63]};
  }
}
