package app.selfsame.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Finds where a request came from: the peer, or whom trusted proxies name. What anybody else claims does not count. */
public final class ClientAddress {
  static final String FORWARDED_FOR = "X-Forwarded-For";

  private final TrustedProxies trusted;

  public ClientAddress(TrustedProxies trusted) {
    this.trusted = trusted;
  }

  /** The sender of a request. */
  public InetAddress of(HttpServletRequest request) {
    return of(request.getRemoteAddr(), Collections.list(request.getHeaders(FORWARDED_FOR)));
  }

  /**
   * The sender's address. Each proxy appends whom it heard to {@code X-Forwarded-For}, so the list is read from its
   * end, for as long as those who wrote it are trusted. An entry that is no address ends it: the last good one is
   * taken.
   *
   * @param peer the other end of the connection
   * @param forwardedFor the field's lines, in order
   */
  InetAddress of(String peer, List<String> forwardedFor) {
    InetAddress sender = peerAddress(peer);
    String[] entries = String.join(",", forwardedFor).split(",", -1);
    for (int i = entries.length - 1; i >= 0 && trusted.contain(sender); i--) {
      Optional<InetAddress> named = AddressLiteral.parseWithPort(entries[i].trim());
      if (named.isEmpty()) {
        break;
      }
      sender = named.get();
    }
    return sender;
  }

  /** Jetty writes IPv6 in brackets, and the interface that a link-local address belongs to behind a percent sign. */
  private static InetAddress peerAddress(String peer) {
    String bare = peer.replaceAll("[\\[\\]]|%.*", "");
    return AddressLiteral.parse(bare).orElseThrow(() -> new IllegalStateException("The peer has no IP address."));
  }
}
