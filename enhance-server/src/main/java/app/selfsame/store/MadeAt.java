package app.selfsame.store;

/** When rows were made, by clocks that may have been ahead. */
public final class MadeAt {
  /**
   * For an update with {@code :now}: what was made in the future was made now. So nothing that happens to a row comes
   * before the row, which tables do not take, when the clock was set back since it was made.
   */
  public static final String NOW_AT_THE_LATEST =
      "made_at_millis = case when made_at_millis > :now then :now else made_at_millis end";

  private MadeAt() {}
}
