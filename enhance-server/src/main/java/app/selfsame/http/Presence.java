package app.selfsame.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.io.SocketChannelEndPoint;

/**
 * Whether whoever sent a request is still there to be answered. The server does not read a connection while it works on
 * what came by it, so that it would not notice.
 *
 * <p>A sender that says it will send nothing more is taken for gone: clients and proxies that close a connection say just
 * that.
 */
public final class Presence implements AutoCloseable {
  private final SocketChannel channel;
  private final Selector selector;

  private Presence(SocketChannel channel, Selector selector) {
    this.channel = channel;
    this.selector = selector;
  }

  /** Of the sender of a request whose body is whole. */
  public static Presence of(HttpServletRequest request) throws IOException {
    SocketChannel channel = ((SocketChannelEndPoint) ConnectionOf.end(request)).getChannel();
    Selector selector = Selector.open();
    try {
      channel.register(selector, SelectionKey.OP_READ);
    } catch (ClosedChannelException e) {
      selector.close();
    }
    return new Presence(channel, selector);
  }

  /** Looks, without waiting. Another request that has come meanwhile is a sign of life. */
  public boolean isGone() {
    if (!selector.isOpen()) {
      return true;
    }
    try {
      selector.selectNow();
      boolean hasSomething = !selector.selectedKeys().isEmpty();
      selector.selectedKeys().clear();
      return hasSomething && channel.socket().getInputStream().available() == 0;
    } catch (IOException | CancelledKeyException e) {
      return true;
    }
  }

  @Override
  public void close() throws IOException {
    selector.close();
  }
}
