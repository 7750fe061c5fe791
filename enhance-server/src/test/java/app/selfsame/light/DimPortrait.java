package app.selfsame.light;

import app.selfsame.bench.LargePhoto;
import app.selfsame.crop.Crop;
import app.selfsame.crop.CropSolution;
import app.selfsame.decode.PhotoDecoder;
import app.selfsame.document.PhotoDocument;
import app.selfsame.engine.PackagedEngine;
import app.selfsame.image.Resampler;
import app.selfsame.image.RgbaImage;
import app.selfsame.inspection.Engine;
import app.selfsame.inspection.Enhancement;
import app.selfsame.inspection.Inspection;
import app.selfsame.inspection.SourceFile;
import app.selfsame.tone.ToneEdit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The crop of a portrait for one document, and the same in so little light that the enhancer exposes it longer. Both
 * are resampled to the size that is wanted.
 */
public final class DimPortrait {
  /** Its authority is silent about light: senders say that they were told. */
  public static final String DOCUMENT = "fr-passport-id";

  /** A crop of two megapixels. */
  public static final int WIDTH = 1256;

  public static final int HEIGHT = 1600;

  private final String description;
  private final RgbaImage photo;
  private final Crop crop;

  private DimPortrait(String description, RgbaImage photo, Crop crop) {
    this.description = description;
    this.photo = photo;
    this.crop = crop;
  }

  /**
   * The first photo whose dimmed crop comes back longer exposed.
   *
   * @param arguments a folder with photos in {@code large_mp} and {@code portrait_candidate}, or nothing for the drawn
   *     head
   * @throws IOException when there is none
   */
  public static DimPortrait of(String[] arguments) throws IOException {
    Engine engine = PackagedEngine.open();
    PhotoDocument document = PackagedEngine.catalogue().find(DOCUMENT).orElseThrow();
    EngineEnhancer enhancer = new EngineEnhancer(engine);
    if (arguments.length == 0) {
      LargePhoto drawn = LargePhoto.of(arguments);
      return cropped(drawn.description(), drawn.content(), engine, document).orElseThrow();
    }
    for (Path file : files(Path.of(arguments[0]))) {
      Optional<DimPortrait> portrait =
          cropped("photograph " + file.getFileName(), Files.readAllBytes(file), engine, document);
      if (portrait.isPresent()
          && enhancer.enhance(portrait.get().dimmed(WIDTH, HEIGHT), "PNG", 1, document) instanceof Enhancement.Done done
          && done.edits().stream().anyMatch(edit -> edit.edit() == ToneEdit.EXPOSURE)) {
        return portrait.get();
      }
    }
    throw new IOException("no portrait in " + arguments[0] + " is exposed longer");
  }

  private static List<Path> files(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    for (String category : List.of("large_mp", "portrait_candidate")) {
      try (Stream<Path> files = Files.list(folder.resolve(category))) {
        files.sorted().forEach(found::add);
      }
    }
    return found;
  }

  private static Optional<DimPortrait> cropped(
      String description, byte[] file, Engine engine, PhotoDocument document) {
    RgbaImage photo = new PhotoDecoder().decode(file);
    Inspection inspection = engine.inspect(photo, new SourceFile("JPEG", file.length));
    inspection.complete();
    return inspection
        .judge(document)
        .facts()
        .crop()
        .filter(CropSolution::withinPhoto)
        .map(solution -> new DimPortrait(description, photo, solution.crop()));
  }

  /** Where it comes from, for the tables. */
  public String description() {
    return description;
  }

  /** The crop in the light of the photo; what is too wide or too high for the shape is stretched by a hundredth. */
  public RgbaImage bright(int width, int height) {
    double radians = Math.toRadians(crop.rotationDegrees());
    double photoPxPerPx = crop.frame().width() * crop.pxPerUnit() / width;
    return Resampler.cut(photo, crop.origin(), radians, photoPxPerPx, width, height);
  }

  /** The crop in less than half of the light. */
  public RgbaImage dimmed(int width, int height) {
    return Spoiling.DIM.of(bright(width, height));
  }

  /** A picture as JPEG, in the quality that Java's encoder chooses. */
  public static byte[] jpeg(RgbaImage picture) throws IOException {
    return CropFiles.encode(picture, "jpeg");
  }
}
