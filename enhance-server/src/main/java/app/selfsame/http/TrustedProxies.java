package app.selfsame.http;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jetty.util.InetAddressPattern;

/** The proxies whose word about where a request came from counts. */
public final class TrustedProxies {
  public static final TrustedProxies NONE = new TrustedProxies(List.of());

  private final List<InetAddressPattern> patterns;

  private TrustedProxies(List<InetAddressPattern> patterns) {
    this.patterns = List.copyOf(patterns);
  }

  /**
   * Reads a list.
   *
   * @param text addresses and networks such as {@code 10.0.0.0/8}, with commas between; empty for none
   * @throws IllegalArgumentException when an entry is neither, or a network of everybody; the message is the entry
   */
  public static TrustedProxies parse(String text) {
    List<InetAddressPattern> patterns = new ArrayList<>();
    for (String entry : text.isBlank() ? new String[0] : text.split(",", -1)) {
      patterns.add(pattern(entry.trim()));
    }
    return new TrustedProxies(patterns);
  }

  boolean contain(InetAddress address) {
    return patterns.stream().anyMatch(pattern -> pattern.test(address));
  }

  /** As {@link #parse} reads it. */
  @Override
  public String toString() {
    return patterns.stream().map(InetAddressPattern::toString).collect(Collectors.joining(", "));
  }

  private static InetAddressPattern pattern(String entry) {
    int slash = entry.indexOf('/');
    String address = slash < 0 ? entry : entry.substring(0, slash);
    boolean plain = slash < 0 || entry.substring(slash + 1).matches("[1-9][0-9]{0,2}");
    if (!plain || AddressLiteral.parse(address).isEmpty()) {
      throw new IllegalArgumentException(entry);
    }
    try {
      return InetAddressPattern.from(entry);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException(entry, e);
    }
  }
}
