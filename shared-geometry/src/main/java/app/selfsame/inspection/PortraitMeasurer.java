package app.selfsame.inspection;

import app.selfsame.measure.BackgroundUniformity;
import app.selfsame.measure.BrightestSkin;
import app.selfsame.measure.EyesOpen;
import app.selfsame.measure.FineDetail;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Measurements;
import app.selfsame.measure.MouthClosed;
import app.selfsame.measure.OverExposure;
import app.selfsame.measure.Portrait;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Takes every measure of a portrait. */
public final class PortraitMeasurer {
  /** One entry a measure, in the order of {@code MeasureId}. */
  private static final List<Function<Portrait, Measurement>> MEASURES =
      List.of(
          BackgroundUniformity::of,
          OverExposure::of,
          EyesOpen::of,
          MouthClosed::of,
          FineDetail::of,
          BrightestSkin::of);

  private PortraitMeasurer() {}

  /** All measures; those that cannot be taken are there as unknown, with the reason. */
  public static Measurements measure(Portrait portrait) {
    List<Measurement> taken = new ArrayList<>();
    for (Function<Portrait, Measurement> measure : MEASURES) {
      taken.add(measure.apply(portrait));
    }
    return new Measurements(taken);
  }
}
