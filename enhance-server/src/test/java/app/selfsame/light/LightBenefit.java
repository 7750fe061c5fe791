package app.selfsame.light;

import app.selfsame.bench.MarkdownTable;
import app.selfsame.decode.PhotoDecoder;
import app.selfsame.document.PhotoDocument;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.image.RgbaImage;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.inspection.Engine;
import app.selfsame.inspection.Enhancement;
import app.selfsame.inspection.Inspection;
import app.selfsame.inspection.Preparation;
import app.selfsame.inspection.PreparationRequest;
import app.selfsame.inspection.SourceFile;
import app.selfsame.matting.MattingWatch;
import app.selfsame.measure.light.SkinColour;
import app.selfsame.photos.Csv;
import app.selfsame.verdict.CheckChange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whom changing the light helps, on labelled photographs of one person: each is cut for one document where that can be
 * done, and taken whole where not. Outcomes are those of a second, independent inspection.
 */
public final class LightBenefit {
  private static final String DOCUMENT = "fr-passport-id";
  private static final double LOW_DEGREES = 10;

  private final Engine engine = PackagedEngine.open();
  private final EngineEnhancer enhancer = new EngineEnhancer(engine);
  private final PhotoDocument document = PackagedEngine.catalogue().find(DOCUMENT).orElseThrow();
  private final PhotoDecoder decoder = new PhotoDecoder();

  private LightBenefit() {}

  /** One photo's fate. */
  private record Fate(String label, String outcome, int better, int worse, double degrees, boolean isLow) {}

  /**
   * Measures and prints.
   *
   * @param folder of photographs with a {@code manifest.csv}
   */
  public static void print(Path folder) throws IOException {
    LightBenefit benefit = new LightBenefit();
    Map<String, List<Fate>> fates = new TreeMap<>();
    for (Map<String, String> row : Csv.read(folder.resolve("manifest.csv"))) {
      if (row.getOrDefault("n_faces", "").equals("1")) {
        String label =
            row.get("category").equals("defect_light") ? "defect_light" : "light labelled " + row.get("lighting");
        Fate fate = benefit.fate(label, Files.readAllBytes(folder.resolve(row.get("file"))));
        if (fate != null) {
          fates.computeIfAbsent(label, key -> new ArrayList<>()).add(fate);
        }
      }
    }
    table(fates);
  }

  private static void table(Map<String, List<Fate>> fates) {
    MarkdownTable table =
        new MarkdownTable(
            System.out,
            "Whom better light helps, " + DOCUMENT,
            "photos", "number", "nothing needed", "could not be improved", "changed", "of these a check is better",
            "a check is worse", "typology angle below 10 degrees moved by", "others by");
    fates.forEach(
        (label, all) ->
            table.row(
                label,
                all.size(),
                count(all, "nothing-needed"),
                count(all, "not-improved"),
                count(all, "enhanced"),
                all.stream().filter(fate -> fate.better() > 0).count(),
                all.stream().filter(fate -> fate.worse() > 0).count(),
                degrees(all, true),
                degrees(all, false)));
  }

  private static long count(List<Fate> fates, String outcome) {
    return fates.stream().filter(fate -> fate.outcome().equals(outcome)).count();
  }

  /** Least and most, towards lighter positive. */
  private static String degrees(List<Fate> fates, boolean isLow) {
    double[] moved =
        fates.stream()
            .filter(fate -> fate.outcome().equals("enhanced") && fate.isLow() == isLow)
            .mapToDouble(Fate::degrees)
            .sorted()
            .toArray();
    return moved.length == 0
        ? "none"
        : String.format(Locale.ROOT, "%+.1f to %+.1f (%d)", moved[0], moved[moved.length - 1], moved.length);
  }

  private Fate fate(String label, byte[] file) {
    RgbaImage crop;
    try {
      crop = crop(file);
    } catch (UnreadablePhotoException e) {
      return null;
    }
    Enhancement enhancement = enhancer.enhance(crop, "PNG", 1, document);
    if (enhancement instanceof Enhancement.Kept kept) {
      return new Fate(label, kept.outcome(), 0, 0, 0, false);
    }
    Enhancement.Done done = (Enhancement.Done) enhancement;
    List<CheckChange> changes = done.comparison().changes();
    double before = typology(crop);
    return new Fate(
        label,
        "enhanced",
        (int) changes.stream().filter(change -> !change.isWorse()).count(),
        (int) changes.stream().filter(CheckChange::isWorse).count(),
        typology(done.picture()) - before,
        before < LOW_DEGREES);
  }

  private RgbaImage crop(byte[] file) {
    Inspection inspection = inspected(decoder.decode(file));
    Preparation preparation =
        inspection.prepare(inspection.judge(document), PreparationRequest.PLAIN, MattingWatch.NOBODY);
    return preparation instanceof Preparation.Made made ? made.picture() : inspection.photo();
  }

  private double typology(RgbaImage picture) {
    return inspected(picture)
        .portrait()
        .map(portrait -> SkinColour.of(portrait).typologyDegrees().orElse(0))
        .orElse(0.0);
  }

  private Inspection inspected(RgbaImage picture) {
    Inspection inspection = engine.inspect(picture, new SourceFile("PNG", 1));
    inspection.complete();
    return inspection;
  }
}
