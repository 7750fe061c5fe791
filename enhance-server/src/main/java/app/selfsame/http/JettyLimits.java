package app.selfsame.http;

import io.javalin.config.JettyConfig;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** What a client may take of the server before anything is known of its request. */
final class JettyLimits {
  /** So long answers under way are waited for when the server stops. */
  static final int STOP_MILLIS = 8_000;

  /** Without a byte in either direction, be it that a request does not come or an answer is not taken. */
  private static final int IDLE_MILLIS = 30_000;

  /** The same while as many connections are open as may be, or the server is about to stop. */
  private static final int CROWDED_IDLE_MILLIS = 3_000;

  private static final int REQUEST_HEADER_BYTES = 8_192;

  private JettyLimits() {}

  static void apply(JettyConfig jetty, Listening listening, int stopMillis, Request.Handler refusals) {
    jetty.modifyHttpConfiguration(JettyLimits::limit);
    jetty.modifyServer(
        server -> {
          server.setStopTimeout(stopMillis);
          server.setErrorHandler(refusals);
        });
    jetty.addConnector((server, http) -> connector(server, http, listening));
  }

  private static void limit(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setSendDateHeader(false);
    http.setRequestHeaderSize(REQUEST_HEADER_BYTES);
    http.addCustomizer((request, headers) -> PlainMethod.of(request));
  }

  private static Connector connector(Server server, HttpConfiguration http, Listening listening) {
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(listening.address().isEmpty() ? null : listening.address());
    connector.setPort(listening.port());
    connector.setIdleTimeout(IDLE_MILLIS);
    connector.setShutdownIdleTimeout(CROWDED_IDLE_MILLIS);
    connector.addBean(new SenderConnections(listening.connections()));
    NetworkConnectionLimit limit = new NetworkConnectionLimit(listening.connections().most(), connector);
    limit.setEndPointIdleTimeout(CROWDED_IDLE_MILLIS);
    server.addBean(limit);
    return connector;
  }
}
