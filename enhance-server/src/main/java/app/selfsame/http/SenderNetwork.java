package app.selfsame.http;

import java.net.InetAddress;
import java.util.Arrays;

/**
 * By which senders are told apart: an IPv4 address, or the first 64 bits of an IPv6 address. A household has one such
 * network, and what follows is chosen by each device, which changes it as it likes.
 */
public final class SenderNetwork {
  private static final int IPV6_NETWORK_BYTES = 8;

  private SenderNetwork() {}

  /** The bytes that count, 4 or 8. */
  public static byte[] of(InetAddress sender) {
    byte[] raw = sender.getAddress();
    return raw.length > IPV6_NETWORK_BYTES ? Arrays.copyOf(raw, IPV6_NETWORK_BYTES) : raw;
  }
}
