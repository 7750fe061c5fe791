package app.selfsame.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Faces found against faces that a person counted, by category. */
final class FaceTables {
  private FaceTables() {}

  static void print(List<LabelledPhoto> photos, PrintStream out) {
    Map<String, List<LabelledPhoto>> categories =
        photos.stream()
            .filter(LabelledPhoto::hasFaceCount)
            .collect(Collectors.groupingBy(photo -> photo.label("category"), TreeMap::new, Collectors.toList()));
    MarkdownTable table =
        new MarkdownTable(out, "Faces", "category", "exact", "of", "none found", "too few", "too many", "wrong files");
    categories.forEach(
        (category, members) ->
            table.row(
                category,
                members.stream().filter(photo -> photo.facesFound() == photo.facesLabelled()).count(),
                members.size(),
                members.stream().filter(photo -> photo.facesFound() == 0 && photo.facesLabelled() > 0).count(),
                members.stream()
                    .filter(photo -> photo.facesFound() > 0 && photo.facesFound() < photo.facesLabelled())
                    .count(),
                members.stream().filter(photo -> photo.facesFound() > photo.facesLabelled()).count(),
                wrongFiles(members)));
  }

  private static String wrongFiles(List<LabelledPhoto> members) {
    return members.stream()
        .filter(photo -> photo.facesFound() != photo.facesLabelled())
        .map(photo -> photo.file() + ": " + photo.facesFound() + " of " + photo.facesLabelled())
        .collect(Collectors.joining("; "));
  }
}
