package app.selfsame.document;

/** A document of no country, of which a test sets the rules. */
public final class NowhereDocument {
  private static final String HEAD =
      """
      country XX Nowhere
      source page
        title A page
        url https://example.org/
        date 2026-01-02
        confidence official
      source copy
        title A copy
        url https://example.org/copy
        date 2026-01-02
        confidence secondary
      document xx-photo
        title Photo
        check https://example.org/
        from page
      """;

  private NowhereDocument() {}

  /** A document that is printed, with more lines, such as {@code size 35 x 45 mm [page]}. */
  public static PhotoDocument print(String... lines) {
    return of("print", lines);
  }

  /** A document that is uploaded. */
  public static PhotoDocument upload(String... lines) {
    return of("digital", lines);
  }

  /** A document for a channel as catalogues write it. */
  static PhotoDocument of(String channel, String... lines) {
    return CatalogueParser.parse(HEAD + "  channel " + channel + "\n  " + String.join("\n  ", lines) + "\n").get(0);
  }
}
