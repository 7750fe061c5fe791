package app.selfsame.http;

import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/**
 * What each sender, told apart as {@link SenderNetwork} does, holds of something that is there for all, so that none gets
 * more than its share. Of whoever holds nothing, nothing is known.
 */
public final class SenderShares {
  private final long most;
  private final Map<ByteBuffer, Long> held = new HashMap<>();

  /**
   * Nobody holds anything yet.
   *
   * @param most what one sender may hold at once
   */
  public SenderShares(long most) {
    this.most = most;
  }

  /** Lets a sender hold more, unless it would be too much: then false. */
  public synchronized boolean take(InetAddress sender, long amount) {
    ByteBuffer network = ByteBuffer.wrap(SenderNetwork.of(sender));
    long now = held.getOrDefault(network, 0L) + amount;
    if (now > most) {
      return false;
    }
    held.put(network, now);
    return true;
  }

  /** A sender holds less again. */
  public synchronized void giveBack(InetAddress sender, long amount) {
    held.computeIfPresent(ByteBuffer.wrap(SenderNetwork.of(sender)), (network, now) -> now > amount ? now - amount : null);
  }

  /** How many senders hold something. */
  public synchronized int senders() {
    return held.size();
  }
}
