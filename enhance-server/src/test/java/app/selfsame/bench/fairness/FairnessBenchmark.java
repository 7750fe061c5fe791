package app.selfsame.bench.fairness;

import app.selfsame.bench.FrontalPhotos;
import app.selfsame.bench.MarkdownTable;
import app.selfsame.document.PhotoDocument;
import app.selfsame.image.RgbaImage;
import app.selfsame.inspection.Inspection;
import app.selfsame.inspection.SourceFile;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * {@code ./bench fairness DIR}: what every check says of the same photographs with other skin. Frontal photographs of
 * one person are judged as they are and with growing amounts of melanin ({@link SkinAlbedo}): light, pose, hair and
 * background stay, so that every other objection is the skin's alone.
 */
public final class FairnessBenchmark {
  private static final double[] AMOUNTS = {0, 0.4, 0.8, 1.2, 1.6};

  private static final String DOCUMENT = "us-passport-print";

  private final FrontalPhotos photos;
  private final PhotoDocument document = FrontalPhotos.document(DOCUMENT);
  private final List<Map<CheckId, int[]>> counts = new ArrayList<>();
  private int judged;

  private FairnessBenchmark(Path folder) {
    photos = new FrontalPhotos(folder);
    for (int i = 0; i < AMOUNTS.length; i++) {
      counts.add(new EnumMap<>(CheckId.class));
    }
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      System.err.println("usage: ./bench fairness DIR, a folder of photos with a manifest.csv");
      System.exit(2);
    }
    FairnessBenchmark benchmark = new FairnessBenchmark(Path.of(arguments[0]));
    benchmark.photos.forEach(benchmark::judge);
    benchmark.print();
  }

  private void judge(Inspection asItIs, SourceFile source) {
    judged++;
    for (int i = 0; i < AMOUNTS.length; i++) {
      RgbaImage other = AMOUNTS[i] == 0 ? asItIs.photo() : SkinAlbedo.of(asItIs.portrait().orElseThrow(), AMOUNTS[i]);
      for (Check check : photos.inspected(other, source).judge(document).checks()) {
        int[] objections = counts.get(i).computeIfAbsent(check.id(), any -> new int[2]);
        objections[0] += check.outcome() == Outcome.FAIL ? 1 : 0;
        objections[1] += check.outcome() == Outcome.WARN ? 1 : 0;
      }
    }
  }

  private void print() {
    List<String> columns = new ArrayList<>(List.of("check"));
    for (double amount : AMOUNTS) {
      columns.add("melanin +" + amount + ": fail");
      columns.add("warn");
    }
    MarkdownTable table =
        new MarkdownTable(
            System.out, "The same " + judged + " photographs with other skin", columns.toArray(String[]::new));
    for (CheckId check : CheckId.values()) {
      List<Object> cells = new ArrayList<>(List.of(check.word()));
      boolean differ = false;
      for (Map<CheckId, int[]> count : counts) {
        int[] objections = count.getOrDefault(check, new int[2]);
        int[] first = counts.get(0).getOrDefault(check, new int[2]);
        differ |= objections[0] != first[0] || objections[1] != first[1];
        cells.add(objections[0]);
        cells.add(objections[1]);
      }
      if (differ) {
        table.row(cells.toArray());
      }
    }
  }
}
