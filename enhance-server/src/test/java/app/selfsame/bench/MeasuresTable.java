package app.selfsame.bench;

import app.selfsame.measure.MeasureId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * {@code ./bench measures DIR}: every measure of every photo beside its labels, as comma-separated values (measures
 * start with {@code m-}): what curves are drawn and limits are placed from.
 */
public final class MeasuresTable {
  private static final String DOCUMENT = "us-passport-print";

  /** Columns of a manifest that say where a photo comes from, not what it shows. */
  private static final Set<String> NO_LABELS = Set.of("repo", "path", "commit", "sha256", "repo_licence",
      "photo_licence", "shows", "mrz_type", "mrz_truth", "mrz_check", "exif_orientation");

  private MeasuresTable() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      System.err.println("usage: ./bench measures DIR, a folder of photos with a manifest.csv");
      System.exit(2);
    }
    List<LabelledPhoto> photos = LabelledPhotos.inspect(Path.of(arguments[0]), DOCUMENT);
    List<String> labels =
        photos.get(0).labels().keySet().stream().filter(name -> !NO_LABELS.contains(name)).toList();
    StringBuilder head = new StringBuilder(String.join(",", labels)).append(",faces_found");
    for (MeasureId id : MeasureId.values()) {
      head.append(",m-").append(id.word());
    }
    System.out.println(head);
    for (LabelledPhoto photo : photos) {
      System.out.println(row(photo, labels));
    }
  }

  private static String row(LabelledPhoto photo, List<String> labels) {
    StringBuilder row = new StringBuilder();
    for (String label : labels) {
      row.append(photo.label(label).replace(',', ';')).append(',');
    }
    row.append(photo.facesFound());
    for (MeasureId id : MeasureId.values()) {
      row.append(',');
      photo.measures().value(id).ifPresent(row::append);
    }
    return row.toString();
  }
}
