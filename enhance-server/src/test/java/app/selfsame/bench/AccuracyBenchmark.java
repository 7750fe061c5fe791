package app.selfsame.bench;

import app.selfsame.command.SiteEngine;
import app.selfsame.decode.PhotoDecoder;
import app.selfsame.document.PhotoDocument;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.inspection.Engine;
import app.selfsame.inspection.Inspection;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.SourceFile;
import app.selfsame.photos.Csv;
import app.selfsame.verdict.Check;
import app.selfsame.verdict.CheckId;
import app.selfsame.verdict.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code ./bench accuracy DIR}: what the engine says of photos against what a person said of them. */
public final class AccuracyBenchmark {
  private static final String DOCUMENT = "us-passport-print";

  /** Documents, mattes and broken files are no portraits, and nobody counted their faces. */
  private static final Set<String> LEFT_OUT = Set.of("mrz", "alpha_gt", "hostile", "exif");

  private final Path folder;
  private final Engine engine = SiteEngine.open();
  private final PhotoDecoder decoder = new PhotoDecoder();
  private final PhotoDocument document = SiteEngine.catalogue().find(DOCUMENT).orElseThrow();

  private AccuracyBenchmark(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      System.err.println("usage: ./bench accuracy DIR, a folder of photos with a manifest.csv");
      System.exit(2);
    }
    List<LabelledPhoto> photos = new AccuracyBenchmark(Path.of(arguments[0])).inspectAll();
    FaceTables.print(photos, System.out);
    CheckTables.print(photos, System.out);
  }

  private List<LabelledPhoto> inspectAll() throws IOException {
    List<LabelledPhoto> photos = new ArrayList<>();
    for (Map<String, String> row : Csv.read(folder.resolve("manifest.csv"))) {
      if (!LEFT_OUT.contains(row.get("category"))) {
        photos.add(inspect(row));
      }
    }
    return photos;
  }

  private LabelledPhoto inspect(Map<String, String> row) throws IOException {
    byte[] file = Files.readAllBytes(folder.resolve(row.get("file")));
    try {
      Inspection inspection =
          engine.inspect(decoder.decode(file), new SourceFile(ImageFormat.of(file).label(), file.length));
      inspection.complete();
      Judgement judgement = inspection.judge(document);
      Map<CheckId, Outcome> outcomes = new EnumMap<>(CheckId.class);
      for (Check check : judgement.checks()) {
        outcomes.put(check.id(), check.outcome());
      }
      return new LabelledPhoto(row, judgement.facts().faces().size(), outcomes);
    } catch (UnreadablePhotoException e) {
      System.out.println("\n" + row.get("file") + " was not read: " + e.getMessage());
      return new LabelledPhoto(row, 0, Map.of());
    }
  }
}
