package app.selfsame.face;

import app.selfsame.geometry.BoxPx;
import app.selfsame.geometry.OrientedBoxPx;
import app.selfsame.geometry.PointPx;
import app.selfsame.network.Sigmoid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a BlazeFace detector answered about one square of the photo: decoding of anchors and weighted non-maximum
 * suppression, for any least score, without running the network again.
 *
 * <p>Source: Bazarevsky et al., "BlazeFace: Sub-millisecond Neural Face Detection on Mobile GPUs", 2019, section 4.
 */
final class Sight {
  private static final int REGRESSORS = 16;

  private final float[] regressors;
  private final float[] scores;
  private final float[] anchors;
  private final int inputPx;
  private final OrientedBoxPx square;

  /**
   * What the network answered.
   *
   * @param regressors 16 for each anchor, in pixels of the network's input
   * @param scores of each anchor, before the sigmoid
   * @param anchors x and y of each anchor's centre as shares of the input
   * @param inputPx side of the input
   * @param square the part of the photo under the input
   */
  Sight(float[] regressors, float[] scores, float[] anchors, int inputPx, OrientedBoxPx square) {
    this.regressors = regressors;
    this.scores = scores;
    this.anchors = anchors;
    this.inputPx = inputPx;
    this.square = square;
  }

  /**
   * The faces in the square.
   *
   * @param minimumScore 0..1
   * @return faces that do not overlap, the surest first, with boxes parallel to the photo
   */
  List<Detection> atLeast(double minimumScore) {
    return blendOverlapping(decode(minimumScore));
  }

  private List<Detection> decode(double minimumScore) {
    List<Detection> found = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      double score = Sigmoid.of(scores[i]);
      if (score < minimumScore) {
        continue;
      }
      int at = i * REGRESSORS;
      double anchorX = anchors[2 * i];
      double anchorY = anchors[2 * i + 1];
      PointPx centre = square.toImage(anchorX + regressors[at] / inputPx, anchorY + regressors[at + 1] / inputPx);
      double width = regressors[at + 2] / inputPx * square.width();
      double height = regressors[at + 3] / inputPx * square.height();
      PointPx left = square.toImage(anchorX + regressors[at + 4] / inputPx, anchorY + regressors[at + 5] / inputPx);
      PointPx right = square.toImage(anchorX + regressors[at + 6] / inputPx, anchorY + regressors[at + 7] / inputPx);
      BoxPx box = new BoxPx(centre.x() - width / 2, centre.y() - height / 2, width, height);
      found.add(new Detection(score, box, left, right));
    }
    found.sort(Comparator.comparingDouble(Detection::score).reversed());
    return found;
  }

  private static List<Detection> blendOverlapping(List<Detection> found) {
    List<Detection> faces = new ArrayList<>();
    List<Detection> open = new ArrayList<>(found);
    while (!open.isEmpty()) {
      Detection best = open.get(0);
      List<Detection> same = new ArrayList<>();
      List<Detection> others = new ArrayList<>();
      for (Detection candidate : open) {
        (candidate == best || candidate.isSameFace(best) ? same : others).add(candidate);
      }
      faces.add(weightedMean(best.score(), same));
      open = others;
    }
    return faces;
  }

  private static Detection weightedMean(double score, List<Detection> detections) {
    double[] sums = new double[8];
    double weights = 0;
    for (Detection d : detections) {
      double[] values = {
        d.box().left(), d.box().top(), d.box().width(), d.box().height(),
        d.imageLeftEye().x(), d.imageLeftEye().y(), d.imageRightEye().x(), d.imageRightEye().y()
      };
      for (int i = 0; i < sums.length; i++) {
        sums[i] += d.score() * values[i];
      }
      weights += d.score();
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= weights;
    }
    return new Detection(
        score,
        new BoxPx(sums[0], sums[1], sums[2], sums[3]),
        new PointPx(sums[4], sums[5]),
        new PointPx(sums[6], sums[7]));
  }
}
