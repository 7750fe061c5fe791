package app.selfsame.site;

/**
 * Where a server listens.
 *
 * @param address the one address of this machine, as a literal, or empty for all of them
 * @param port TCP port, or 0 for any free one
 * @param connections how many are open at most; more wait until one is closed
 */
public record Listening(String address, int port, int connections) {
  private static final int CONNECTIONS = 512;

  /** At all addresses. */
  public static Listening on(int port) {
    return new Listening("", port, CONNECTIONS);
  }
}
