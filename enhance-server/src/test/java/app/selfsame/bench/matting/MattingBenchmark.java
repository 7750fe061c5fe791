package app.selfsame.bench.matting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code ./bench matting [DIR]}: matting against exact alphas, beside two published methods. */
public final class MattingBenchmark {
  private MattingBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    System.setProperty("java.awt.headless", "true");
    List<MattingSample> samples = new ArrayList<>();
    if (arguments.length == 0) {
      System.out.println("No folder given: drawn people before drawn backgrounds only, no photographs.");
      samples.addAll(DrawnSamples.all(List.of()));
    } else {
      Path folder = Path.of(arguments[0]);
      samples.addAll(AlphaFolder.read(folder.resolve("alpha_gt")));
      samples.addAll(DrawnSamples.all(PhotoBackdrops.of(folder)));
    }
    List<Contest> contests = new ArrayList<>();
    for (MattingSample sample : samples) {
      System.err.println(sample.set() + ": " + sample.name());
      contests.add(Contest.hold(sample));
    }
    new MattingTables(contests).print();
  }
}
