package app.selfsame.document;

/** A catalogue of one document, to which tests add fields from line 20 on. */
final class CatalogueTexts {
  static final String HEAD = """
      # Lines 1 to 13 are the same in every test.
      country NO Norway
        words Norge

      source law
        title Passloven
        url https://example.no/law
        date 2020-01-02
        confidence official
      source copy
        title Somebody's copy
        url https://example.com/copy
        confidence secondary
      """;

  static final String DOCUMENT = """
      document no-passport
        title Passport
        words pass
        channel print
        check https://example.no
        from law
      """;

  private CatalogueTexts() {}

  static String text(String... fields) {
    return HEAD + DOCUMENT + "  " + String.join("\n  ", fields) + "\n";
  }
}
