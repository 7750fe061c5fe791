package app.selfsame.webhook;

import app.selfsame.http.AddressLiteral;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where messages may go: to {@code https} in the public internet, so that nobody can have the server ask for what only
 * the server can see. Where the site itself is on this computer alone, to this computer too.
 *
 * @param ports of {@code https} that are allowed
 * @param isLocal whether the site is on this computer alone
 */
record Reach(Set<Integer> ports, boolean isLocal) {
  /** Of an address, in characters. */
  static final int LONGEST = 500;

  private static final int HTTPS = 443;
  private static final Pattern NUMBER_LAST = Pattern.compile("(.*\\.)?[0-9][^.]*\\.?");

  Reach {
    ports = Set.copyOf(ports);
  }

  /** An address as it may be; empty when it may not. What its name stands for is seen when it is asked. */
  Optional<String> admit(String typed) {
    String url = typed.strip();
    if (url.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(url);
      boolean isPlain =
          uri.getHost() != null
              && uri.getRawUserInfo() == null
              && uri.getRawFragment() == null
              && uri.toASCIIString().equals(url);
      return isPlain && (isAllowed(uri) || isLocal && isHere(uri)) ? Optional.of(url) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Whether an address of the internet may be asked. */
  boolean admits(InetAddress address) {
    return PublicNetworks.contain(address) || isLocal && address.isLoopbackAddress();
  }

  private boolean isAllowed(URI uri) {
    int port = uri.getPort() < 0 ? HTTPS : uri.getPort();
    String host = uri.getHost().replaceAll("[\\[\\]]", "");
    // Resolvers read an address out of what ends in a number.
    boolean isOpen =
        AddressLiteral.parse(host).map(PublicNetworks::contain).orElse(!NUMBER_LAST.matcher(host).matches());
    return "https".equals(scheme(uri)) && ports.contains(port) && isOpen;
  }

  private static boolean isHere(URI uri) {
    boolean isWeb = Set.of("http", "https").contains(scheme(uri));
    return isWeb && Set.of("localhost", "127.0.0.1", "[::1]").contains(uri.getHost());
  }

  private static String scheme(URI uri) {
    return uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
  }
}
