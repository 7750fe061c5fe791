package app.selfsame.document;

/**
 * Which edits an authority accepts.
 *
 * @param crop cutting, turning level and scaling the picture to the document's size
 * @param background putting another background behind the person
 * @param light changing exposure, contrast or colour
 * @param quote the authority's own words, or empty
 * @param source where they stand
 */
public record EditingPolicy(Permission crop, Permission background, Permission light, String quote, Source source) {

  /** The authority's own words as they follow a sentence's words: with a space, in brackets; empty without any. */
  public String quoted() {
    return quote.isEmpty() ? "" : " (\"" + quote + "\")";
  }
}
