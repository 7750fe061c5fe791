package app.selfsame.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jetty.util.InetAddressPattern;

/**
 * Which addresses are anybody's on the internet, by IANA's special-purpose registries: none that leads into a network of
 * the operator's, to this computer, or to many.
 */
final class PublicNetworks {
  private static final List<InetAddressPattern> NOT_IPV4 =
      patterns(
          "0.0.0.0/8",
          "10.0.0.0/8",
          "100.64.0.0/10",
          "127.0.0.0/8",
          // What clouds tell machines of themselves is at 169.254.169.254, and Azure's at the one address further down.
          "169.254.0.0/16",
          "172.16.0.0/12",
          "192.0.0.0/24",
          "192.0.2.0/24",
          "192.88.99.0/24",
          "192.168.0.0/16",
          "198.18.0.0/15",
          "198.51.100.0/24",
          "203.0.113.0/24",
          "224.0.0.0/4",
          "240.0.0.0/4",
          "168.63.129.16/32");

  /** All others are unspecified, loopback, mapped, translated (NAT64), unique local, link-local, multicast or nobody's. */
  private static final List<InetAddressPattern> IPV6 = patterns("2000::/3");

  // IETF's own and Teredo, documentation, 6to4, documentation.
  private static final List<InetAddressPattern> NOT_IPV6 =
      patterns("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

  private PublicNetworks() {}

  static boolean contain(InetAddress address) {
    return address instanceof Inet4Address
        ? !isIn(NOT_IPV4, address)
        : isIn(IPV6, address) && !isIn(NOT_IPV6, address);
  }

  private static boolean isIn(List<InetAddressPattern> patterns, InetAddress address) {
    return patterns.stream().anyMatch(pattern -> pattern.test(address));
  }

  private static List<InetAddressPattern> patterns(String... networks) {
    return Stream.of(networks).map(InetAddressPattern::from).toList();
  }
}
