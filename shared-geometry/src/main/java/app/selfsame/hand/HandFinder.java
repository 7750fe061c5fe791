package app.selfsame.hand;

import app.selfsame.geometry.OrientedBoxPx;
import app.selfsame.geometry.Overlaps;
import app.selfsame.geometry.PointPx;
import app.selfsame.image.TensorSampler;
import app.selfsame.network.NeuralNetwork;
import app.selfsame.portrait.Head;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the hands around a head: the palm detector on a square around head and shoulders and a closer one around the
 * chin, and the hand's points to dismiss what only looked like a palm, as the mesh does with faces.
 *
 * <p>Known failures: fingers without a palm, such as those in somebody's hair or over the edge of the photo, and folded
 * arms are mostly overlooked; so are gloves.
 */
public final class HandFinder {
  /** The side of the square to the distance from eyes to chin: a palm is then a tenth of it. */
  private static final double AROUND_HEAD = 7;

  /**
   * The same for the second square, around the chin: hands at the cheeks or on a shoulder, of which the photo's edge
   * leaves little but fingers, are too small in the first. Of 590 photographs the first square alone finds
   * hands on 22, both on 25, and neither finds any that is none.
   */
  private static final double AROUND_CHIN = 4.5;

  /** The detector's score says little: the second network decides. Below this hardly a hand is found. */
  private static final double MINIMUM_SCORE = 0.2;

  /** Of a square: two hands and somebody else's, with a few mistaken ones. */
  private static final int MOST_PALMS = 6;

  /** Points of two palms whose boxes overlap more than this are those of one hand. */
  private static final double SAME_HAND_OVERLAP = 0.5;

  private final PalmDetector detector;
  private final HandFitter fitter;

  public HandFinder(NeuralNetwork palmDetection, NeuralNetwork handLandmarks) {
    detector = new PalmDetector(palmDetection);
    fitter = new HandFitter(handLandmarks);
  }

  /** What may be a hand, the surest first; {@link Hand#presence} says how sure. */
  public List<Hand> find(TensorSampler photo, Head head) {
    List<Hand> hands = new ArrayList<>();
    // A palm that both squares show is fitted twice: either box may be the better one.
    for (Palm palm : palms(photo, square(head, head.faceCentre(), AROUND_HEAD))) {
      hands.add(fitter.fit(photo, palm));
    }
    for (Palm palm : palms(photo, square(head, head.chin(), AROUND_CHIN))) {
      hands.add(fitter.fit(photo, palm));
    }
    hands.sort(Comparator.comparingDouble(Hand::presence).reversed());
    return Overlaps.firstOfEach(hands, Hand::box, SAME_HAND_OVERLAP);
  }

  private List<Palm> palms(TensorSampler photo, OrientedBoxPx square) {
    List<Palm> palms = detector.detect(photo, square, MINIMUM_SCORE);
    return palms.subList(0, Math.min(MOST_PALMS, palms.size()));
  }

  private static OrientedBoxPx square(Head head, PointPx centre, double toEyesAndChin) {
    double side = toEyesAndChin * head.eyesToChinPx();
    return new OrientedBoxPx(centre.x(), centre.y(), side, side, Math.toRadians(head.rollDegrees()));
  }
}
