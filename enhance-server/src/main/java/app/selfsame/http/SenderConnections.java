package app.selfsame.http;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.io.Connection;

/**
 * Closes connections of a sender that has too many open. Slow or silent ones would otherwise leave the others no place.
 * Proxies that are trusted speak for many, and limit these themselves.
 */
final class SenderConnections implements Connection.Listener {
  private final TrustedProxies exempt;
  private final SenderShares open;
  /** A connection that is closed does not know its other end any more. */
  private final Map<Connection, InetAddress> counted = new ConcurrentHashMap<>();

  SenderConnections(ConnectionLimits limits) {
    exempt = limits.exempt();
    open = new SenderShares(limits.perAddress());
  }

  @Override
  public void onOpened(Connection connection) {
    InetAddress sender = sender(connection);
    if (sender == null || exempt.contain(sender)) {
      return;
    }
    if (open.take(sender, 1)) {
      counted.put(connection, sender);
    } else {
      connection.getEndPoint().close();
    }
  }

  @Override
  public void onClosed(Connection connection) {
    InetAddress sender = counted.remove(connection);
    if (sender != null) {
      open.giveBack(sender, 1);
    }
  }

  private static InetAddress sender(Connection connection) {
    return connection.getEndPoint().getRemoteSocketAddress() instanceof InetSocketAddress peer
        ? peer.getAddress()
        : null;
  }
}
