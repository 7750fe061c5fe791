package app.selfsame.message;

/**
 * A stretch of what is said that is in one language.
 *
 * @param language its tag, {@code und} where nobody knows; empty where it is the language of the texts
 */
public record Run(String text, String language) {
  /** Whether it has to be marked, because it is not in the language of what stands around it. */
  public boolean isForeign() {
    return !language.isEmpty();
  }
}
