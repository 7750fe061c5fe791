package app.selfsame.hand;

import app.selfsame.geometry.OrientedBoxPx;
import app.selfsame.geometry.PointPx;
import app.selfsame.image.TensorSampler;
import app.selfsame.network.Model;
import app.selfsame.network.NeuralNetwork;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays the points of a hand on a palm, and says how sure it is that there is a hand: a pass on the palm's own box, then
 * one on the box of the points that the first has found. A hand is as sure in both; folds of cloth, ears and wrinkles
 * that look like one in the first box seldom do in the second.
 *
 * <p>Source: Zhang et al., "MediaPipe Hands: On-device Real-time Hand Tracking", 2020, sections 2.2 and 3, where the
 * second box is that of the next frame.
 */
final class HandFitter {
  private static final int INPUT_PX = Model.HAND_LANDMARKS.inputShapes()[0][1];

  /** Below this no second pass is worth its time: no hand gets up from there. */
  private static final double WORTH_A_SECOND_PASS = 0.3;

  /** The points that bound the box of the second pass: the wrist, the thumb to its last joint, two of each finger. */
  private static final int[] STEADY_POINTS = {0, 1, 2, 3, 5, 6, 9, 10, 13, 14, 17, 18};

  /** The square around the whole hand, to the longer side of the steady points' box: MediaPipe's own. */
  private static final double HAND = 2;

  private static final double TOWARDS_FINGERS = 0.1;

  private final NeuralNetwork network;

  HandFitter(NeuralNetwork network) {
    this.network = network;
  }

  /** The hand that a palm belongs to, with the smaller presence of both passes. */
  Hand fit(TensorSampler photo, Palm palm) {
    Hand first = look(photo, palm.handBox());
    if (first.presence() < WORTH_A_SECOND_PASS) {
      return first;
    }
    Hand second = look(photo, boxAround(first.points()));
    return new Hand(Math.min(first.presence(), second.presence()), second.points());
  }

  private Hand look(TensorSampler photo, OrientedBoxPx box) {
    float[][] outputs = network.run(photo.sample(box, INPUT_PX, INPUT_PX, 0, 1, TensorSampler.Border.REPLICATE));
    List<PointPx> points = new ArrayList<>();
    for (int i = 0; i < Hand.POINTS; i++) {
      points.add(box.toImage(outputs[0][3 * i] / INPUT_PX, outputs[0][3 * i + 1] / INPUT_PX));
    }
    return new Hand(outputs[1][0], points);
  }

  /** The square around a hand's points, turned so that the knuckles lie straight above the wrist. */
  private static OrientedBoxPx boxAround(List<PointPx> points) {
    PointPx knuckles =
        points.get(Hand.INDEX_KNUCKLE).midpointTo(points.get(Hand.RING_KNUCKLE))
            .midpointTo(points.get(Hand.MIDDLE_KNUCKLE));
    double turn = Palm.uprightTurn(points.get(Hand.WRIST), knuckles);
    OrientedBoxPx axes = new OrientedBoxPx(0, 0, 1, 1, turn);
    double left = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (int index : STEADY_POINTS) {
      double x = axes.xShareOf(points.get(index));
      double y = axes.yShareOf(points.get(index));
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
    PointPx centre = axes.toImage((left + right) / 2, (top + bottom) / 2 - TOWARDS_FINGERS * (bottom - top));
    double side = HAND * Math.max(right - left, bottom - top);
    return new OrientedBoxPx(centre.x(), centre.y(), side, side, turn);
  }
}
