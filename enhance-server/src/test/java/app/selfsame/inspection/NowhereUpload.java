package app.selfsame.inspection;

import app.selfsame.document.CatalogueParser;
import app.selfsame.document.PhotoDocument;
import java.util.ArrayList;
import java.util.List;

/** A document of no country, for photos of 450 x 600 pixels, of which a test sets the other rules. */
public final class NowhereUpload {
  private static final String CATALOGUE =
      """
      country XX Nowhere
      source page
        title A page
        url https://example.org/
        confidence official
      document xx-upload
        title Upload
        channel digital
        check none
        from page
        size 3 : 4 [page]
        pixels 450 x 600 [page]
      """;

  private NowhereUpload() {}

  /** The document with more rules, such as {@code formats PNG}. */
  public static PhotoDocument with(String... rules) {
    return CatalogueParser.parse(CATALOGUE + "  " + String.join(" [page]\n  ", rules) + " [page]\n").get(0);
  }

  /** The same for an authority that wants such a background, and says so of putting in another. */
  public static PhotoDocument withBackground(String background, String permission, String... rules) {
    List<String> all = new ArrayList<>(List.of(rules));
    all.add("background as written");
    all.add("backdrop " + background);
    all.add("edits crop allowed, background " + permission + ", light unknown");
    return with(all.toArray(String[]::new));
  }
}
