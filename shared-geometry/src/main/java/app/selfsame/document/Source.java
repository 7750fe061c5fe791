package app.selfsame.document;

/**
 * Where a rule is written.
 *
 * @param title the page or text, as its publisher names it
 * @param url its address
 * @param date when it was published or last read, ISO 8601, or empty when not known
 * @param confidence how near to the authority's own word it is
 */
public record Source(String title, String url, String date, Confidence confidence) {
  private static final String OWN_LIMIT = ", with our own limit";
  private static final String BORROWED = ", borrowed from the rule for prints";

  /** How near a source is to the authority's own word. */
  public enum Confidence {
    /** The authority's own page or the legal text. */
    OFFICIAL,
    /** The authority's text as somebody else reproduces or cites it. */
    SECONDARY,
    /** A third party's figures that nothing else confirms. */
    UNVERIFIED
  }

  /**
   * The same for a figure that is ours and follows from words there: it must not pass for the authority's. Said once
   * only.
   */
  public Source withOwnLimit() {
    return marked(OWN_LIMIT);
  }

  /** The same for a figure that is written there of a print, and stands in for a picture file. */
  Source borrowed() {
    return marked(BORROWED);
  }

  private Source marked(String mark) {
    if (title.endsWith(mark)) {
      return this;
    }
    return new Source(
        title + mark, url, date, confidence == Confidence.OFFICIAL ? Confidence.SECONDARY : confidence);
  }
}
