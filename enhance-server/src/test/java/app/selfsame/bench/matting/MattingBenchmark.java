package app.selfsame.bench.matting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code ./bench matting}: matting against exact alphas, beside two published methods. */
public final class MattingBenchmark {
  private MattingBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    System.setProperty("java.awt.headless", "true");
    Options options = Options.of(arguments);
    MattingCost cost = MattingCost.measure();
    if (!options.cost()) {
      compare(options);
    }
    cost.print();
  }

  private static void compare(Options options) throws IOException {
    List<MattingSample> samples = new ArrayList<>();
    if (options.photos().isPresent()) {
      Path photos = options.photos().get();
      samples.addAll(AlphaFolder.read(photos.resolve("alpha_gt")));
      samples.addAll(DrawnSamples.all(PhotoBackgrounds.of(photos)));
    } else {
      System.out.println("No folder given: drawn people before drawn backgrounds only, no photographs.");
      samples.addAll(DrawnSamples.all(List.of()));
    }
    List<Contest> contests = new ArrayList<>();
    for (MattingSample sample : samples) {
      System.err.println(sample.set() + ": " + sample.name());
      Contest contest = Contest.hold(sample);
      contests.add(contest);
      if (options.sheets().isPresent()) {
        ContestSheet.write(contest, options.sheets().get(), contests.size());
      }
    }
    new MattingTables(contests).print();
    if (options.sheets().isPresent() && options.photos().isPresent()) {
      new PortraitSheets(options.photos().get(), options.sheets().get()).write();
    }
  }
}
