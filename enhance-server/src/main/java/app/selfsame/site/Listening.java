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

  /** Where a browser on this machine finds the site. */
  public String url() {
    boolean isEverywhere = address.isEmpty() || address.equals("0.0.0.0") || address.equals("::");
    String host = isEverywhere ? "localhost" : address.contains(":") ? "[" + address + "]" : address;
    return "http://" + host + ":" + port;
  }
}
