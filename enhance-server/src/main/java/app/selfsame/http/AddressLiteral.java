package app.selfsame.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads IP addresses. Nothing that could be a name gets through, so that no name is ever looked up. */
public final class AddressLiteral {
  private static final String BYTE = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
  private static final Pattern IPV4 = Pattern.compile(BYTE + "(\\." + BYTE + "){3}");
  private static final Pattern IPV6 = Pattern.compile("(?=.*:.*:)[0-9A-Fa-f:.]{2,45}");
  // As some proxies write it: with a port, and IPv6 in brackets.
  private static final Pattern DECORATED = Pattern.compile("(?:\\[([^\\]]*)\\]|([^:\\[]*))(?::[0-9]{1,5})?");

  private AddressLiteral() {}

  /** An address alone. IPv4 mapped into IPv6 is the IPv4 address. */
  public static Optional<InetAddress> parse(String text) {
    if (!IPV4.matcher(text).matches() && !IPV6.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(text));
    } catch (UnknownHostException notAnAddress) {
      return Optional.empty();
    }
  }

  /** An address with a port perhaps, IPv6 then in brackets. */
  static Optional<InetAddress> parseWithPort(String text) {
    Matcher decorated = DECORATED.matcher(text);
    if (!decorated.matches()) {
      return parse(text);
    }
    return parse(decorated.group(1) == null ? decorated.group(2) : decorated.group(1));
  }
}
