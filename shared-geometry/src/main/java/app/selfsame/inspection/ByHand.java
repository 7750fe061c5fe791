package app.selfsame.inspection;

import app.selfsame.adjustment.Adjustment;
import app.selfsame.adjustment.HeadCorrection;
import app.selfsame.adjustment.HeadPoint;
import app.selfsame.geometry.OrientedBoxPx;
import app.selfsame.geometry.PointPx;
import app.selfsame.geometry.RegionPx;
import app.selfsame.hand.Hand;
import app.selfsame.image.RgbaImage;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Measurements;
import app.selfsame.measure.NotMeasured;
import app.selfsame.measure.Portrait;
import app.selfsame.measure.background.BackgroundColour;
import app.selfsame.measure.background.BackgroundShadow;
import app.selfsame.measure.background.BackgroundUniformity;
import app.selfsame.measure.background.BackgroundVariation;
import app.selfsame.measure.background.HardShadow;
import app.selfsame.measure.background.LitBackground;
import app.selfsame.measure.background.OtherPeople;
import app.selfsame.measure.cover.HandsAtHead;
import app.selfsame.measure.placement.HeadSize;
import app.selfsame.measure.placement.InterEyeDistance;
import app.selfsame.measure.placement.LeftwardCrop;
import app.selfsame.measure.placement.MarginAbove;
import app.selfsame.measure.placement.MarginBelow;
import app.selfsame.measure.placement.RightwardCrop;
import app.selfsame.measure.placement.Shoulders;
import app.selfsame.measure.placement.TightCrop;
import app.selfsame.portrait.Head;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What of the measures is otherwise once a person has set something by hand. Measures of the surroundings are taken
 * anew of what a placed frame shows; lengths follow the points of the head; and what was looked for at an eye or
 * measured by the chin is not told where that point lies elsewhere.
 */
final class ByHand {
  /** What a finished file shows around the head. */
  private static final List<Function<Portrait, Measurement>> SURROUNDINGS =
      List.of(
          BackgroundUniformity::of,
          BackgroundVariation::of,
          BackgroundColour::lightness,
          BackgroundColour::chroma,
          BackgroundColour::hue,
          BackgroundShadow::of,
          HardShadow::of,
          OtherPeople::of);

  /** Lengths and places that are those of the head's points. */
  private static final List<Function<Portrait, Measurement>> LENGTHS =
      List.of(
          InterEyeDistance::of,
          HeadSize::of,
          LeftwardCrop::of,
          RightwardCrop::of,
          MarginAbove::of,
          MarginBelow::of,
          TightCrop::of,
          Shoulders::of);

  /** Looked for at the eyes, or in a pattern that is laid on them. */
  private static final Set<MeasureId> AT_THE_EYES =
      EnumSet.of(
          MeasureId.EYES_OPEN, MeasureId.GAZE, MeasureId.RED_EYES, MeasureId.EYE_COVER, MeasureId.HAIR_OVER_EYES,
          MeasureId.EYEGLASSES, MeasureId.DARK_LENSES, MeasureId.LENS_REFLECTION, MeasureId.FRAME_WEIGHT,
          MeasureId.FRAME_OVER_EYES, MeasureId.MOUTH_COVER, MeasureId.FACE_COVER, MeasureId.HEAD_COVER,
          MeasureId.PROPORTIONS);

  /** In shares of the distance from the eyes to the chin. */
  private static final Set<MeasureId> BY_THE_CHIN =
      EnumSet.of(MeasureId.EYES_OPEN, MeasureId.MOUTH_CLOSED, MeasureId.SMILE, MeasureId.PROPORTIONS);

  /**
   * In distances between the eyes for an eye, from eyes to chin for the chin. An iris is a fifth of the distance between
   * the eyes wide: further away than half of that, what was looked at is no eye. And a ratio to a length that is a tenth
   * longer is a tenth less.
   */
  private static final double ELSEWHERE = 0.1;

  private final Portrait portrait;
  private Measurements from;
  private Adjustment last;
  private Measurements result;

  /**
   * @param portrait with the head as it was found
   */
  ByHand(Portrait portrait) {
    this.portrait = portrait;
  }

  /**
   * The measures as they are then. The last ones are kept: the same photo is judged, made and reported on.
   *
   * @param found measured of the portrait
   * @param hands those that were found, where they were looked for
   * @param set by the person, of which everything holds
   * @param head with the points where they are set
   */
  Measurements of(Measurements found, List<Hand> hands, Adjustment set, Head head) {
    if (found != from || !set.equals(last)) {
      Measurements ofHead =
          set.head().equals(HeadCorrection.NONE) ? found : found.replacedBy(ofHead(found, hands, set.head(), head));
      result = set.crop().map(crop -> ofHead.replacedBy(shown(ofHead, crop.box(), head))).orElse(ofHead);
      from = found;
      last = set;
    }
    return result;
  }

  private List<Measurement> ofHead(Measurements found, List<Hand> hands, HeadCorrection correction, Head head) {
    Portrait measured = portrait.with(head);
    List<Measurement> otherwise = new ArrayList<>();
    LENGTHS.forEach(measure -> otherwise.add(measure.apply(measured)));
    if (found.value(MeasureId.HANDS).isPresent()) {
      RgbaImage photo = portrait.photo();
      otherwise.addAll(HandsAtHead.of(head, portrait.face().mesh(), hands, photo.width(), photo.height()));
    }
    for (MeasureId id : doubted(correction)) {
      if (found.value(id).isPresent()) {
        otherwise.add(Measurement.unknown(id, NotMeasured.POINTS_ELSEWHERE));
      }
    }
    return otherwise;
  }

  private Set<MeasureId> doubted(HeadCorrection correction) {
    Set<MeasureId> doubted = EnumSet.noneOf(MeasureId.class);
    if (isElsewhere(HeadPoint.IMAGE_LEFT_EYE, correction) || isElsewhere(HeadPoint.IMAGE_RIGHT_EYE, correction)) {
      doubted.addAll(AT_THE_EYES);
    }
    if (isElsewhere(HeadPoint.CHIN, correction)) {
      doubted.addAll(BY_THE_CHIN);
    }
    return doubted;
  }

  private boolean isElsewhere(HeadPoint point, HeadCorrection correction) {
    Head head = portrait.head();
    PointPx place = correction.places().getOrDefault(point, point.of(head));
    double unit = point == HeadPoint.CHIN ? head.eyesToChinPx() : head.interEyeDistancePx();
    return place.distancePxTo(point.of(head)) > ELSEWHERE * unit;
  }

  private List<Measurement> shown(Measurements found, OrientedBoxPx frame, Head head) {
    Portrait shown = portrait.shownIn(frame);
    List<Measurement> otherwise = new ArrayList<>();
    SURROUNDINGS.forEach(measure -> otherwise.add(measure.apply(shown)));
    otherwise.add(LitBackground.of(shown, found.value(MeasureId.BRIGHTEST_SKIN)));
    otherwise.add(Shoulders.of(shown.with(head)));
    List<RegionPx> written =
        found.get(MeasureId.LETTERING).where().stream().filter(region -> frame.areaInside(region) > 0).toList();
    otherwise.add(Measurement.of(MeasureId.LETTERING, written.size()).at(written));
    return otherwise;
  }
}
