package app.selfsame.bench.copies;

import app.selfsame.bench.FrontalPhotos;
import app.selfsame.bench.MarkdownTable;
import app.selfsame.document.PhotoDocument;
import app.selfsame.inspection.Inspection;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.SourceFile;
import app.selfsame.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code ./bench copies DIR [KIND...]}: whether a fault is told that was made on purpose. Each frontal photo of one person is
 * blurred, darkened, lit otherwise, turned, cut, made smaller and compressed by known amounts; a copy counts where the
 * photo had nothing to be said of the same kind before. With kinds, such as {@code cut}, only those copies are made.
 */
public final class CopiesBenchmark {
  private static final String DOCUMENT = "icao-doc9303";
  private static final String[] COUNTS = {
    "copies", "fail", "warn", "unusable", "can't tell", "passed", "verdict ready"
  };

  private final FrontalPhotos photos;
  private final PhotoDocument document = FrontalPhotos.document(DOCUMENT);
  private final Map<Change, Told> told = new LinkedHashMap<>();

  private CopiesBenchmark(Path folder, List<String> kinds) {
    photos = new FrontalPhotos(folder);
    for (Change change : Change.all()) {
      if (kinds.isEmpty() || kinds.contains(change.kind())) {
        told.put(change, new Told(change.own()));
      }
    }
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 1) {
      System.err.println("usage: ./bench copies DIR [KIND...], a folder of photos with a manifest.csv");
      System.exit(2);
    }
    CopiesBenchmark benchmark = new CopiesBenchmark(Path.of(arguments[0]), List.of(arguments).subList(1, arguments.length));
    benchmark.photos.forEach(benchmark::judgeCopies);
    benchmark.print();
  }

  private void judgeCopies(Inspection inspection, SourceFile source) {
    Judgement judgement = inspection.judge(document);
    if (judgement.verdict() == Verdict.UNUSABLE) {
      return;
    }
    Original original = new Original(inspection.portrait().orElseThrow(), judgement.checks());
    told.forEach(
        (change, counts) -> {
          if (original.passes(change.own())) {
            counts.add(photos.inspected(change.make().apply(original), source).judge(document));
          }
        });
  }

  private void print() {
    MarkdownTable table = new MarkdownTable(System.out, "Copies", columns("kind", "amount", "grade"));
    told.forEach((change, counts) -> table.row(counts.cells(change.kind(), change.amount(), change.grade().word())));
    MarkdownTable sums = new MarkdownTable(System.out, "Together", columns("grade", "named"));
    for (Grade grade : Grade.values()) {
      Told sum = new Told(null);
      told.forEach(
          (change, counts) -> {
            if (change.grade() == grade) {
              sum.add(counts);
            }
          });
      String named = String.format(Locale.ROOT, "%.1f %%", 100.0 * sum.named() / sum.copies());
      sums.row(sum.cells(grade.word(), named));
    }
  }

  private static String[] columns(String... first) {
    String[] columns = new String[first.length + COUNTS.length];
    System.arraycopy(first, 0, columns, 0, first.length);
    System.arraycopy(COUNTS, 0, columns, first.length, COUNTS.length);
    return columns;
  }
}
