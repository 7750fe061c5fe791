package app.selfsame.http;

import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;

/** What Jetty knows of the connection by which a request came. */
final class ConnectionOf {
  private ConnectionOf() {}

  /** The part of the server that took it, with the server's threads and its timer. */
  static Connector connector(HttpServletRequest request) {
    return ServletContextRequest.getServletContextRequest(request).getConnectionMetaData().getConnector();
  }

  /** The server's end of it. */
  static EndPoint end(HttpServletRequest request) {
    return ServletContextRequest.getServletContextRequest(request).getConnectionMetaData().getConnection().getEndPoint();
  }
}
