package app.selfsame.http;

/**
 * Where a server listens.
 *
 * @param address the one address of this machine, as a literal, or empty for all of them
 * @param port TCP port, or 0 for any free one
 * @param connections how many may be open
 */
public record Listening(String address, int port, ConnectionLimits connections) {
  /** At all addresses. */
  public static Listening on(int port) {
    return new Listening("", port, ConnectionLimits.STANDARD);
  }

  /** Where a browser on this machine finds the site. */
  public String url() {
    boolean isEverywhere = address.isEmpty() || address.equals("0.0.0.0") || address.equals("::");
    String host = isEverywhere ? "localhost" : address.contains(":") ? "[" + address + "]" : address;
    return "http://" + host + ":" + port;
  }
}
