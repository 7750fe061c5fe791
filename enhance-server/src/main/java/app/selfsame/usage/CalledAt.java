package app.selfsame.usage;

import java.time.LocalDate;

/**
 * How often an address was called for a company in a day, in UTC, with one status.
 *
 * @param endpoint method and path, with the names of parameters in place of what a call had there:
 *     <code>GET /v1/batches/{batch}</code>
 * @param status of the answers
 * @param isTest whether keys for tests called
 * @param millis that all of them took together, from when a call's header was there to the end of its answer
 * @param slowestMillis of one of them
 */
public record CalledAt(
    LocalDate day, String endpoint, int status, boolean isTest, long calls, long millis, long slowestMillis) {
  /** The same with other calls, of which nothing but numbers is taken. */
  public CalledAt plus(CalledAt others) {
    return new CalledAt(
        day,
        endpoint,
        status,
        isTest,
        calls + others.calls,
        millis + others.millis,
        Math.max(slowestMillis, others.slowestMillis));
  }

  /** Of one on average. */
  public long meanMillis() {
    return Math.round((double) millis / calls);
  }
}
