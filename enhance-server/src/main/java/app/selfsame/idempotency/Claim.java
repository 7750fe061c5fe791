package app.selfsame.idempotency;

/**
 * What a key was used for.
 *
 * @param id of what was made for it
 */
public record Claim(Kind kind, String id) {
  /** Whether it was used before. */
  public enum Kind {
    /** For the first time. */
    NEW,
    /** For the same request. */
    SAME,
    /** For another request: this one must be refused. */
    OTHER
  }
}
