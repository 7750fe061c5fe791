package app.selfsame.face;

import app.selfsame.geometry.BoxPx;
import app.selfsame.geometry.OrientedBoxPx;
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
 * One BlazeFace detector: sampling, network, decoding of anchors and weighted non-maximum suppression.
 *
 * <p>Source: Bazarevsky et al., "BlazeFace: Sub-millisecond Neural Face Detection on Mobile GPUs", 2019, section 3 and
 * the blending of overlapping predictions in section 4.
 */
final class BlazeFace {
  private static final int REGRESSORS = 16;
  /** Boxes that overlap more than this are the same face. */
  private static final double SAME_FACE_OVERLAP = 0.3;

  private final NeuralNetwork network;
  private final int inputPx;
  private final float[] anchors;

  private BlazeFace(NeuralNetwork network, int inputPx, float[] anchors) {
    this.network = network;
    this.inputPx = inputPx;
    this.anchors = anchors;
  }

  static BlazeFace shortRange(NeuralNetwork network) {
    return new BlazeFace(network, Model.FACE_SHORT_RANGE.inputShapes()[0][1], AnchorGrid.shortRange());
  }

  static BlazeFace fullRange(NeuralNetwork network) {
    return new BlazeFace(network, Model.FACE_FULL_RANGE_SPARSE.inputShapes()[0][1], AnchorGrid.fullRange());
  }

  /**
   * Finds the faces of a square part of the photo.
   *
   * @param square where to look; may reach outside the photo and be turned
   * @param minimumScore 0..1
   * @return faces that do not overlap, the surest first, with boxes parallel to {@code square}
   */
  List<Detection> detect(TensorSampler photo, OrientedBoxPx square, double minimumScore) {
    float[] input = photo.sample(square, inputPx, inputPx, -1, 1, TensorSampler.Border.BLACK);
    float[][] outputs = network.run(input);
    return blendOverlapping(decode(outputs[0], outputs[1], square, minimumScore));
  }

  private List<Detection> decode(float[] regressors, float[] scores, OrientedBoxPx square, double minimumScore) {
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
        double overlap = candidate.box().intersectionOverUnion(best.box());
        (candidate == best || overlap > SAME_FACE_OVERLAP ? same : others).add(candidate);
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
