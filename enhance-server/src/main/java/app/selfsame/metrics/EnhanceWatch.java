package app.selfsame.metrics;

/** Hears how requests for better light fare, for the operator's counters; of photo and sender it hears nothing. */
public interface EnhanceWatch {
  /**
   * A request was answered.
   *
   * @param outcome {@code enhanced}, {@code nothing-needed}, {@code not-improved} or {@code not-measured}, or the
   *     code of the problem that was answered
   * @param status HTTP status
   * @param seconds from the first byte of the request to the last of the answer's making
   */
  void answered(String outcome, int status, double seconds);
}
