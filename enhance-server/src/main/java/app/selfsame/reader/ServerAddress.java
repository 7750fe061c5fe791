package app.selfsame.reader;

import app.selfsame.message.Argument;
import java.net.URI;
import java.util.Set;

/**
 * Where a server is that has collections.
 *
 * @param origin without a path
 */
public record ServerAddress(URI origin) {
  /** Names of this computer: what goes there goes through no network. */
  private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

  /**
   * Reads it.
   *
   * @throws ReaderException when it is none, or what is sent there could be read on its way
   */
  public static ServerAddress parse(String given) throws ReaderException {
    URI address;
    try {
      address = URI.create(given.endsWith("/") ? given.substring(0, given.length() - 1) : given);
    } catch (IllegalArgumentException e) {
      throw new ReaderException(ReaderMessage.ADDRESS, Argument.literal(given));
    }
    boolean isSecure = "https".equalsIgnoreCase(address.getScheme());
    boolean isOrigin =
        (isSecure || "http".equalsIgnoreCase(address.getScheme()))
            && address.getHost() != null
            && address.getRawUserInfo() == null
            && "".equals(address.getRawPath())
            && address.getRawQuery() == null
            && address.getRawFragment() == null;
    if (!isOrigin) {
      throw new ReaderException(ReaderMessage.ADDRESS, Argument.literal(given));
    }
    if (!isSecure && !HERE.contains(address.getHost())) {
      throw new ReaderException(ReaderMessage.PLAIN_ADDRESS, Argument.literal(given));
    }
    return new ServerAddress(address);
  }

  URI resolve(String path) {
    return origin.resolve(path);
  }

  @Override
  public String toString() {
    return origin.toString();
  }
}
