package app.selfsame.http;

/**
 * How many connections may be open at once.
 *
 * @param most of all; more wait until one is closed
 * @param perAddress of one sender; more are closed
 * @param exempt who speaks for many senders, and has no limit of its own
 */
public record ConnectionLimits(int most, int perAddress, TrustedProxies exempt) {
  /** What is set up by default. */
  public static final ConnectionLimits STANDARD = new ConnectionLimits(512, 64, TrustedProxies.NONE);
}
