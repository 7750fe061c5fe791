package app.selfsame.bench;

import app.selfsame.decode.PhotoDecoder;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.inspection.Inspection;
import app.selfsame.inspection.PortraitMeasurer;
import app.selfsame.inspection.SourceFile;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Portrait;
import java.io.IOException;
import java.util.function.Function;

/**
 * {@code ./bench cost [DIR]}: what each measure takes on one photo, on the JVM and in the browser, which is given the
 * face and the mask that the JVM found. A measure's own time is taken when all shared planes are there; what all
 * measures take on a portrait without planes beyond the sum of their own times is the planes'.
 */
public final class CostBenchmark {
  private static final int WARM_UP = 40;
  private static final int ROUNDS = 31;
  private static final String ALL = "all";

  private CostBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    System.setProperty("java.awt.headless", "true");
    LargePhoto photo = LargePhoto.of(arguments);
    Inspection inspection =
        PackagedEngine.open().inspect(new PhotoDecoder().decode(photo.content()), new SourceFile("JPEG", 0));
    inspection.complete();
    MeasureTimes jvm = onJvm(inspection);
    try (BenchChromium chromium = new BenchChromium()) {
      MeasureTimes browser =
          BrowserMeasures.time(chromium, photo, inspection.portrait().orElseThrow(), WARM_UP / 4, ROUNDS);
      MeasureTimes.print(photo.description() + ": " + ROUNDS + " rounds", jvm, chromium.version(), browser);
    }
  }

  private static MeasureTimes onJvm(Inspection inspection) {
    Portrait portrait = inspection.portrait().orElseThrow();
    Stopwatch stopwatch = new Stopwatch();
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      if (round == 0) {
        stopwatch.reset();
      }
      Portrait unseen = inspection.portrait().orElseThrow();
      stopwatch.time(ALL, () -> PortraitMeasurer.measures().stream().map(measure -> measure.apply(unseen)).toList());
      for (Function<Portrait, Measurement> measure : PortraitMeasurer.measures()) {
        stopwatch.time(measure.apply(portrait).id().word(), () -> measure.apply(portrait));
      }
    }
    MeasureTimes times = new MeasureTimes(stopwatch.core(ALL));
    stopwatch.forEach((step, wall, core) -> {
      if (!step.equals(ALL)) {
        times.own().put(step, core);
      }
    });
    return times;
  }
}
