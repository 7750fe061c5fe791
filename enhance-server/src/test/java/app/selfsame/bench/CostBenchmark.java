package app.selfsame.bench;

import app.selfsame.command.SiteEngine;
import app.selfsame.decode.PhotoDecoder;
import app.selfsame.inspection.Inspection;
import app.selfsame.inspection.PortraitMeasurer;
import app.selfsame.inspection.SourceFile;
import app.selfsame.measure.Measurement;
import app.selfsame.measure.Portrait;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * {@code ./bench cost [DIR]}: what each measure takes on one photo, on the JVM and in the browser. A measure's own time
 * is taken when all shared planes are there; what all measures take at first sight beyond the sum of their own times is
 * the planes'.
 */
public final class CostBenchmark {
  private static final int WARM_UP = 40;
  private static final int ROUNDS = 31;
  static final String ALL = "all measures, planes included";

  private CostBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    System.setProperty("java.awt.headless", "true");
    LargePhoto photo = LargePhoto.of(arguments);
    Inspection inspection =
        SiteEngine.open().inspect(new PhotoDecoder().decode(photo.content()), new SourceFile("JPEG", 0));
    inspection.complete();
    Portrait portrait = inspection.portrait().orElseThrow();
    for (int round = 0; round < WARM_UP; round++) {
      measure(inspection, portrait, new Stopwatch());
    }
    Stopwatch stopwatch = new Stopwatch();
    for (int round = 0; round < ROUNDS; round++) {
      measure(inspection, portrait, stopwatch);
    }
    Map<String, Samples> jvm = new LinkedHashMap<>();
    stopwatch.forEach((step, wall, core) -> jvm.put(step, core));
    CostTable.print(photo.description() + ": " + ROUNDS + " rounds", jvm);
  }

  private static void measure(Inspection inspection, Portrait warm, Stopwatch stopwatch) {
    Portrait fresh = inspection.portrait().orElseThrow();
    stopwatch.time(ALL, () -> PortraitMeasurer.measure(fresh));
    List<Function<Portrait, Measurement>> measures = PortraitMeasurer.measures();
    for (Function<Portrait, Measurement> measure : measures) {
      stopwatch.time(measure.apply(warm).id().word(), () -> measure.apply(warm));
    }
  }
}
