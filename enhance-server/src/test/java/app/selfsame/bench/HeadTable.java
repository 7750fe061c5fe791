package app.selfsame.bench;

import app.selfsame.decode.PhotoDecoder;
import app.selfsame.document.PhotoDocument;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.image.ImageFormat;
import app.selfsame.inspection.Engine;
import app.selfsame.inspection.Inspection;
import app.selfsame.inspection.SourceFile;
import app.selfsame.photos.AnnotatedHead;
import app.selfsame.photos.Csv;
import app.selfsame.portrait.Head;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code ./bench heads DIR}: how much higher the measured heads are, chin to crown, than those that a person drew on
 * photos of a folder, in percent of the drawn ones, by type of hair.
 */
public final class HeadTable {
  private static final String DOCUMENT = "us-passport-print";

  private final Engine engine = PackagedEngine.open();
  private final PhotoDocument document = PackagedEngine.catalogue().find(DOCUMENT).orElseThrow();

  private HeadTable() {}

  public static void main(String[] arguments) throws IOException, URISyntaxException {
    if (arguments.length != 1) {
      System.err.println("usage: ./bench heads DIR, the folder of the photos that annotations/heads.csv names");
      System.exit(2);
    }
    HeadTable heads = new HeadTable();
    Map<String, List<Double>> errors = new TreeMap<>();
    Path drawn = Path.of(HeadTable.class.getResource("/annotations/heads.csv").toURI());
    for (AnnotatedHead head : Csv.read(drawn).stream().map(AnnotatedHead::new).filter(AnnotatedHead::isClear).toList()) {
      double percent = head.headHeightErrorPercent(heads.measured(Path.of(arguments[0]).resolve(head.file())));
      errors.computeIfAbsent(head.hairType(), type -> new ArrayList<>()).add(percent);
      errors.computeIfAbsent("(all)", type -> new ArrayList<>()).add(percent);
    }
    MarkdownTable table = new MarkdownTable(
        System.out, "Height of the head to the crown", "hair", "heads", "mean %", "median % off", "95 % are off by %");
    errors.forEach((hair, percent) -> table.row(
        hair,
        percent.size(),
        tenth(percent.stream().mapToDouble(Double::doubleValue).average().orElseThrow()),
        tenth(offBy(percent, 0.5)),
        tenth(offBy(percent, 0.95))));
  }

  private Head measured(Path file) throws IOException {
    byte[] content = Files.readAllBytes(file);
    Inspection inspection = engine.inspect(
        new PhotoDecoder().decode(content), new SourceFile(ImageFormat.of(content).label(), content.length));
    inspection.complete();
    return inspection.judge(document).facts().head().orElseThrow();
  }

  /** What a share of the heads is off by at most, either way. */
  private static double offBy(List<Double> percent, double share) {
    double[] off = percent.stream().mapToDouble(Math::abs).sorted().toArray();
    return off[(int) Math.ceil(share * off.length) - 1];
  }

  private static String tenth(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
