package app.selfsame.measure.light;

import app.selfsame.geometry.RegionPx;
import app.selfsame.measure.MeasureId;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Portrait;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The individual typology angle of the skin in the picture, in degrees: ITA = atan((L* - 50) / b*), from the median
 * colour of cheeks and forehead. Above 55 is very light, above 41 light, above 28 intermediate, above 10 tan, above
 * -30 brown, below that dark.
 *
 * <p>Nobody is judged by it: it serves to show whether other measures treat skins alike. Sources: Chardon, Cretois and
 * Hourseau, "Skin colour typology and suntanning pathways", Int. J. Cosmet. Sci. 13 (1991); groups of Del Bino and
 * Bernerd, Br. J. Dermatol. 169 (2013). Known failure: it is the tone as the picture renders it, so that exposure,
 * coloured light and make-up move it by tens of degrees.
 */
public final class SkinTone {
  private static final String NO_COLOUR = "The picture shows no skin colour.";

  private SkinTone() {}

  public static Measurement of(Portrait portrait) {
    OptionalDouble angle = SkinColour.of(portrait).typologyDegrees();
    if (angle.isEmpty()) {
      return Measurement.unknown(MeasureId.SKIN_TONE, NO_COLOUR);
    }
    List<RegionPx> looked = new ArrayList<>();
    for (int index : FacePlaces.SKIN) {
      looked.add(FacePlaces.region(portrait.face().mesh(), portrait.aligned(), index));
    }
    return Measurement.of(MeasureId.SKIN_TONE, angle.getAsDouble()).at(looked);
  }
}
