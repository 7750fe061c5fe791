package app.selfsame.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code ./bench accuracy DIR}: what the engine says of photos against what a person said of them. */
public final class AccuracyBenchmark {
  /** The guideline that most authorities follow, so that no authority's leniency hides what a check can see. */
  private static final String DOCUMENT = "icao-doc9303";

  private AccuracyBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      System.err.println("usage: ./bench accuracy DIR, a folder of photos with a manifest.csv");
      System.exit(2);
    }
    List<LabelledPhoto> photos = LabelledPhotos.inspect(Path.of(arguments[0]), DOCUMENT);
    VerdictTable.print(photos, System.out);
    WarningTable.print(photos, System.out);
    FaceTables.print(photos, System.out);
    DefectTables.print(photos, System.out);
    GoodCandidateTable.print(photos, System.out);
  }
}
