package app.selfsame.bench;

import app.selfsame.decode.PhotoDecoder;
import app.selfsame.document.PhotoDocument;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.image.ImageFormat;
import app.selfsame.image.ImagePyramid;
import app.selfsame.image.RgbaImage;
import app.selfsame.inspection.Engine;
import app.selfsame.inspection.Inspection;
import app.selfsame.inspection.SourceFile;
import app.selfsame.photos.Csv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BiConsumer;

/** The photos of a manifest that show one person from the front, and the engine that looks at them and at copies. */
public final class FrontalPhotos {
  /** Larger photographs are halved: face and light are the same, and the work a fraction. */
  private static final int LONGEST_PX = 2000;

  private final Path folder;
  private final Engine engine = PackagedEngine.open();
  private final PhotoDecoder decoder = new PhotoDecoder();

  /** Those of a folder with a {@code manifest.csv}. */
  public FrontalPhotos(Path folder) {
    this.folder = folder;
  }

  /** The rules of a document. */
  public static PhotoDocument document(String id) {
    return PackagedEngine.catalogue().find(id).orElseThrow();
  }

  /** Gives every photo in turn, inspected, with its file's facts. */
  public void forEach(BiConsumer<Inspection, SourceFile> taker) throws IOException {
    for (Map<String, String> row : Csv.read(folder.resolve("manifest.csv"))) {
      if (row.get("n_faces").equals("1") && row.get("pose").equals("frontal")) {
        byte[] file = Files.readAllBytes(folder.resolve(row.get("file")));
        SourceFile source = new SourceFile(ImageFormat.of(file).label(), file.length);
        Inspection inspection = inspected(new ImagePyramid(decoder.decode(file)).levelWithin(LONGEST_PX), source);
        if (inspection.portrait().isPresent()) {
          taker.accept(inspection, source);
        }
      }
    }
  }

  /** What the engine finds in a picture. */
  public Inspection inspected(RgbaImage photo, SourceFile source) {
    Inspection inspection = engine.inspect(photo, source);
    inspection.complete();
    return inspection;
  }
}
