package app.selfsame.bench;

import app.selfsame.decode.PhotoDecoder;
import app.selfsame.document.PhotoDocument;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.UnreadablePhotoException;
import app.selfsame.inspection.Engine;
import app.selfsame.inspection.Inspection;
import app.selfsame.inspection.Judgement;
import app.selfsame.inspection.SourceFile;
import app.selfsame.measure.Measurements;
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
import java.util.Optional;
import java.util.Set;

/** The photos of a manifest, each inspected and judged for one document. */
final class LabelledPhotos {
  /** Documents, mattes and broken files are no portraits, and nobody counted their faces. */
  private static final Set<String> LEFT_OUT = Set.of("mrz", "alpha_gt", "hostile", "exif");

  /** Glasses are checked only where an authority does not take them. */
  private static final String WITHOUT_GLASSES = "us-passport-print";

  private final Path folder;
  private final PhotoDocument document;
  private final PhotoDocument withoutGlasses = PackagedEngine.catalogue().find(WITHOUT_GLASSES).orElseThrow();
  private final Engine engine = PackagedEngine.open();
  private final PhotoDecoder decoder = new PhotoDecoder();

  private LabelledPhotos(Path folder, PhotoDocument document) {
    this.folder = folder;
    this.document = document;
  }

  /**
   * Inspects every portrait of a folder's {@code manifest.csv}.
   *
   * @param documentId whose rules
   */
  static List<LabelledPhoto> inspect(Path folder, String documentId) throws IOException {
    LabelledPhotos photos =
        new LabelledPhotos(folder, PackagedEngine.catalogue().find(documentId).orElseThrow());
    List<LabelledPhoto> inspected = new ArrayList<>();
    for (Map<String, String> row : Csv.read(folder.resolve("manifest.csv"))) {
      if (!LEFT_OUT.contains(row.getOrDefault("category", ""))) {
        inspected.add(photos.inspect(row));
      }
    }
    return inspected;
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
      for (Check check : inspection.judge(withoutGlasses).checks()) {
        if (check.id() == CheckId.GLASSES) {
          outcomes.put(check.id(), check.outcome());
        }
      }
      return new LabelledPhoto(
          row,
          judgement.facts().faces().size(),
          outcomes,
          judgement.facts().measures().orElse(new Measurements(List.of())),
          Optional.of(judgement.verdict()));
    } catch (UnreadablePhotoException e) {
      System.err.println(row.get("file") + " was not read: " + e.getMessage());
      return new LabelledPhoto(row, 0, Map.of(), new Measurements(List.of()), Optional.empty());
    }
  }
}
