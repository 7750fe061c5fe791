package app.selfsame.hand;

import app.selfsame.geometry.BoxPx;
import app.selfsame.geometry.OrientedBoxPx;
import app.selfsame.geometry.Overlaps;
import app.selfsame.geometry.PointPx;
import app.selfsame.image.TensorSampler;
import app.selfsame.network.AnchorGrid;
import app.selfsame.network.Model;
import app.selfsame.network.NeuralNetwork;
import app.selfsame.network.Sigmoid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * MediaPipe's palm detector: a single-shot detector over a grid of anchors. Palms are easier to box than hands with
 * their fingers.
 *
 * <p>Source: Zhang et al., "MediaPipe Hands: On-device Real-time Hand Tracking", 2020, section 2.1. For each anchor it
 * answers with a box (centre, width, height) and seven points (x, y) in input pixels from the anchor's centre; the
 * first point is the wrist, the third the knuckle of the middle finger.
 */
final class PalmDetector {
  private static final int INPUT_PX = Model.PALM_DETECTION.inputShapes()[0][1];
  private static final int REGRESSORS = 18;
  private static final int BOX = 0;
  private static final int WRIST = 4;
  private static final int MIDDLE_KNUCKLE = 8;

  /** Boxes that overlap more than this are the same palm. */
  private static final double SAME_PALM_OVERLAP = 0.3;

  private final NeuralNetwork network;
  private final float[] anchors = AnchorGrid.palms();

  PalmDetector(NeuralNetwork network) {
    this.network = network;
  }

  /**
   * Finds the palms of a square part of the photo.
   *
   * @param square where to look; may reach outside the photo and be turned
   * @param minimumScore 0..1
   * @return palms that do not overlap, the surest first
   */
  List<Palm> detect(TensorSampler photo, OrientedBoxPx square, double minimumScore) {
    float[][] outputs = network.run(photo.sample(square, INPUT_PX, INPUT_PX, 0, 1, TensorSampler.Border.BLACK));
    List<Palm> palms = new ArrayList<>();
    for (int i = 0; i < outputs[1].length; i++) {
      double score = Sigmoid.of(outputs[1][i]);
      if (score >= minimumScore) {
        palms.add(palm(score, i, outputs[0], square));
      }
    }
    palms.sort(Comparator.comparingDouble(Palm::score).reversed());
    return Overlaps.firstOfEach(palms, Palm::box, SAME_PALM_OVERLAP);
  }

  private Palm palm(double score, int anchor, float[] regressors, OrientedBoxPx square) {
    int at = anchor * REGRESSORS;
    PointPx centre = point(anchor, regressors, at + BOX, square);
    double width = regressors[at + BOX + 2] / INPUT_PX * square.width();
    double height = regressors[at + BOX + 3] / INPUT_PX * square.height();
    return new Palm(
        score,
        new BoxPx(centre.x() - width / 2, centre.y() - height / 2, width, height),
        point(anchor, regressors, at + WRIST, square),
        point(anchor, regressors, at + MIDDLE_KNUCKLE, square));
  }

  private PointPx point(int anchor, float[] regressors, int at, OrientedBoxPx square) {
    return square.toImage(
        anchors[2 * anchor] + regressors[at] / INPUT_PX, anchors[2 * anchor + 1] + regressors[at + 1] / INPUT_PX);
  }
}
