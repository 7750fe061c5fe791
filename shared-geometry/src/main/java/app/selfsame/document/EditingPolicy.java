package app.selfsame.document;

/**
 * Which edits an authority accepts.
 *
 * @param crop cutting, turning level and scaling the picture to the document's size
 * @param background putting another background behind the person
 * @param light changing exposure, contrast or colour
 * @param quote the authority's own words, in its own language, or empty
 * @param translation what they say in English; empty where they are English
 * @param source where they stand
 */
public record EditingPolicy(Permission crop, Permission background, Permission light, String quote, String translation, Source source) {

  /** Whether anything is known of what the authority says: where it bans edits, it is not silent on them. */
  public boolean saysAnything() {
    return !quote.isEmpty()
        || crop != Permission.UNKNOWN
        || background != Permission.UNKNOWN
        || light != Permission.UNKNOWN;
  }

  /**
   * The authority's own words as they follow a sentence's words: with a space, in brackets, and with what they say in
   * English where they are not English; empty without any.
   */
  public String quoted() {
    if (quote.isEmpty()) {
      return "";
    }
    return " (\"" + quote + "\"" + (translation.isEmpty() ? "" : ", in English: \"" + translation + "\"") + ")";
  }
}
